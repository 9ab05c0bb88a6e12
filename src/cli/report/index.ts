/** The report as the command line prints it: row numbers 1-based, columns as letters. Names and meanings are an interface. */
import { problemSentence } from '../../app/problem';
import type { Appendix, UnitRows } from '../../plan/model/appendix';
import type { AppendixReport, SheetError, SheetReport } from '../../plan/check';
import type { Finding } from '../../plan/model/finding';
import { areaAddress, columnLetter } from '../../plan/model/grid';
import type { ColumnMeaning } from '../../plan/model/meanings';
import type { ColumnReading, Layout } from '../../plan/model/reading';
import { sentenceOf } from '../../plan/judge/rules';
import type { Figures } from '../../plan/judge/summary';
import {
  gapSentence,
  gapsOf,
  takenAsDone,
  verdictSentence,
  type Gap,
  type Verdict,
} from '../../plan/judge/judged';
import { reasonsJson } from './reasons';
import { rowsJson } from './rows';
import type {
  ReportJsonAppendix,
  ReportJsonColumnDetail,
  ReportJsonColumns,
  ReportJsonError,
  ReportJsonFinding,
  ReportJsonGap,
  ReportJsonLayout,
  ReportJsonSheet,
  ReportJsonUnit,
  ReportJsonVerdict,
} from './types';

export type * from './types';

export function reportJson(report: SheetReport): ReportJsonSheet {
  return {
    appendices: report.appendices.map(appendixJson),
    error: report.error === null ? null : errorJson(report.error),
  };
}

function errorJson(error: SheetError): ReportJsonError {
  return { code: error.code, message: problemSentence(error, 'vi') };
}

function appendixJson(report: AppendixReport): ReportJsonAppendix {
  const { appendix, findings, ignored, scores, summary, verdict, mode, onDaysOff } = report;
  const { title, number, year, issued, issuedMonth, unit } = appendix.plan;
  return {
    sheet: appendix.sheet,
    range: areaAddress(appendix.range),
    confidence: Math.round(appendix.confidence * 100) / 100,
    plan: { title, number, year, issued, issuedMonth, unit },
    layout: layoutJson(appendix),
    rows: rowsJson(appendix),
    findings: findings.map(findingJson),
    ignored: ignored.map(findingJson),
    units: appendix.units.map((each, i) => unitJson(each, summary.units[i]?.lead ?? summary.totals)),
    totals: summary.totals,
    scores,
    mode,
    onDaysOff,
    notJudged: gapsOf(appendix).map((gap) => gapJson(gap, appendix)),
    verdict: verdictJson(verdict),
    takenAsDone: takenJson(appendix),
  };
}

function layoutJson({ layout }: Appendix): ReportJsonLayout {
  const { form, headerRows, repeatedHeaderRows, titleRows, totalRows, labels } = layout;
  return {
    form,
    headerRows,
    columns: columnsJson(layout),
    columnDetails: layout.columns.map(columnDetailJson),
    repeatedHeaderRows,
    titleRows,
    totalRows,
    labels,
  };
}

function columnDetailJson({
  column,
  header,
  meaning,
  confidence,
  certain,
  reasons,
}: ColumnReading): ReportJsonColumnDetail {
  return {
    column: columnLetter(column),
    header,
    meaning,
    confidence,
    certain,
    reasons: reasonsJson(reasons),
  };
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

function gapJson(gap: Gap, appendix: Appendix): ReportJsonGap {
  const { code, meaning, column } = gap;
  return {
    code,
    meaning,
    column: column === null ? null : columnLetter(column),
    message: gapSentence(gap, appendix, 'vi'),
  };
}

function verdictJson(verdict: Verdict): ReportJsonVerdict {
  const { kind, counts } = verdict;
  return {
    kind,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    message: verdictSentence(verdict, 'vi'),
  };
}

function takenJson(appendix: Appendix): ReportJsonAppendix['takenAsDone'] {
  const taken = takenAsDone(appendix);
  return taken === null ? null : { count: taken.count, column: columnLetter(taken.column) };
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
