import type { Area } from '../../../../src/plan/model/grid';
import { columnOfMeaning, isTable, withCells, type Transform, type Variant } from '../variant';
import type { CorpusDocument } from '../../measure/real/documents';

const SHARED = ['lead', 'coordinate', 'executor', 'deadline'] as const;

/** Runs of one text in a people or time column of tasks that follow each other are one merged cell, as officials make it. */
export const equalCellsMerged: Transform = (document) => {
  const runs = runsOf(document);
  return runs.length === 0 ? [] : [{ ...blanked(document, runs), merges: runs }];
};

/** The same after the merges were lost on the way through a text: the lower cells are blank, and may be read so. */
export const mergesLost: Transform = (document) => {
  const runs = runsOf(document);
  if (runs.length === 0) return [];
  const lost = new Set(
    runs.flatMap(({ top, bottom, meaning }) =>
      Array.from({ length: bottom - top }, (_, i) => `${meaning} ${top + 1 + i}`),
    ),
  );
  return [
    {
      ...blanked(document, runs),
      asks: (measure, place) =>
        measure !== 'falseError' && !lost.has(`${measure.replace(/^deadline.*/, 'deadline')} ${place}`),
    },
  ];
};

type Run = Area & { readonly meaning: string };

function blanked(document: CorpusDocument, runs: readonly Run[]): Variant {
  return withCells(document, (text, row, column) =>
    runs.some(({ left, top, bottom }) => left === column + 1 && row > top && row <= bottom) ? '' : text,
  );
}

function runsOf({ lines, tables }: CorpusDocument): Run[] {
  return tables.filter(isTable).flatMap((table) => {
    const tasks = new Set(table.rows.filter(({ kind }) => kind === 'task').map(({ row }) => row));
    return SHARED.flatMap((meaning) => {
      const column = columnOfMeaning(table, meaning);
      if (column === undefined) return [];
      const textOf = (row: number) => (tasks.has(row) ? (lines[row - 1]?.[column] ?? '').trim() : '');
      return runsIn([...tasks], textOf).map(([top, bottom]) => ({
        meaning,
        top,
        bottom,
        left: column + 1,
        right: column + 1,
      }));
    });
  });
}

/** First and last row of every run of two rows or more. */
function runsIn(rows: readonly number[], textOf: (row: number) => string): [number, number][] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    if (textOf(row) === '' || textOf(row) !== textOf(row - 1)) continue;
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row - 1, row]);
  }
  return runs;
}
