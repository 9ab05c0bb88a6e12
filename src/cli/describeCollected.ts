/** What came back from the units, for a person at a terminal and for other programs. */
import { collectLines, collectSentences, type CollectLine, type ReportedCell } from '../plan/judge/collect';
import type { PlacedTask } from '../plan/judge/changes';
import { fill, messagesFor, type Locale } from '../plan/messages';
import type { CollectInput } from '../workbook/collect';

export function describeCollected(input: CollectInput, locale: Locale): string {
  const { collected, unusable } = input;
  const lines = collectLines(collected, unusable, locale).filter(({ kind }) => kind !== 'taken');
  return [
    ...collectSentences(input, locale),
    ...lines.flatMap((line, i) => linesOf(line, lines[i - 1], locale)),
  ].join('\n');
}

/** Values of one task stand under its line. */
function linesOf(line: CollectLine, before: CollectLine | undefined, locale: Locale): string[] {
  const { collect: words } = messagesFor(locale);
  const head = fill(words.line, {
    kind: words.kinds[line.kind],
    place: [line.unit, line.file, line.place]
      .filter((part, i) => part !== '' && (line.field === '' || i === 2))
      .map((part) => `${part} · `)
      .join(''),
    number: line.number === '' ? '' : `${line.number} `,
    task: line.task,
  });
  const isSame = before?.kind === line.kind && line.place !== '' && before.place === line.place;
  return [
    ...(isSame ? [] : [`  ${head}`]),
    ...(line.field === '' ? [] : [`      ${fill(words.cell, { ...line })}`]),
  ];
}

/** The part of the report's contract that is what came back: rows are 1-based sheet rows, `field` a meaning of a column. */
export function collectJson({ collected, unusable }: CollectInput) {
  const { taken, conflicts, foreign, unmatched, unchanged, units, files } = collected;
  return {
    files: [
      ...files.map(({ file, reporter }) => ({
        file,
        unit: reporter?.unit ?? null,
        by: reporter?.by ?? null,
        error: null,
      })),
      ...unusable.map(({ file, sentence }) => ({ file, unit: null, by: null, error: sentence })),
    ],
    taken: taken.map(cellJson),
    conflicts: conflicts.map(({ task, field, was, values, chosen }) => ({
      ...taskJson(task),
      field,
      was,
      chosen,
      values: values.map(valueJson),
    })),
    foreign: foreign.map(cellJson),
    unmatched: unmatched.map(({ file, unit, task, fields }) => ({ file, unit, ...taskJson(task), fields })),
    unchanged,
    units,
    notReturned: units.flatMap(({ unit, files: own }) => (own.length === 0 ? [unit] : [])),
  };
}

function cellJson(cell: ReportedCell) {
  return { ...taskJson(cell.task), field: cell.field, was: cell.was, ...valueJson(cell) };
}

function valueJson({ text, date, unit, file, from }: ReportedCell) {
  return { text, date, unit, file, at: { sheet: from.appendix.sheet, row: from.row.row } };
}

function taskJson({ appendix, row }: PlacedTask) {
  return { sheet: appendix.sheet, row: row.row, number: row.number, task: row.task };
}
