/** Which rows are groups (a heading over the rows that follow) and which are tasks. */
import type { ColumnMeaning } from '../../../model/meanings';
import { eachInSlices, type Slices } from '../../../model/slices';
import { childrenOf, isNumberedInside } from './children';
import { assigned, type RowDraft } from './draft';
import { carriesForChildren, lendsParts } from './giving';
import {
  isBare,
  isHeading,
  isNumberedFirst,
  isOverTasks,
  markedHeadings,
  opensWithHeading,
} from './headings';
import { rankOf, systemKey } from './nesting';
import { labelOf, type Numbering } from './numbering';
import { lookOver, type Overview } from './overview';
import { taskReason } from './tasks';
import type { RowReason } from './why';

/** Sets `kind` of every draft that has none yet to group or task. `drafts`: content rows without continuations, in order. */
export function* tellGroups(drafts: readonly RowDraft[]): Slices<void> {
  const open = drafts.filter((draft) => draft.kind === null);
  open.forEach((draft, i) => adoptHeading(draft, open[i + 1]));
  for (const draft of markedHeadings(open)) draft.wide = true;
  const seen = lookOver(open);
  yield* eachInSlices(open, (draft, i) => {
    const label = seen.numbering.ownLabel(draft);
    const parent = draft.chosen === null ? groupReason(draft, i, seen) : chosenReason(draft);
    draft.kind = parent === null ? 'task' : 'group';
    if (draft.chosen === null) draft.why.push(parent ?? taskReason(draft, i, seen));
    if (parent === null) return;
    draft.number = label ?? draft.number;
    draft.numberText ??= labelOf(draft) === null ? null : (draft.cells.indexItem ?? null);
  });
}

/** The user's word needs no reason; which one is given does not matter. */
function chosenReason({ chosen }: RowDraft): RowReason | null {
  return chosen === 'group' ? 'row-over-parts' : null;
}

/** Why the row is a group; null for one that is none. */
function groupReason(draft: RowDraft, i: number, seen: Overview): RowReason | null {
  const isCharged = assigned(draft).length > 0;
  if (seen.numbering.ownLabel(draft) !== null) return isCharged ? 'row-passed-over' : 'row-label-in-text';
  if (isOverCounted(draft, seen.drafts[i + 1], seen.numbering))
    return isCharged ? 'row-passed-over' : 'row-over-parts';
  return reasonByParts(draft, i, seen);
}

/** "5.1" whose only text stands in the column of somebody or something else, over "5.1.1": a heading that fell beside its column. */
function adoptHeading(draft: RowDraft, next: RowDraft | undefined): void {
  const [only, ...others] = Object.keys(draft.cells) as ColumnMeaning[];
  if (only === undefined || others.length > 0 || only === 'task' || draft.inherited[only] !== undefined)
    return;
  if (draft.number === null || next === undefined || !isNumberedInside(next, draft)) return;
  draft.cells = { task: draft.cells[only] };
  draft.columns = { task: draft.columns[only] };
}

/**
 * A row that the running count passes over, whatever it carries, with rows inside it: by code or label, or because its number
 * is of an outer system ("XIV" with a lead over "102", "103"). Without such a count a code alone holds the rows under it.
 */
function isOverCounted(draft: RowDraft, next: RowDraft | undefined, numbering: Numbering): boolean {
  if (next === undefined) return false;
  if (!numbering.isSkipped(draft)) return !numbering.isCounted(draft) && numbering.holdsCode(draft, next);
  return numbering.holds(draft, next) || isOuterOf(draft, next);
}

/** "XIV" over "102": an outer system over an inner one. */
function isOuterOf({ number }: RowDraft, { number: inner }: RowDraft): boolean {
  return number !== null && inner !== null && rankOf(number) < 3 && rankOf(inner) > rankOf(number);
}

/** By what it gives or leaves to the rows under it, else by its type and place. */
function reasonByParts(draft: RowDraft, i: number, seen: Overview): RowReason | null {
  const { drafts, type } = seen;
  const { task, indexGroup, indexItem, product, requirement } = draft.cells;
  if (task === undefined && indexGroup === undefined && indexItem === undefined) return null;
  const children = childrenOf(draft, drafts, i);
  const own = assigned(draft);
  if (own.length > 0)
    return (
      carriesForChildren(draft, own, children) ?? (lendsParts(draft, own, drafts, i) ? 'row-lends' : null)
    );
  const isOverCharged = children.some((child) => assigned(child).length > 0);
  if (product !== undefined) return isOverCharged && isHeading(draft, type) ? 'row-set-apart' : null;
  if (isOverCharged || children.some((child) => child.cells.product !== undefined)) return 'row-over-parts';
  if (draft.wide && isNumberedFirst(drafts[i + 1])) return 'row-set-apart';
  if (seen.isCountedHeading(draft)) return 'row-bare-heading';
  const siblings = draft.number === null ? undefined : seen.assignedShare.get(systemKey(draft.number));
  if (siblings !== undefined && siblings >= 0.7) return null;
  if (children.length > 0) return 'row-over-parts';
  if (requirement !== undefined) return null;
  if (draft.number !== null && rankOf(draft.number) < 3) return 'row-outer-number';
  if (isHeading(draft, type)) return 'row-set-apart';
  return isBare(draft) &&
    isOverTasks(drafts, i) &&
    (isNumberedFirst(drafts[i + 1]) || opensWithHeading(drafts))
    ? 'row-bare-heading'
    : null;
}
