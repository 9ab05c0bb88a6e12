/** What makes the reading of a column doubtful although no other reading comes near it: rows of data, each with its sentence. */
import { isPart, type ColumnMeaning } from '../../../model/meanings';
import type { ReasonCode } from '../../../model/reading';
import { bestOf } from '../header/score';
import type { Facts } from './facts';
import { supportOf, type HeadedColumn } from './score';

export interface SeenColumn {
  readonly column: HeadedColumn;
  /** Placed beside the task. */
  readonly facts: Facts;
  readonly meaning: ColumnMeaning | null;
  /** What the content and the place add to the score of the meaning; may be below 0. */
  readonly content: number;
}

export interface SeenTable {
  readonly columns: readonly SeenColumn[];
  readonly task: number | null;
}

interface Doubt {
  readonly why: ReasonCode;
  readonly holds: (seen: SeenColumn, table: SeenTable) => boolean;
}

/** Words that mean several things ("Chỉ tiêu", "Biểu mẫu", "Tháng") score no more. */
const SEVERAL_SENSES = 0.65;
/** Content that adds less than this is what any column of text shows. */
const LITTLE = 0.35;
/** Filled nearly as often as the task, and hardly two cells alike: each row has its own. */
const AS_OFTEN = 0.9;
const ALIKE = 0.5;
/** A head that means something this strongly, without being read so. */
const MEANS = 0.6;
/** The fact holds rather than not. */
const HOLDS = 0.5;

const DOUBTS: readonly Doubt[] = [
  { why: 'could-be-task', holds: isSecondText },
  {
    why: 'other-text-before-task',
    holds: ({ meaning }, table) =>
      meaning === 'task' && table.columns.some((other) => isSecondText(other, table)),
  },
  {
    why: 'head-of-several-senses',
    holds: (seen) => isOfSeveralSenses(seen) && seen.content < LITTLE,
  },
  {
    why: 'periods-before-task',
    holds: (seen) =>
      seen.meaning === 'deadline' && isOfSeveralSenses(seen) && isBefore(seen.facts) && isShared(seen.facts),
  },
  {
    why: 'product-before-task',
    holds: ({ meaning, facts }) => meaning === 'product' && isBefore(facts),
  },
  {
    why: 'head-not-followed',
    holds: ({ meaning, column, facts }) =>
      meaning === null && facts.blank !== 1 && column.openness === 'said' && saysDecisive(column),
  },
  {
    why: 'times-beneath',
    holds: ({ meaning, column, facts }) =>
      meaning === null && column.openness !== 'other' && (facts.times ?? 0) >= HOLDS,
  },
  {
    why: 'actors-beneath',
    holds: ({ meaning, column, facts }) =>
      meaning === null && column.openness !== 'other' && (facts.actors ?? 0) >= HOLDS,
  },
];

/** Codes of all doubts that hold of the column. */
export function doubtsOf(seen: SeenColumn, table: SeenTable): ReasonCode[] {
  return DOUBTS.filter(({ holds }) => holds(seen, table)).map(({ why }) => why);
}

/** Running text of its own in every row, before the column taken for the task: its name, of which that tells the detail. */
function isSecondText({ column, facts, meaning }: SeenColumn, { columns, task }: SeenTable): boolean {
  if (task === null || !isBefore(facts) || column.openness === 'other') return false;
  if (meaning !== null && meaning !== 'indexGroup' && meaning !== 'product') return false;
  const ofTask = columns[task]?.facts.filled ?? 1;
  return (
    (facts.text ?? 0) >= HOLDS &&
    (facts.filled ?? 0) >= AS_OFTEN * ofTask &&
    (facts.repeated ?? 0) < ALIKE &&
    (facts.codes ?? 0) < HOLDS
  );
}

function isOfSeveralSenses({ column, meaning }: SeenColumn): boolean {
  return isPart(meaning) && supportOf(column, meaning) < SEVERAL_SENSES;
}

function isBefore(facts: Facts): boolean {
  return facts.beforeTask === 1;
}

/** One cell for several rows, merged or repeated. */
function isShared({ sparse = 0, repeated = 0, filled = 1 }: Facts): boolean {
  return sparse > 0 || repeated >= 0.3 || filled < AS_OFTEN;
}

function saysDecisive({ header }: HeadedColumn): boolean {
  const best = bestOf(header);
  return best !== null && best[1] >= MEANS;
}
