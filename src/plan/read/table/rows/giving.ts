/** Rows that have people or a time of their own and yet are groups. */
import type { ColumnMeaning } from '../../../model/meanings';
import { HORIZON, isInsideByNumber } from './children';
import { assigned, ASSIGNING, type RowDraft } from './draft';
import { isCapitals } from './headings';
import { rankOf } from './nesting';
import type { RowReason } from './why';

/** A row that assigns is a group only where the rows under it lack what it gives. */
export function carriesForChildren(
  draft: RowDraft,
  own: readonly ColumnMeaning[],
  children: readonly RowDraft[],
): RowReason | null {
  if (children.length === 0) return null;
  if (draft.number === null && !draft.wide && !isCapitals(draft.cells.task ?? '')) return null;
  const lacking = own.filter(
    (meaning) =>
      children.filter((child) => child.cells[meaning] === undefined).length >= children.length * 0.8,
  );
  const childrenAssign = children.some((child) => assigned(child).length > 0);
  if (lacking.length > 0 && (childrenAssign || lacking.length === own.length)) return 'row-gives-its-parts';
  if (isTakenApart(draft, own, children)) return 'row-sums-up';
  const isOuter = draft.number !== null && rankOf(draft.number) < 3;
  const isSetApart = own.length === 1 && childrenAssign && (isOuter || isCapitals(draft.cells.task ?? ''));
  return isSetApart ? 'row-set-apart' : null;
}

/** Each of "1.1", "1.2" has its own people and time, as "1" has, and only these bring something: the work is in them, and "1" sums it up. */
function isTakenApart(
  draft: RowDraft,
  own: readonly ColumnMeaning[],
  children: readonly RowDraft[],
): boolean {
  if (draft.cells.product !== undefined) return false;
  const depth = (draft.number?.path.length ?? 0) + 1;
  const next = children.filter((child) => child.number?.path.length === depth);
  const complete = next.filter(
    (child) =>
      child.cells.deadline !== undefined && own.every((meaning) => child.cells[meaning] !== undefined),
  );
  return (
    next.length > 0 &&
    complete.length >= next.length * 0.8 &&
    children.every((child) => (child.number?.path.length ?? 0) >= depth)
  );
}

/** Rows under a heading that lends them something are several: one may be the rest of a task whose merge is lost. */
const FEWEST = 2;

/**
 * What it has, none of the rows after it has, and what all of them have, it has not ("1.2 | Báo cáo định kỳ | Tư pháp" over rows with
 * nothing but a time each): it lends them its people, whatever their numbers say.
 */
export function lendsParts(
  draft: RowDraft,
  own: readonly ColumnMeaning[],
  drafts: readonly RowDraft[],
  i: number,
): boolean {
  if (draft.cells.product !== undefined) return false;
  const parts: RowDraft[] = [];
  for (let j = i + 1; j < drafts.length && j <= i + HORIZON; j++) {
    const next = drafts[j] as RowDraft;
    if (own.some((meaning) => next.cells[meaning] !== undefined) || isOutside(next, draft)) break;
    parts.push(next);
  }
  const theirs = ASSIGNING.filter((meaning) => !own.includes(meaning));
  return (
    parts.length >= FEWEST &&
    theirs.some((meaning) => parts.every((part) => part.cells[meaning] !== undefined))
  );
}

/** Numbered like the row, or further out. */
function isOutside(next: RowDraft, draft: RowDraft): boolean {
  return draft.number !== null && next.number !== null && !isInsideByNumber(next, draft);
}
