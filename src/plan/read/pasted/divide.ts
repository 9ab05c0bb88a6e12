import { cellScore, mostLines, type ColumnKnowledge, type Run } from './cellScore';

export interface Division {
  /** Number of lines of each column, in order; the sum is the number of lines. */
  readonly counts: readonly number[];
  readonly score: number;
}

export interface DividedLine {
  readonly text: string;
  readonly key: string;
}

/** More lines than this are no row of a table: the time stays bounded. */
const MOST = 80;
const LONGEST_CELL = 30;

/** Score of each run of lines as a cell of each column: [column][start][length]. */
type Scores = readonly (readonly (readonly number[])[])[];

/** Gives the lines of a row to the columns, in order, so that the cells are the likeliest; null for too many lines. */
export function divideRow(
  lines: readonly DividedLine[],
  columns: readonly ColumnKnowledge[],
): Division | null {
  return lines.length > MOST ? null : solve(lines.length, scoresOf(lines, columns), null);
}

/** How much worse the best other division is, the smallest difference over all columns; 0 or little is a guess. */
export function marginOf(
  division: Division,
  lines: readonly DividedLine[],
  columns: readonly ColumnKnowledge[],
): number {
  const scores = scoresOf(lines, columns);
  let margin = Number.POSITIVE_INFINITY;
  let start = 0;
  division.counts.forEach((count, column) => {
    const other = solve(lines.length, scores, { column, start, count });
    if (other !== null) margin = Math.min(margin, division.score - other.score);
    start += count;
  });
  return margin;
}

function scoresOf(lines: readonly DividedLine[], columns: readonly ColumnKnowledge[]): Scores {
  const runs = runsOf(lines);
  return columns.map((column) =>
    runs.map((from) => from.slice(0, mostLines(column.meaning) + 1).map((run) => cellScore(run, column))),
  );
}

/** Every run of lines that may be a cell: [start][length]. */
function runsOf(lines: readonly DividedLine[]): Run[][] {
  return Array.from({ length: lines.length + 1 }, (_, start) => {
    const runs: Run[] = [{ lines: [], text: '', key: '' }];
    for (const line of lines.slice(start, start + LONGEST_CELL)) {
      const before = runs[runs.length - 1] as Run;
      const joint = before.lines.length === 0 ? '' : ' ';
      runs.push({
        lines: [...before.lines, line.text],
        text: before.text + joint + line.text,
        key: joinKeys(before.key, line.key),
      });
    }
    return runs;
  });
}

/** `compareKey` of two texts joined by a space, from their keys. */
export function joinKeys(before: string, after: string): string {
  if (before === '' || after === '') return before + after;
  return before.endsWith('-') || after.startsWith('-') ? before + after : `${before} ${after}`;
}

/** A cell a division must not use. */
interface Forbidden {
  readonly column: number;
  readonly start: number;
  readonly count: number;
}

/** Best division by columns from left to right: for each number of lines used, the best score and the last cell's lines. */
function solve(total: number, scores: Scores, forbidden: Forbidden | null): Division | null {
  let best: number[] = Array.from({ length: total + 1 }, (_, used) =>
    used === 0 ? 0 : Number.NEGATIVE_INFINITY,
  );
  const taken: number[][] = [];
  scores.forEach((from, column) => {
    const next = best.map(() => Number.NEGATIVE_INFINITY);
    const counts = best.map(() => 0);
    best.forEach((score, start) => {
      if (score === Number.NEGATIVE_INFINITY) return;
      from[start]?.forEach((cell, count) => {
        if (forbidden?.column === column && forbidden.start === start && forbidden.count === count) return;
        if (score + cell <= (next[start + count] ?? Number.POSITIVE_INFINITY)) return;
        next[start + count] = score + cell;
        counts[start + count] = count;
      });
    });
    best = next;
    taken.push(counts);
  });
  const score = best[total];
  if (score === undefined || score === Number.NEGATIVE_INFINITY) return null;
  let used = total;
  const counts = taken.reverse().map((of) => {
    const count = of[used] ?? 0;
    used -= count;
    return count;
  });
  return { counts: counts.reverse(), score };
}
