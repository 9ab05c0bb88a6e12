/** How a cell, a row or a column was read and why, in words: one fact a line. */
import type { AppendixReport } from '../plan/check';
import { explainCell, type CellExplanation, type ExplainedUnit } from '../plan/explain';
import { sentenceOf } from '../plan/judge/rules';
import { fill, formatDate, messagesFor, type Locale, type Messages } from '../plan/messages';
import { reasonText } from '../plan/messages/reasonText';
import type { Finding } from '../plan/model/finding';
import { columnLetter } from '../plan/model/grid';
import type { ColumnReading } from '../plan/model/reading';

export interface Explanation {
  /** What is explained: "Ô C16, …". */
  readonly about: string;
  readonly lines: readonly string[];
}

/** A cell; a column where `row` is null; a row as a whole where `column` is null. */
export interface ExplainedPlace {
  /** 1-based sheet row. */
  readonly row: number | null;
  /** 1-based sheet column. */
  readonly column: number | null;
}

/** null for a place outside the table. */
export function explanationOf(
  report: AppendixReport,
  { row, column }: ExplainedPlace,
  locale: Locale,
): Explanation | null {
  const { layout, range, sheet } = report.appendix;
  if (row === null) {
    const reading = layout.columns.find((each) => each.column === column);
    return reading === undefined ? null : columnExplanation(sheet, reading, locale);
  }
  const cell = explainCell(report, row, column ?? range.left);
  if (cell === null) return null;
  return column === null ? rowExplanation(sheet, cell, locale) : cellExplanation(sheet, cell, locale);
}

export function cellExplanation(sheet: string, cell: CellExplanation, locale: Locale): Explanation {
  const messages = messagesFor(locale);
  return {
    about: fill(messages.explain.cell, { cell: `${columnLetter(cell.column)}${cell.row.row}`, sheet }),
    lines: [
      ...rowLines(cell, messages),
      ...columnLines(cell.reading, messages),
      ...shiftedLines(cell, messages),
      ...valueLines(cell, messages),
      ...deadlineLines(cell, messages),
      ...cell.units.map((unit) => unitLine(unit, messages)),
      ...unitDoubtLines(cell, messages),
      ...findingLines(cell.findings, locale),
    ],
  };
}

function rowExplanation(sheet: string, cell: CellExplanation, locale: Locale): Explanation {
  const messages = messagesFor(locale);
  const ofRow = cell.findings.filter(({ column }) => column === null);
  return {
    about: fill(messages.explain.row, { row: String(cell.row.row), sheet }),
    lines: [...rowLines(cell, messages), ...(ofRow.length === 0 ? [] : findingLines(ofRow, locale))],
  };
}

function columnExplanation(sheet: string, reading: ColumnReading, locale: Locale): Explanation {
  const messages = messagesFor(locale);
  return {
    about: fill(messages.explain.columnHead, { column: columnLetter(reading.column), sheet }),
    lines: columnLines(reading, messages),
  };
}

function rowLines({ row }: CellExplanation, messages: Messages): string[] {
  const { explain } = messages;
  return [
    fill(explain.rowKinds[row.kind], { of: String(row.of) }),
    ...(row.byHand ? [explain.byHand] : []),
    ...row.reasons.map((reason) => fill(explain.reason, { reason: reasonText(reason, messages) })),
    ...(row.certain ? [] : [explain.rowUncertain]),
    ...(row.number === null ? [] : [fill(explain.number, { number: row.number })]),
    ...(row.level === null ? [] : [fill(explain.level, { level: row.level })]),
    ...(row.parent === null ? [] : [fill(explain.parent, { parent: String(row.parent) })]),
    ...(row.shift === 0 ? [] : [fill(explain.shift, { count: Math.abs(row.shift) })]),
  ];
}

function columnLines(reading: ColumnReading | null, messages: Messages): string[] {
  const { explain, terms } = messages;
  if (reading === null) return [explain.noColumn];
  const { header, meaning, confidence } = reading;
  const read =
    meaning === null
      ? fill(explain.columnUnknown, { header })
      : fill(explain.column, {
          header,
          meaning: terms.columns[meaning],
          percent: Math.round(confidence * 100),
        });
  return [
    read,
    ...(reading.certain ? [] : [explain.columnUncertain]),
    ...reading.reasons.map((reason) => fill(explain.reason, { reason: reasonText(reason, messages) })),
  ];
}

function shiftedLines({ reading, meaning }: CellExplanation, { explain, terms }: Messages): string[] {
  if (reading === null || meaning === null || meaning === reading.meaning) return [];
  return [fill(explain.shifted, { meaning: terms.columns[meaning] })];
}

function valueLines({ value, inherited }: CellExplanation, { explain }: Messages): string[] {
  return [
    value === null || value.trim() === '' ? explain.noValue : fill(explain.value, { value: value.trim() }),
    ...(inherited === null ? [] : [fill(explain.inherited[inherited.how], { row: String(inherited.row) })]),
  ];
}

function deadlineLines(
  { deadline }: CellExplanation,
  { deadlineDoubts, explain, terms }: Messages,
): string[] {
  if (deadline === null) return [];
  const { kind, due, dues, certain, doubts, invalid } = deadline;
  return [
    fill(explain.deadline, {
      kind: terms.deadlineKinds[kind],
      due: due === null ? explain.noDue : formatDate(due),
    }),
    ...(dues.length > 1 ? [fill(explain.dues, { dues: dues.map(formatDate).join(', ') })] : []),
    ...(certain
      ? [explain.certain]
      : doubts.map((code) => fill(explain.doubt, { doubt: deadlineDoubts[code] }))),
    ...(invalid === undefined ? [] : [fill(explain.invalid, { text: invalid })]),
  ];
}

function unitLine({ spelling, name, reason }: ExplainedUnit, { explain, unitReasons }: Messages): string {
  if (name === spelling) return fill(explain.unit, { spelling });
  const why = unitReasons[reason as keyof Messages['unitReasons']] ?? '';
  return fill(explain.unitOf, { spelling, name, reason: why }).trim();
}

function unitDoubtLines(cell: CellExplanation, { explain, unitDoubts }: Messages): string[] {
  return cell.unitDoubts.map(({ code, words }) =>
    fill(explain.doubt, { doubt: fill(unitDoubts[code], { words }) }),
  );
}

function findingLines(findings: readonly Finding[], locale: Locale): string[] {
  const { explain, terms } = messagesFor(locale);
  if (findings.length === 0) return [explain.noFindings];
  return findings.map((each) =>
    fill(explain.finding, { severity: terms.severities[each.severity], message: sentenceOf(each, locale) }),
  );
}
