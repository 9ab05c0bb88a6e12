import type { Appendix, AppendixRow } from '../../../model/appendix';
import { follows, listNumberOf, type ListNumber } from './number';

/** One numbered group or task, with what its list led one to expect. */
export interface Numbered {
  readonly row: AppendixRow;
  readonly number: ListNumber;
  /** The number before it in its own list (same parent, same style, same prefix); null for the first of a list. */
  readonly before: Numbered | null;
  /** The last number of this style anywhere above. */
  readonly above: Numbered | null;
  /** How it stands to the number before it. */
  readonly step: 'first' | 'runs-on' | 'next' | 'same' | 'restart' | 'jump';
}

/**
 * The numbers of groups and tasks in sheet order. A list is what has one parent, one style and one prefix; a new list may
 * start at 1 ("first") or go on from the last list of its style ("runs-on"). Where the table's very first number of a
 * style is not 1 there is nothing it could have jumped from: "first" too.
 */
export function numberedRows(appendix: Appendix): readonly Numbered[] {
  const known = read.get(appendix) ?? readNumbers(appendix);
  read.set(appendix, known);
  return known;
}

/** Five rules ask for the same numbers of the same appendix. */
const read = new WeakMap<Appendix, readonly Numbered[]>();

function readNumbers(appendix: Appendix): Numbered[] {
  const lists = new Map<string, Numbered>();
  const styles = new Map<string, Numbered>();
  const all: Numbered[] = [];
  for (const row of appendix.rows) {
    const number =
      row.number !== null && (row.kind === 'group' || row.kind === 'task') ? listNumberOf(row.number) : null;
    if (number === null) continue;
    const key = listKey(row, number);
    const before = lists.get(key) ?? lists.get(letterListKey(row, number)) ?? null;
    const above = styles.get(number.style) ?? null;
    const numbered: Numbered = { row, number, before, above, step: stepOf(number, before, above) };
    const follower = before !== null && numbered.step === 'next' ? before.number.style : number.style;
    const { prefix } = number;
    lists.set(follower === number.style ? key : listKey(row, { style: follower, prefix }), numbered);
    styles.set(number.style, numbered);
    all.push(numbered);
  }
  return all;
}

function listKey(row: AppendixRow, number: Pick<ListNumber, 'style' | 'prefix'>): string {
  return `${row.parent ?? ''}|${number.style}|${number.prefix}`;
}

/** A Roman-looking letter ("I" after "H", "V" after "U") may belong to a list of letters. */
function letterListKey(row: AppendixRow, number: ListNumber): string {
  return number.style === 'roman' && number.last.length === 1
    ? listKey(row, { style: 'upper', prefix: number.prefix })
    : '';
}

function stepOf(number: ListNumber, before: Numbered | null, above: Numbered | null): Numbered['step'] {
  if (before !== null) {
    if (follows(before.number, number)) return 'next';
    // "3, 3, 5": one number is wrong, not two; the second 3 was to be 4.
    if (before.step === 'same' && number.value === before.number.value + 2) return 'next';
    if (before.number.value === number.value) return 'same';
    return number.value === 1 ? 'restart' : 'jump';
  }
  if (number.value === 1 || above === null) return 'first';
  return follows(above.number, number) ? 'runs-on' : 'jump';
}
