/** Files of several units put together: whose each is, which count, and their sheets under names of their own. */
import {
  senderInList,
  sendersWithoutList,
  senderTable,
  type ListedUnit,
  type Sender,
  type SenderTable,
} from '../plan/judge/senders';
import type { Template } from '../plan/judge/template';
import type { CheckedSheet } from '../workbook';
import { uniqueSheetName } from '../workbook/names';
import { asSheet } from './checked';
import { fileNameOf, type CheckedFile } from './checkedFile';
import { sentFile } from './sent';

export interface MergeQuestion {
  /** Of several files of a unit the last that fits counts: the newest stands last. */
  readonly files: readonly CheckedFile[];
  /** Units asked to send; null where nobody said. */
  readonly units: readonly ListedUnit[] | null;
  /** The sending unit a person has given a file, by the file's place among `files`. */
  readonly corrected?: ReadonlyMap<number, string>;
  readonly template: Template | null;
  /** The sheets themselves will be in the workbook. */
  readonly withSheets: boolean;
  /** Names our own sheets take. */
  readonly taken: readonly string[];
}

export interface MergedFiles {
  readonly table: SenderTable;
  /** Whose each file is, in the order of the files; null where nothing tells. */
  readonly senders: readonly (Sender | null)[];
  /** Sheets of the files that count. */
  readonly sheets: readonly CheckedSheet[];
}

export function mergeFiles(question: MergeQuestion): MergedFiles {
  const { files, units, corrected, template } = question;
  const sent = files.map(({ file, sheets, failure }) => sentFile(fileNameOf(file), sheets, failure));
  const told = units === null ? sendersWithoutList(sent) : sent.map((one) => senderInList(one, units));
  const senders = told.map((sender, i): Sender | null => {
    const unit = corrected?.get(i);
    return unit === undefined ? sender : { unit, by: 'person' };
  });
  const table = senderTable({
    files: sent.map((one, i) => ({ sent: one, sender: senders[i] ?? null })),
    units,
    template,
  });
  const taken = new Set(question.taken.map((name) => name.toLowerCase()));
  const sheets = files.flatMap((file, i) => {
    const unit = table.counted.get(sent[i]!);
    return unit === undefined ? [] : sheetsOf(file, unit, question.withSheets, taken);
  });
  return { table, senders, sheets };
}

function sheetsOf(
  { file, sheets }: CheckedFile,
  unit: string,
  isThere: boolean,
  taken: Set<string>,
): CheckedSheet[] {
  const name = fileNameOf(file);
  const source = { unit, file: name, isThere };
  return sheets.map((one) => {
    const read = asSheet(one);
    // The workbook they come into counts from 1900, whatever its sources do.
    const sheet = { ...read, grid: { ...read.grid, date1904: false }, source };
    return isThere ? named(sheet, name.replace(/(?<=.)\.[^.]*$/, ''), taken) : sheet;
  });
}

/** A sheet of a new workbook under a name of its own. @param taken names given so far, in lower case; the new one is added */
export function named(sheet: CheckedSheet, wish: string, taken: Set<string>): CheckedSheet {
  const name = uniqueSheetName(wish, taken);
  taken.add(name.toLowerCase());
  return {
    ...sheet,
    // A new workbook counts from 1900, whatever its sources do.
    grid: { ...sheet.grid, sheet: name, date1904: false },
    tables: sheet.tables.map((table) => ({ ...table, appendix: { ...table.appendix, sheet: name } })),
  };
}
