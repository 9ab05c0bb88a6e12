/** Gives the columns of a table their meanings together: the one assignment with the greatest sum. */
import { MEANING_ROWS, type ColumnMeaning } from '../../../model/meanings';
import type { Facts } from './facts';
import { bestMatching } from './matching';
import { columnScores, UNKNOWN, type HeadedColumn } from './score';

export interface ColumnAssignment {
  readonly task: number | null;
  /** Meaning per column; null where none is worth giving. */
  readonly meanings: readonly (ColumnMeaning | null)[];
  readonly scores: readonly ReadonlyMap<ColumnMeaning, number>[];
  /** Per column: by how much this assignment is better than the best one that reads the column otherwise. */
  readonly margins: readonly number[];
  /** Per column: what that other assignment takes it for. */
  readonly rivals: readonly (ColumnMeaning | null)[];
}

/** Task columns worth trying. */
const MOST_TASKS = 4;

/** As many places as columns can have a meaning; the task is settled before the others. */
const SLOTS: readonly ColumnMeaning[] = MEANING_ROWS.filter(([meaning]) => meaning !== 'task').flatMap(
  ([meaning, { most = 1 }]) => Array<ColumnMeaning>(most).fill(meaning),
);

interface Plan {
  readonly task: number | null;
  readonly scores: readonly ReadonlyMap<ColumnMeaning, number>[];
  readonly meanings: readonly (ColumnMeaning | null)[];
  readonly total: number;
}

/** A column that must not be read as `meaning`. */
interface Ban {
  readonly column: number;
  readonly meaning: ColumnMeaning | null;
}

export function assignMeanings(columns: readonly HeadedColumn[], facts: readonly Facts[]): ColumnAssignment {
  const plans = taskCandidates(columns, facts)
    .map((task) => planWith(columns, facts, task))
    .sort((a, b) => b.total - a.total);
  const [best] = plans;
  if (best === undefined) throw new Error('no plan for the columns');
  const others = columns.map((_, i) => rivalOf(plans, best, i));
  return {
    task: best.task,
    meanings: best.meanings,
    scores: best.scores,
    margins: others.map(({ total }) => best.total - total),
    rivals: others.map(({ meaning }) => meaning),
  };
}

/** The likeliest task columns; no task at all where no column is worth it. */
function taskCandidates(columns: readonly HeadedColumn[], facts: readonly Facts[]): (number | null)[] {
  const scores = columnScores(columns, facts, null).map((column) => column.get('task') ?? 0);
  const worth = scores
    .map((score, i) => ({ score, i }))
    .filter(({ score }) => score > UNKNOWN)
    .sort((a, b) => b.score - a.score || a.i - b.i)
    .slice(0, MOST_TASKS)
    .map(({ i }) => i);
  return worth.length === 0 ? [null] : worth;
}

function planWith(columns: readonly HeadedColumn[], facts: readonly Facts[], task: number | null): Plan {
  const scores = columnScores(columns, facts, task);
  const { meanings, total } = matched(scores, task, null);
  return { task, scores, meanings, total };
}

function matched(
  scores: readonly ReadonlyMap<ColumnMeaning, number>[],
  task: number | null,
  ban: Ban | null,
): { meanings: (ColumnMeaning | null)[]; total: number } {
  const open = scores.flatMap((_, i) => (i === task ? [] : [i]));
  const values = open.map((i) =>
    SLOTS.map((meaning) => {
      if (ban?.column !== i) return (scores[i]?.get(meaning) ?? 0) - i * LEFT_FIRST;
      if (ban.meaning === null) return (scores[i]?.get(meaning) ?? 0) + FORCED;
      return ban.meaning === meaning ? NEVER : (scores[i]?.get(meaning) ?? 0);
    }),
  );
  const chosen = bestMatching(values, UNKNOWN);
  const meanings = scores.map((): ColumnMeaning | null => null);
  let total = task === null ? 0 : (scores[task]?.get('task') ?? 0);
  if (task !== null) meanings[task] = 'task';
  chosen.forEach((slot, k) => {
    const meaning = slot === null ? null : (SLOTS[slot] ?? null);
    const value = slot === null ? UNKNOWN : (values[k]?.[slot] ?? 0);
    meanings[open[k] ?? 0] = meaning;
    total += ban?.meaning === null && ban.column === open[k] ? value - FORCED : value;
  });
  return { meanings, total };
}

/** Of two columns that are alike, the left one. */
const LEFT_FIRST = 1e-4;
const NEVER = -1e3;
/** Added to every meaning of a column that must have one. */
const FORCED = 1e3;

/** The best reading of the whole table that reads this column otherwise. */
function rivalOf(
  plans: readonly Plan[],
  best: Plan,
  column: number,
): { meaning: ColumnMeaning | null; total: number } {
  const meaning = best.meanings[column] ?? null;
  const differing = plans.find((plan) => plan.meanings[column] !== meaning);
  let rival =
    differing === undefined
      ? { meaning: null, total: best.total - (best.scores[column]?.get('task') ?? 0) }
      : { meaning: differing.meanings[column] ?? null, total: differing.total };
  if (column === best.task) return rival;
  const banned = matched(best.scores, best.task, { column, meaning });
  if (differing === undefined || banned.total > rival.total) {
    rival = { meaning: banned.meanings[column] ?? null, total: banned.total };
  }
  return rival;
}
