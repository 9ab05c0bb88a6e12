/** Files of several units put together: whose each is, which count, and the workbook that is made of them. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { asSheet } from '../app/checked';
import type { CheckChoices } from '../app/options';
import { sentFile } from '../app/sent';
import {
  senderInList,
  sendersWithoutList,
  senderTable,
  type ListedUnit,
  type SenderTable,
} from '../plan/judge/senders';
import { SoatError } from '../plan/model/error';
import type { CheckedSheet } from '../workbook';
import { uniqueSheetName } from '../workbook/names';
import { listFiles, type Listed } from '../files';
import { checkFile, failed, type CheckedFile } from './checkFile';
import type { ChoicesFor } from './settings';

export interface Merged {
  readonly table: SenderTable;
  /** Sheets of the files that count, each under a name of its own. */
  readonly sheets: readonly CheckedSheet[];
  /** What the first of the files was checked by: the template and the day are the same for all. */
  readonly choices: CheckChoices;
  /** All that were read. */
  readonly files: readonly string[];
  /** Files that could not be used. */
  readonly failures: readonly CheckedFile[];
}

export interface MergeOptions {
  readonly choicesFor: ChoicesFor;
  /** ISO date. */
  readonly today: string;
  readonly units: readonly ListedUnit[] | null;
  /** A file that is not read: the result of an earlier run. */
  readonly out: string;
  /** The sheets themselves will be in the workbook. */
  readonly withSheets: boolean;
  /** Names our own sheets take. */
  readonly taken: readonly string[];
}

/** Reads all files there are; one that cannot be used is named and left out. @throws SoatError where none counts */
export async function mergeFiles(names: readonly string[], options: MergeOptions): Promise<Merged> {
  const { choicesFor, today, units } = options;
  const checked: CheckedFile[] = [];
  const listed = await oldestFirst(names, options.out);
  const choices = await choicesFor(listed[0]?.file ?? '');
  for (const { file, missing } of listed)
    checked.push(
      missing === null
        ? await checkFile(file, await choicesFor(file), today)
        : failed(file, new SoatError(missing, { file })),
    );
  const sent = checked.map(({ file, sheets, failure }) => sentFile(path.basename(file), sheets, failure));
  const senders = units === null ? sendersWithoutList(sent) : sent.map((one) => senderInList(one, units));
  const files = sent.map((one, i) => ({ sent: one, sender: senders[i] ?? null }));
  const table = senderTable({ files, units, template: choices.template ?? null });
  const failures = checked.filter(({ failure }) => failure !== null);
  if (table.counted.size === 0) {
    const [first] = failures;
    throw new SoatError(first?.failure?.code ?? 'no-plan-table', first?.failure?.params ?? {});
  }
  const taken = new Set(options.taken.map((name) => name.toLowerCase()));
  const sheets = checked.flatMap((file, i) => {
    const unit = table.counted.get(sent[i]!);
    return unit === undefined ? [] : sheetsOf(file, unit, options.withSheets, taken);
  });
  return { table, sheets, failures, choices, files: checked.map(({ file }) => file) };
}

/** Of several files of a unit the newest counts. */
async function oldestFirst(names: readonly string[], out: string): Promise<Listed[]> {
  const files: (Listed & { readonly changed: number })[] = [];
  for await (const { file, missing } of listFiles(names)) {
    if (path.resolve(file) === path.resolve(out) && !names.includes(file)) continue;
    const changed = missing === null ? await changedAt(file) : 0;
    files.push({ file, missing, changed });
  }
  return files.sort((a, b) => a.changed - b.changed || a.file.localeCompare(b.file));
}

async function changedAt(file: string): Promise<number> {
  return fs.stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}

function sheetsOf(
  { file, sheets }: CheckedFile,
  unit: string,
  isThere: boolean,
  taken: Set<string>,
): CheckedSheet[] {
  const source = { unit, file: path.basename(file), isThere };
  return sheets.map((one) => {
    const read = asSheet(one);
    // A new workbook counts from 1900, whatever its sources do.
    const sheet = { ...read, grid: { ...read.grid, date1904: false }, source };
    if (!isThere) return sheet;
    return named(sheet, path.basename(file, path.extname(file)), taken);
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
