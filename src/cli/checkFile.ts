import path from 'node:path';
import type { Checked } from '../app/checked';
import { checkOptions, type CheckChoices } from '../app/options';
import { problemOf, type Problem } from '../app/problem';
import { check } from '../plan/check';
import { tasksOf } from '../plan/model/appendix';
import { SoatError } from '../plan/model/error';
import { captureTemplate, type Template } from '../plan/judge/template';
import { emptyState, type WorkbookState } from '../workbook';
import { readFile, type WorkbookFile } from '../xlsx';

export interface CheckedFile {
  readonly file: string;
  /** In sheet order; sheets without a plan are left out. */
  readonly sheets: readonly Checked[];
  /** What of ours the file holds already. */
  readonly state: WorkbookState;
  /** Why the file could not be used; where it is that no table has a task ("no-tasks"), the sheets are given all the same. */
  readonly failure: Problem | null;
}

/**
 * Reads and checks one file. Never throws: whatever goes wrong with it is its failure, a defect of ours too, so that the other files
 * of the same command line are reported all the same.
 *
 * @param today ISO date
 */
export async function checkFile(file: string, choices: CheckChoices, today: string): Promise<CheckedFile> {
  try {
    return checkRead(file, await readFile(file), choices, today);
  } catch (error) {
    return failed(file, error);
  }
}

function checkRead(
  file: string,
  { grids, state }: WorkbookFile,
  choices: CheckChoices,
  today: string,
): CheckedFile {
  const all = grids.map((grid) => ({ grid, report: check(grid, checkOptions(grid, choices, today)) }));
  const sheets = all.filter(({ report }) => report.appendices.length > 0);
  if (sheets.length > 0) return { file, sheets, state, failure: withoutTasks(sheets) };
  const failure =
    all.map(({ report }) => report.error).find((error) => error?.code === 'no-plan-table') ??
    all[0]?.report.error;
  return { file, sheets, state, failure: failure ?? { code: 'empty-sheet', params: { sheet: '' } } };
}

/** A blank form is no clean plan. */
function withoutTasks(sheets: readonly Checked[]): Problem | null {
  const tables = sheets.flatMap(({ report }) => report.appendices);
  return tables.some(({ appendix }) => tasksOf(appendix).length > 0)
    ? null
    : { code: 'no-tasks', params: { sheet: sheets[0]?.grid.sheet ?? '' } };
}

/** A file about which nothing can be said but why. */
export function failed(file: string, error: unknown): CheckedFile {
  return { file, sheets: [], state: emptyState, failure: problemOf(error, path.basename(file)) };
}

/** What the first plan table of a template file demands. */
export async function readTemplate(file: string, choices: CheckChoices, today: string): Promise<Template> {
  const { sheets, failure } = await checkFile(file, choices, today);
  const appendix = sheets[0]?.report.appendices[0]?.appendix;
  if (appendix === undefined) throw new SoatError(failure?.code ?? 'no-plan-table', failure?.params ?? {});
  return captureTemplate(appendix);
}
