/** How one cell was read, in words, for a person at a terminal. */
import type { CellExplanation, ExplainedUnit } from '../plan/explain';
import { sentenceOf } from '../plan/judge/rules';
import { fill, formatDate, messagesFor, type Locale, type Messages } from '../plan/messages';
import { columnLetter } from '../plan/model/grid';

export function describeCell(sheet: string, cell: CellExplanation, locale: Locale): string {
  const messages = messagesFor(locale);
  const { explain, terms } = messages;
  const findings = cell.findings.map((each) =>
    fill(explain.finding, {
      severity: terms.severities[each.severity],
      message: sentenceOf(each, locale),
    }),
  );
  return [
    fill(explain.cell, { cell: `${columnLetter(cell.column)}${cell.row.row}`, sheet }),
    ...rowLines(cell, messages),
    ...columnLines(cell, messages),
    ...valueLines(cell, messages),
    ...deadlineLines(cell, messages),
    ...cell.units.map((unit) => unitLine(unit, messages)),
    ...(findings.length === 0 ? [explain.noFindings] : findings),
  ].join('\n  ');
}

function rowLines({ row }: CellExplanation, { explain, reasons }: Messages): string[] {
  return [
    fill(explain.rowKinds[row.kind], { of: String(row.of) }),
    ...row.reasons.map(({ code, params }) => fill(explain.reason, { reason: fill(reasons[code], params) })),
    ...(row.certain ? [] : [explain.rowUncertain]),
    ...(row.number === null ? [] : [fill(explain.number, { number: row.number })]),
    ...(row.level === null ? [] : [fill(explain.level, { level: row.level })]),
    ...(row.parent === null ? [] : [fill(explain.parent, { parent: String(row.parent) })]),
    ...(row.shift === 0 ? [] : [fill(explain.shift, { count: Math.abs(row.shift) })]),
  ];
}

function columnLines({ reading, meaning }: CellExplanation, { explain, reasons, terms }: Messages): string[] {
  if (reading === null) return [explain.noColumn];
  const { header, confidence } = reading;
  const read =
    reading.meaning === null
      ? fill(explain.columnUnknown, { header })
      : fill(explain.column, {
          header,
          meaning: terms.columns[reading.meaning],
          percent: Math.round(confidence * 100),
        });
  return [
    read,
    ...(reading.certain ? [] : [explain.columnUncertain]),
    ...reading.reasons.map(({ code, params }) =>
      fill(explain.reason, { reason: fill(reasons[code], params) }),
    ),
    ...(meaning === null || meaning === reading.meaning
      ? []
      : [fill(explain.shifted, { meaning: terms.columns[meaning] })]),
  ];
}

function valueLines({ value, inherited }: CellExplanation, { explain }: Messages): string[] {
  return [
    value === null || value.trim() === '' ? explain.noValue : fill(explain.value, { value: value.trim() }),
    ...(inherited === null ? [] : [fill(explain.inherited[inherited.how], { row: String(inherited.row) })]),
  ];
}

function deadlineLines({ deadline }: CellExplanation, { explain, terms }: Messages): string[] {
  if (deadline === null) return [];
  const { kind, due, dues, certain, invalid } = deadline;
  return [
    fill(explain.deadline, {
      kind: terms.deadlineKinds[kind],
      due: due === null ? explain.noDue : formatDate(due),
    }),
    ...(dues.length > 1 ? [fill(explain.dues, { dues: dues.map(formatDate).join(', ') })] : []),
    certain ? explain.certain : explain.uncertain,
    ...(invalid === undefined ? [] : [fill(explain.invalid, { text: invalid })]),
  ];
}

function unitLine({ spelling, name, reason }: ExplainedUnit, { explain, unitReasons }: Messages): string {
  if (name === spelling) return fill(explain.unit, { spelling });
  const why = unitReasons[reason as keyof Messages['unitReasons']] ?? '';
  return fill(explain.unitOf, { spelling, name, reason: why }).trim();
}
