/** The files a command line names, read, checked and put together. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { mergeFiles } from '../app/mergeFiles';
import { sendersOf } from '../app/template';
import type { CheckChoices } from '../app/options';
import type { ListedUnit, SenderTable } from '../plan/judge/senders';
import { SoatError } from '../plan/model/error';
import type { CheckedSheet } from '../workbook';
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
export async function mergeNamed(names: readonly string[], options: MergeOptions): Promise<Merged> {
  const { choicesFor, today, units, withSheets, taken } = options;
  const files: CheckedFile[] = [];
  const listed = await oldestFirst(names, options.out);
  const choices = await choicesFor(listed[0]?.file ?? '');
  for (const { file, missing } of listed)
    files.push(
      missing === null
        ? await checkFile(file, await choicesFor(file), today)
        : failed(file, new SoatError(missing, { file })),
    );
  const template = choices.template ?? null;
  const asked = units ?? sendersOf(template);
  const { table, sheets } = mergeFiles({ files, units: asked, template, withSheets, taken });
  const failures = files.filter(({ failure }) => failure !== null);
  if (table.counted.size === 0) {
    const [first] = failures;
    throw new SoatError(first?.failure?.code ?? 'no-plan-table', first?.failure?.params ?? {});
  }
  return { table, sheets, failures, choices, files: files.map(({ file }) => file) };
}

/** The files that are named, by when they were last changed: of several of a unit the newest counts. @param out is left out */
export async function oldestFirst(names: readonly string[], out: string): Promise<Listed[]> {
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
