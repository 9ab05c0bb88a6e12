/** Is a table that looks like one really a plan? Each refusal is a kind of list that has a word or a column in common with plans. */
import { makesPlan, namesPeople, type ColumnMeaning } from '../../model/meanings';
import type { Facts } from './columns/facts';
import { opennessOf } from './columns/openness';
import type { HeaderBlock } from './header/block';
import { headerKey } from './header/key';
import { bestOf } from './header/score';
import { OTHER_LIST, PEOPLE_LIST, PRICE_LIST, VERSION_LIST } from '../../words/headers/otherLists';
import { LEAST_SCORE } from './header/qualify';
import type { Table } from './table';

interface Seen {
  readonly meanings: ReadonlySet<ColumnMeaning>;
  /** Meanings whose header says so, or is lost. */
  readonly plain: ReadonlySet<ColumnMeaning>;
  /** Header words of every column. */
  readonly heads: readonly string[];
  readonly facts: readonly Facts[];
  factOf(meaning: ColumnMeaning): Facts;
  /** Do the words of the column's own header say the meaning, and so surely (plainly, unless told)? */
  isHeaded(meaning: ColumnMeaning, least?: number): boolean;
}

const PEOPLE = ['lead', 'coordinate', 'leadAndCoordinate', 'executor'] as const;
/** What a plan says of a task beside its time. */
const SAYS_MORE = [...PEOPLE, 'director', 'product', 'requirement', 'target', 'status', 'budget'] as const;
/** Somebody charged, under a head that says so or is lost; under any other head it may be anybody. */
const hasPeople = ({ plain }: Seen): boolean => PEOPLE.some((meaning) => plain.has(meaning));
const some = ({ facts }: Seen, of: (facts: Facts) => boolean): boolean => facts.some(of);

/** What a table is instead of a plan. */
const REFUSALS: readonly { readonly kind: string; holds(seen: Seen): boolean }[] = [
  {
    kind: 'days and hours of meetings, lessons, duties',
    holds: (seen) =>
      some(seen, (facts) => (facts.hours ?? 0) >= 0.5 || (facts.weekdays ?? 0) >= 0.5) &&
      !(hasPeople(seen) && seen.meanings.has('deadline') && seen.meanings.has('product')),
  },
  {
    kind: 'names of people with their posts, birthdays, telephones',
    holds: (seen) =>
      seen.heads.filter((head) => PEOPLE_LIST.test(head)).length >= 2 &&
      (seen.factOf('deadline').times ?? 0) < 0.5,
  },
  {
    kind: 'things with their prices or fees',
    holds: (seen) =>
      !hasPeople(seen) &&
      seen.heads.some((head) => PRICE_LIST.test(head)) &&
      (seen.factOf('task').actions ?? 0) < 0.3,
  },
  {
    kind: 'procedures, criteria, comparisons',
    holds: (seen) => !hasPeople(seen) && seen.heads.some((head) => OTHER_LIST.test(head)),
  },
  {
    kind: 'versions of a document',
    holds: (seen) =>
      seen.heads.some((head) => VERSION_LIST.test(head)) &&
      !seen.isHeaded('deadline') &&
      !seen.isHeaded('lead'),
  },
  {
    kind: 'dates of what happened or takes effect: nobody charged, nothing comes out, nothing to do beneath',
    holds: (seen) =>
      seen.meanings.has('deadline') &&
      !SAYS_MORE.some((meaning) => seen.meanings.has(meaning)) &&
      seen.heads.some((head) => head !== '') &&
      !seen.isHeaded('task', HALFWAY) &&
      (seen.factOf('task').actions ?? 0) < 0.3,
  },
  {
    kind: 'results of anything: nobody charged, no time, and no products beneath',
    holds: (seen) =>
      !hasPeople(seen) &&
      !seen.meanings.has('deadline') &&
      seen.meanings.has('product') &&
      !seen.isHeaded('product') &&
      (seen.factOf('product').products ?? 0) < 0.5,
  },
];

/** A header that says a result and nothing else is believed from here on. */
const PLAINLY = 0.9;
/** "Sự kiện" may be the name of anything, "Nội dung" hardly. */
const HALFWAY = 0.7;

