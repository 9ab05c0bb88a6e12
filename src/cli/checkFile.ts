import path from 'node:path';
import { check, type AppendixReport, type CheckOptions, type SheetReport } from '../plan/check';
import { tasksOf } from '../plan/model/appendix';
import { SoatError, type ErrorCode } from '../plan/model/error';
import type { Grid } from '../plan/model/grid';
import { captureTemplate, compareWithTemplate, type Template } from '../plan/judge/template';
import { emptyState, type CheckedSheet, type WorkbookState } from '../workbook';
import { readFile, type WorkbookFile } from '../xlsx';

/** One sheet with a plan in it, as it was read and checked. */
export interface CheckedGrid {
  readonly grid: Grid;
  readonly report: SheetReport;
}

export interface FileFailure {
  readonly code: ErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface CheckedFile {
  readonly file: string;
  /** In sheet order; sheets without a plan are left out. */
  readonly sheets: readonly CheckedGrid[];
  /** What of ours the file holds already. */
  readonly state: WorkbookState;
  /** Why the file could not be used; where it is that no table has a task ("no-tasks"), the sheets are given all the same. */
  readonly failure: FileFailure | null;
}

/**
 * Reads and checks one file. Never throws: whatever goes wrong with it is its failure, a defect of ours too, so that the other files
 * of the same command line are reported all the same.
 */
export async function checkFile(
  file: string,
  options: CheckOptions,
  template: Template | null,
): Promise<CheckedFile> {
  try {
    return checkRead(file, await readFile(file), options, template);
  } catch (error) {
    return failed(file, error);
  }
}

function checkRead(
  file: string,
  { grids, state }: WorkbookFile,
  options: CheckOptions,
  template: Template | null,
): CheckedFile {
  const all = grids.map((grid) => ({ grid, report: withTemplate(check(grid, options), template) }));
  const sheets = all.filter(({ report }) => report.appendices.length > 0);
  if (sheets.length > 0) return { file, sheets, state, failure: withoutTasks(sheets) };
  const failure =
    all.map(({ report }) => report.error).find((error) => error?.code === 'no-plan-table') ??
    all[0]?.report.error;
  return { file, sheets, state, failure: failure ?? { code: 'empty-sheet', params: { sheet: '' } } };
}

/** A blank form is no clean plan. */
function withoutTasks(sheets: readonly CheckedGrid[]): FileFailure | null {
  const tables = sheets.flatMap(({ report }) => report.appendices);
  return tables.some(({ appendix }) => tasksOf(appendix).length > 0)
    ? null
    : { code: 'no-tasks', params: { sheet: sheets[0]?.grid.sheet ?? '' } };
}

/** A file about which nothing can be said but why. */
export function failed(file: string, error: unknown): CheckedFile {
  return { file, sheets: [], state: emptyState, failure: failureOf(file, error) };
}

function failureOf(file: string, error: unknown): FileFailure {
  if (error instanceof SoatError) return { code: error.code, params: error.params };
  const detail = error instanceof Error ? error.message : String(error);
  return { code: 'unexpected', params: { detail: `${path.basename(file)}: ${detail}` } };
}

/** What the first plan table of a template file demands. */
export async function readTemplate(file: string, options: CheckOptions): Promise<Template> {
  const { sheets, failure } = await checkFile(file, options, null);
  const appendix = sheets[0]?.report.appendices[0]?.appendix;
  if (appendix === undefined) throw new SoatError(failure?.code ?? 'no-plan-table', failure?.params ?? {});
  return captureTemplate(appendix);
}

function withTemplate(report: SheetReport, template: Template | null): SheetReport {
  if (template === null) return report;
  const compared = (one: AppendixReport): AppendixReport => ({
    ...one,
    findings: [...compareWithTemplate(one.appendix, template), ...one.findings],
  });
  return { ...report, appendices: report.appendices.map(compared) };
}

/** What builders of workbook edits are given. */
export function asSheet({ grid, report }: CheckedGrid): CheckedSheet {
  return { grid, tables: report.appendices };
}
