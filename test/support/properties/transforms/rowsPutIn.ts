import type { CorpusDocument } from '../../measure/real/documents';
import { rearranged } from '../rearranged';
import { isTable, type Transform } from '../variant';

/** Share of tasks before which something is put in. */
const SHARE = 0.2;

/** Blank rows between the tasks, as somebody leaves them to write in. */
export const blankRowsPutIn: Transform = (document, random) =>
  document.tables.some(isTable)
    ? [
        rearranged(
          document,
          sequenceOf(document, random, () => [[]]),
        ),
      ]
    : [];

/** The header stands again before some tasks, as it does at every page of a printed table. */
export const headersPutIn: Transform = (document, random) =>
  document.tables.some(({ layout }) => layout.headerRows !== null)
    ? [rearranged(document, sequenceOf(document, random, headerLines))]
    : [];

function headerLines(
  { lines }: CorpusDocument,
  header: readonly [number, number] | null,
): readonly (readonly string[])[] {
  return header === null ? [] : lines.slice(header[0] - 1, header[1]);
}

function sequenceOf(
  document: CorpusDocument,
  random: () => number,
  putIn: typeof headerLines,
): (number | readonly string[])[] {
  const tasks = new Map(
    document.tables.flatMap(({ layout, rows }) =>
      rows.filter(({ kind }) => kind === 'task').map(({ row }) => [row, layout.headerRows] as const),
    ),
  );
  // Never before the first task: right beneath the header nobody leaves a row, and a second header there is part of the first.
  const first = new Set(document.tables.map(({ rows }) => rows.find(({ kind }) => kind === 'task')?.row));
  return document.lines.flatMap((_, i): (number | readonly string[])[] => {
    const header = tasks.get(i + 1);
    const here = header !== undefined && !first.has(i + 1) && random() < SHARE;
    return here ? [...putIn(document, header), i + 1] : [i + 1];
  });
}
