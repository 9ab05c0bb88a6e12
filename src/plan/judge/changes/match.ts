/** Which task of an older plan is which of a newer one: by their words first, by numbers only to choose among those alike. */
import type { AppendixRow } from '../../model/appendix';
import { compareKey } from '../../words/text';
import { likenessOf, wordsOf, type Words } from './likeness';

/** What a task is known again by. */
export interface Recognisable {
  readonly row: Pick<AppendixRow, 'task' | 'number'>;
  /** Path of the groups it stands in, without their numbers; "" for none. */
  readonly group: string;
}

export interface Pair<Before, After> {
  readonly before: Before;
  readonly after: After;
  readonly likeness: number;
}

/** Texts this much alike are one task, reworded. */
const ALIKE = 0.6;
/** Under the same number in the same group less will do: a task that was shortened or made plain. */
const ALIKE_IN_PLACE = 0.4;

/** Each task is in one pair at most. Stable: equal tasks are paired in their order. */
export function matchTasks<Before extends Recognisable, After extends Recognisable>(
  before: readonly Before[],
  after: readonly After[],
): Pair<Before, After>[] {
  const old = before.map(described);
  const now = after.map(described);
  const pairs: Pair<Before, After>[] = [];
  const isOpen = { old: new Set(old), now: new Set(now) };
  const pair = (one: Described, other: Described, likeness: number): void => {
    isOpen.old.delete(one);
    isOpen.now.delete(other);
    pairs.push({ before: before[one.at]!, after: after[other.at]!, likeness });
  };
  for (const keyOf of exactKeys) pairEqual(isOpen.old, isOpen.now, keyOf, pair);
  for (const { one, other, likeness } of likePairs([...isOpen.old], [...isOpen.now]))
    if (isOpen.old.has(one) && isOpen.now.has(other)) pair(one, other, likeness);
  return pairs;
}

interface Described {
  readonly at: number;
  readonly text: string;
  readonly group: string;
  readonly number: string;
  readonly words: Words;
}

function described(task: Recognisable, at: number): Described {
  return {
    at,
    text: compareKey(task.row.task),
    group: compareKey(task.group),
    number: numberKey(task),
    words: wordsOf(task.row.task),
  };
}

/** "1." and "1" are one number. */
export function numberKey({ row }: Recognisable): string {
  return compareKey(row.number ?? '').replace(/[.)]+$/u, '');
}

/** The same text is the same task: the more stands alike about it the sooner it is paired. */
const exactKeys: readonly ((task: Described) => string)[] = [
  ({ text, group, number }) => `${text}\n${group}\n${number}`,
  ({ text, group }) => `${text}\n${group}`,
  ({ text, number }) => `${text}\n${number}`,
  ({ text }) => text,
];

function pairEqual(
  old: ReadonlySet<Described>,
  now: ReadonlySet<Described>,
  keyOf: (task: Described) => string,
  pair: (one: Described, other: Described, likeness: number) => void,
): void {
  const waiting = new Map<string, Described[]>();
  for (const task of old) {
    if (task.text === '') continue;
    push(waiting, keyOf(task), task);
  }
  for (const task of [...now]) {
    const first = waiting.get(keyOf(task))?.shift();
    if (first !== undefined) pair(first, task, 1);
  }
}

interface LikePair {
  readonly one: Described;
  readonly other: Described;
  readonly likeness: number;
  readonly weight: number;
}

/** Pairs that may be one task, the likest first. */
function likePairs(old: readonly Described[], now: readonly Described[]): LikePair[] {
  const byWord = new Map<string, Described[]>();
  for (const task of old) for (const word of task.words.keys()) push(byWord, word, task);
  return now
    .flatMap((other) =>
      [...candidates(other, byWord)]
        .flatMap((one) => likePair(one, other))
        .sort(byWeight)
        .slice(0, MOST_PER_TASK),
    )
    .sort(byWeight);
}

function likePair(one: Described, other: Described): LikePair[] {
  const likeness = likenessOf(one.words, other.words);
  const inPlace = one.number !== '' && one.number === other.number && one.group === other.group;
  if (likeness < (inPlace ? ALIKE_IN_PLACE : ALIKE)) return [];
  return [{ one, other, likeness, weight: likeness + (inPlace ? 0.2 : 0) }];
}

function byWeight(a: LikePair, b: LikePair): number {
  return b.weight - a.weight || a.other.at - b.other.at || a.one.at - b.one.at;
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** Pairs kept for a task: in a plan whose tasks differ by a number each is like all others. */
const MOST_PER_TASK = 20;
/** Tasks one is compared with: those that share its rarest words. In a plan with one sentence for all, more would be all. */
const MOST_COMPARED = 300;

function candidates(task: Described, byWord: ReadonlyMap<string, readonly Described[]>): Set<Described> {
  const lists = [...task.words.keys()]
    .map((word) => byWord.get(word) ?? [])
    .sort((a, b) => a.length - b.length);
  const found = new Set<Described>();
  for (const list of lists) {
    for (const one of list) {
      if (found.size >= MOST_COMPARED) return found;
      found.add(one);
    }
  }
  return found;
}