/** A list of tasks with somebody charged, a time, a product, or at least how far each task is; and no list of another kind. */
export function isPlan(table: Table): boolean {
  const columns = new Map(table.columns.map(({ meaning }, i) => [meaning, i]));
  const meanings = new Set([...columns.keys()].filter((meaning) => meaning !== null));
  const seen: Seen = {
    meanings,
    plain: new Set(
      [...meanings].filter((meaning) => weightOfKey(table.block, meaning, columns.get(meaning) ?? -1) === 1),
    ),
    heads: table.columns.map(({ header }) => headerKey(header)),
    facts: table.facts,
    factOf: (meaning) => table.facts[columns.get(meaning) ?? -1] ?? {},
    isHeaded: (meaning, least = PLAINLY) =>
      (table.block.scores[columns.get(meaning) ?? -1]?.get(meaning) ?? 0) >= least,
  };
  const isCharged = [...meanings].some((meaning) => makesPlan(meaning));
  const isReport = meanings.has('status') && seen.isHeaded('task') && seen.isHeaded('status');
  if (!meanings.has('task') || !(isCharged || isReport)) return false;
  return !REFUSALS.some(({ holds }) => holds(seen));
}

/**
 * Told by its rows where no header says so: things to do, and under heads that are lost somebody charged or a time; under heads whose
 * words we do not know both of these.
 */
export function isTold(table: Pick<Table, 'block' | 'columns' | 'facts'>): boolean {
  const task = table.columns.findIndex(({ meaning }) => meaning === 'task');
  const { actions = 0, long = 0 } = table.facts[task] ?? {};
  if (task < 0) return false;
  if (saysWhoAndWhen(table.block)) return true;
  if (actions < 0.3 && long === 0) return false;
  const isHeadless = table.block.tiers.every((tiers) => tiers.length === 0);
  if (isHeadless && (isOfDocuments(table.facts, task) || (actions < 0.3 && isOfEvents(table)))) return false;
  const keys = table.columns.flatMap(({ meaning }, i) =>
    makesPlan(meaning) ? [weightOfKey(table.block, meaning, i)] : [],
  );
  const isNumbered = table.columns.some(({ meaning }) => meaning === 'stt');
  const isHeaded = (table.block.scores[task]?.get('task') ?? 0) >= TASK_WORD;
  return keys.reduce((sum, weight) => sum + weight, isNumbered ? 1 : isHeaded ? 0.5 : 0) >= 2;
}

/** Somebody charged and a time, both in words: then anything may be what is to be done ("Notebook | Phụ trách | Deadline"). */
function saysWhoAndWhen({ scores }: HeaderBlock): boolean {
  const says = (meaning: ColumnMeaning, least: number): boolean =>
    scores.some((column) => (column.get(meaning) ?? 0) >= least && bestOf(column)?.[0] === meaning);
  return says('deadline', DEADLINE_WORD) && (says('lead', CHARGED_WORD) || says('executor', CHARGED_WORD));
}

/** Dates and texts, neither counted nor charged to anybody: what happened. */
function isOfEvents({ columns }: Pick<Table, 'columns'>): boolean {
  return !columns.some(({ meaning }) => meaning === 'stt' || namesPeople(meaning));
}

/** Numbers of documents before what they are about, or sums beside the names: lists of documents, of fees. */
function isOfDocuments(facts: readonly Facts[], task: number): boolean {
  return (
    facts.slice(0, task).some(({ documents = 0 }) => documents >= 0.5) ||
    (facts.some(({ money = 0 }) => money >= 0.5) && !facts.some(({ actors = 0 }) => actors >= 0.5))
  );
}

const DEADLINE_WORD = 0.85;
const CHARGED_WORD = 0.6;
/** "Nội dung", "Nhiệm vụ", "Công việc": the head says that something is to be done. */
const TASK_WORD = 0.8;

function weightOfKey(block: HeaderBlock, meaning: ColumnMeaning, column: number): number {
  const scores = block.scores[column] ?? new Map<ColumnMeaning, number>();
  const openness = opennessOf(block.tiers[column] ?? [], scores);
  return openness === 'silent' || (scores.get(meaning) ?? 0) >= LEAST_SCORE ? 1 : 0.5;
}
