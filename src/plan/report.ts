/** The report as the command line prints it: row numbers 1-based, columns as letters. Names and meanings are an interface. */
import type { Appendix, AppendixRow, Deadline, TaskStatus, UnitRows } from './appendix';
import type { AppendixReport, SheetError, SheetReport } from './check';
import type { Finding, Severity } from './finding';
import { areaAddress, columnLetter } from './grid';
import { fill, messagesFor } from './messages';
import type { ColumnMeaning, Layout, PlanInfo, RowKind } from './reading';
import { sentenceOf } from './rules';
import type { Figures, Scores } from './summary';

/** Letters by meaning; `other` lists the columns whose meaning is not known. */
export type ReportJsonColumns = { readonly [M in ColumnMeaning]?: string } & {
  readonly other?: readonly string[];
};

export interface ReportJsonLayout {
  readonly form: Layout['form'];
  readonly headerRows: readonly [number, number] | null;
  readonly columns: ReportJsonColumns;
  readonly repeatedHeaderRows: Layout['repeatedHeaderRows'];
  readonly titleRows: readonly number[];
  readonly totalRows: readonly number[];
  readonly labels: Layout['labels'];
}

export interface ReportJsonRow {
  readonly row: number;
  readonly kind: RowKind;
  readonly number: string | null;
  readonly level: number | null;
  readonly parent: number | null;
  readonly of: number | null;
  readonly shift: number;
  readonly task: string;
  readonly indexGroup: string | null;
  readonly indexItem: string | null;
  readonly lead: readonly string[];
  readonly coordinate: readonly string[];
  readonly executor: readonly string[];
  readonly director: readonly string[];
  readonly deadline: Deadline | null;
  readonly product: boolean | null;
  readonly requirement: boolean | null;
  readonly budget: number | null;
  readonly status: TaskStatus | null;
  readonly sourceRows: AppendixRow['sourceRows'];
}

export interface ReportJsonFinding {
  readonly row: number;
  readonly column: string | null;
  readonly rule: string;
  readonly severity: Severity;
  /** Vietnamese sentence for the user. */
  readonly message: string;
  /** The same in English. */
  readonly detail: string;
  readonly fix: { readonly column: string; readonly value: string } | null;
}

export interface ReportJsonUnit {
  readonly name: string;
  readonly variants: readonly string[];
  readonly leadRows: readonly number[];
  readonly coordinateRows: readonly number[];
  readonly executorRows: readonly number[];
  readonly lead: Figures;
}

export interface ReportJsonAppendix {
  readonly sheet: string;
  readonly range: string;
  readonly confidence: number;
  readonly plan: Pick<PlanInfo, 'title' | 'number' | 'year' | 'issued' | 'issuedMonth' | 'unit'>;
  readonly layout: ReportJsonLayout;
  readonly rows: readonly ReportJsonRow[];
  readonly findings: readonly ReportJsonFinding[];
  readonly units: readonly ReportJsonUnit[];
  readonly totals: Figures;
  readonly scores: Scores;
}

export interface ReportJsonError {
  readonly code: string;
  /** Vietnamese sentence for the user. */
  readonly message: string;
}

/** What one sheet adds to `files[]` of the report. */
export interface ReportJsonSheet {
  readonly appendices: readonly ReportJsonAppendix[];
  readonly error: ReportJsonError | null;
}

export function reportJson(report: SheetReport): ReportJsonSheet {
  return {
    appendices: report.appendices.map(appendixJson),
    error: report.error === null ? null : errorJson(report.error),
  };
}

function errorJson({ code, params }: SheetError): ReportJsonError {
  return { code, message: fill(messagesFor('vi').errors[code], params) };
}

function appendixJson({ appendix, findings, scores, summary }: AppendixReport): ReportJsonAppendix {
  const { title, number, year, issued, issuedMonth, unit } = appendix.plan;
  return {
    sheet: appendix.sheet,
    range: areaAddress(appendix.range),
    confidence: Math.round(appendix.confidence * 100) / 100,
    plan: { title, number, year, issued, issuedMonth, unit },
    layout: layoutJson(appendix),
    rows: appendix.rows.map(rowJson),
    findings: findings.map(findingJson),
    units: appendix.units.map((each, i) => unitJson(each, summary.units[i]?.lead ?? summary.totals)),
    totals: summary.totals,
    scores,
  };
}

function layoutJson({ layout }: Appendix): ReportJsonLayout {
  const { form, headerRows, repeatedHeaderRows, titleRows, totalRows, labels } = layout;
  return { form, headerRows, columns: columnsJson(layout), repeatedHeaderRows, titleRows, totalRows, labels };
}

/** Where two columns have one meaning, the first is the one that was read. */
function columnsJson({ columns }: Layout): ReportJsonColumns {
  const letters: { [M in ColumnMeaning]?: string } = {};
  const other: string[] = [];
  for (const { column, meaning } of columns) {
    if (meaning === null) other.push(columnLetter(column));
    else letters[meaning] ??= columnLetter(column);
  }
  return other.length === 0 ? letters : { ...letters, other };
}

function rowJson(row: AppendixRow): ReportJsonRow {
  return {
    row: row.row,
    kind: row.kind,
    number: row.number,
    level: row.level,
    parent: row.parent,
    of: row.of,
    shift: row.shift,
    task: row.task,
    indexGroup: oneLine(row.cells.indexGroup),
    indexItem: oneLine(row.cells.indexItem),
    lead: row.lead,
    coordinate: row.coordinate,
    executor: row.executor,
    director: row.director,
    deadline: row.deadline,
    product: row.product,
    requirement: row.requirement,
    budget: row.budget,
    status: row.status,
    sourceRows: row.sourceRows,
  };
}

function oneLine(text: string | undefined): string | null {
  const line = (text ?? '').replace(/\s+/gu, ' ').trim();
  return line === '' ? null : line;
}

function findingJson(finding: Finding): ReportJsonFinding {
  return {
    row: finding.row,
    column: finding.column === null ? null : columnLetter(finding.column),
    rule: finding.rule,
    severity: finding.severity,
    message: sentenceOf(finding, 'vi'),
    detail: sentenceOf(finding, 'en'),
    fix: finding.fix === null ? null : { column: columnLetter(finding.fix.column), value: finding.fix.value },
  };
}

function unitJson(unit: UnitRows, lead: Figures): ReportJsonUnit {
  return {
    name: unit.name,
    variants: unit.variants.map(({ spelling }) => spelling),
    leadRows: unit.leadRows,
    coordinateRows: unit.coordinateRows,
    executorRows: unit.executorRows,
    lead,
  };
}
