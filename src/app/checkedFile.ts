/** A file of any format, read and checked: what every face does with one before it says a word. */
import { checkSteps, type CheckProgress } from '../plan/check';
import { tasksOf } from '../plan/model/appendix';
import { SoatError } from '../plan/model/error';
import { areaAddress, columnLetter, type Grid } from '../plan/model/grid';
import type { Remark } from '../plan/model/remark';
import type { TableChoice } from '../plan/read/table';
import { emptyState, type WorkbookState } from '../workbook';
import type { Checked } from './checked';
import { correctionsOf, type RememberedChoice } from './corrections';
import { checkOptions, type CheckChoices } from './options';
import { problemOf, type Problem } from './problem';

/** A file as sheets, as its reader gives it. */
export interface SheetsRead {
  readonly grids: readonly Grid[];
  /** What of ours the file holds already. */
  readonly state: WorkbookState;
  /** What the user must know of how it was read. */
  readonly remarks: readonly Remark[];
  /** A Word document: what it says in paragraphs may be the same as what its tables say. */
  readonly isDocument: boolean;
}

export interface CheckedFile {
  readonly file: string;
  /** In sheet order; sheets without a plan are left out. */
  readonly sheets: readonly Checked[];
  /** What of ours the file holds already. */
  readonly state: WorkbookState;
  /** Why the file could not be used; where it is that no table has a task ("no-tasks"), the sheets are given all the same. */
  readonly failure: Problem | null;
  /** What must be known of how the file was read. */
  readonly remarks: readonly Remark[];
}

/**
 * Checks the sheets of a file in slices: whoever drives it may let others work, or stop, between two of them.
 *
 * @param file its name, with or without folders
 * @param today ISO date
 * @throws SoatError sheet-not-in-file, which-sheet
 */
export function* checkedFileSteps(
  file: string,
  { grids, state, remarks: read, isDocument }: SheetsRead,
  choices: CheckChoices,
  today: string,
): Generator<CheckProgress, CheckedFile> {
  const all: Checked[] = [];
  for (const grid of sheetsOf(file, grids, choices))
    all.push({ grid, report: yield* checkSteps(grid, checkOptions(grid, choices, today)) });
  const plans = all.filter(({ report }) => report.appendices.length > 0);
  const sheets = isDocument ? tablesBeforeText(plans) : plans;
  const remarks: Remark[] =
    sheets.length < plans.length ? [...read, { code: 'docx-body-not-judged', params: {} }] : [...read];
  const unfit = choices.byHand ? unfitOf(choices.byHand, all) : null;
  if (unfit !== null) return { file, sheets: [], state, failure: unfit, remarks };
  if (sheets.length > 0) return { file, sheets, state, failure: withoutTasks(sheets), remarks };
  const failure =
    all.map(({ report }) => report.error).find((error) => error?.code === 'no-plan-table') ??
    all[0]?.report.error;
  return { file, sheets, state, failure: failure ?? { code: 'empty-sheet', params: { sheet: '' } }, remarks };
}

/** The text of a plan tells in paragraphs what its appendix has in a table: as on one sheet, paragraphs are read where there is no table. */
function tablesBeforeText(plans: readonly Checked[]): readonly Checked[] {
  const tables = plans.filter(({ report }) =>
    report.appendices.some(({ appendix }) => appendix.layout.form === 'table'),
  );
  return tables.length > 0 ? tables : plans;
}

/**
 * The sheets to be checked.
 *
 * @throws SoatError sheet-not-in-file, and which-sheet where places are said of one sheet and the file has several
 */
function sheetsOf(file: string, grids: readonly Grid[], { sheet, byHand }: CheckChoices): readonly Grid[] {
  const names = grids.map((grid) => grid.sheet).join(', ');
  const about = { file: fileNameOf(file), names };
  if (sheet !== undefined && sheet !== null) {
    const wanted = grids.filter((grid) => grid.sheet === sheet);
    if (wanted.length === 0) throw new SoatError('sheet-not-in-file', { ...about, sheet });
    return wanted;
  }
  const { headerRows, area, columns, rows } = byHand ?? {};
  const saysWhere = [headerRows, area, columns, rows].some((part) => part !== undefined);
  if (saysWhere && grids.length > 1) throw new SoatError('which-sheet', about);
  return grids;
}

/** What was said of a table and could not be followed; null where all was. */
function unfitOf(byHand: TableChoice, sheets: readonly Checked[]): Problem | null {
  for (const { grid, report } of sheets) {
    const { appendices } = report;
    const range = appendices.map(({ appendix }) => areaAddress(appendix.range)).join(', ');
    const unfit = correctionsOf([remembered(byHand)], grid, appendices).find(({ fits }) => !fits);
    if (appendices.length === 0 || unfit === undefined) continue;
    if (unfit.kind === 'row') return { code: 'row-unfit', params: { row: String(unfit.row), range } };
    if (unfit.kind === 'column')
      return { code: 'column-unfit', params: { column: columnLetter(unfit.column), range } };
    return { code: 'header-unfit', params: { range } };
  }
  return null;
}

/** As if it had been kept: it is followed, or not, in the same way. */
function remembered({ headerRows, ...choice }: TableChoice): RememberedChoice {
  return { ...choice, headerRows: headerRows ? [...headerRows] : headerRows };
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
  return { file, sheets: [], state: emptyState, failure: problemOf(error, fileNameOf(file)), remarks: [] };
}

/** Without folders, whichever system wrote them. */
export function fileNameOf(file: string): string {
  return file.replace(/^.*[\\/]/, '');
}
