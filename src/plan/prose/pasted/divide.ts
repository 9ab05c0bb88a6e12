import { compareKey } from '../../text';
import { cellScore, mostLines, type ColumnKnowledge, type Run } from './cellScore';

export interface Division {
  /** Number of lines of each column, in order; the sum is the number of lines. */
  readonly counts: readonly number[];
  readonly score: number;
  /** How much worse the best other division is that gives the who and when columns other lines. */
  readonly margin: number;
}

/** More lines than this are no row of a table: the time stays bounded. */
const MOST = 80;
const LONGEST_CELL = 30;

/** Gives the lines of a row to the columns, in order, so that the cells are the likeliest; null for too many lines. */
export function divideRow(lines: readonly string[], columns: readonly ColumnKnowledge[]): Division | null {
  if (lines.length > MOST) return null;
  const runs = runsOf(lines);
  const memo = columns.map((column) =>
    runs.map((from) => from.slice(0, mostLines(column.meaning) + 1).map((run) => cellScore(run, column))),
  );
  const best = solve(lines.length, columns, memo, null);
  if (best === null) return null;
  let margin = Number.POSITIVE_INFINITY;
  columns.forEach((_, c) => {
    const other = solve(lines.length, columns, memo, {
      column: c,
      start: sum(best.counts.slice(0, c)),
      count: best.counts[c] ?? 0,
    });
    if (other !== null) margin = Math.min(margin, best.score - other.score);
  });
  return { ...best, margin };
}

interface Forbidden {
  readonly column: number;
  readonly start: number;
  readonly count: number;
}

/** Every run of lines that may be a cell: [start][length]. */
function runsOf(lines: readonly string[]): Run[][] {
  return Array.from({ length: lines.length + 1 }, (_, start) =>
    Array.from({ length: Math.min(LONGEST_CELL, lines.length - start) + 1 }, (__, length) => {
      const cell = lines.slice(start, start + length);
      const text = cell.join(' ');
      return { lines: cell, text, key: compareKey(text) };
    }),
  );
}

/** Best division by columns from left to right; `forbidden` is one cell it must not use. */
function solve(
  total: number,
  columns: readonly ColumnKnowledge[],
  scores: readonly number[][][],
  forbidden: Forbidden | null,
): { counts: number[]; score: number } | null {
  let reached: ({ counts: number[]; score: number } | null)[] = Array.from({ length: total + 1 }, (_, at) =>
    at === 0 ? { counts: [], score: 0 } : null,
  );
  columns.forEach((_, c) => {
    const next: typeof reached = Array.from({ length: total + 1 }, () => null);
    reached.forEach((state, start) => {
      if (state === null) return;
      (scores[c]?.[start] ?? []).forEach((score, count) => {
        if (forbidden?.column === c && forbidden.start === start && forbidden.count === count) return;
        const known = next[start + count];
        if (known === undefined || (known !== null && known.score >= state.score + score)) return;
        next[start + count] = { counts: [...state.counts, count], score: state.score + score };
      });
    });
    reached = next;
  });
  return reached[total] ?? null;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
