/** Why a row that is no group is a task, and how sure that is. */
import { isInsideByNumber } from './children';
import { assigned, type RowDraft } from './draft';
import { startsLow } from '../repair/continuation';
import { isTextAlone } from './headings';
import { systemKey } from './nesting';
import type { Overview } from './overview';
import type { RowReason } from './why';

/** From this share on most rows of a table, or of one system of numbers, have people or a time. */
const MOST = 0.5;
const NEARLY_ALL = 0.9;

export function taskReason(draft: RowDraft, i: number, seen: Overview): RowReason {
  const isCharged = assigned(draft).length > 0;
  if (isWithoutText(draft)) return 'row-without-text';
  if (isCharged && isOverOthers(draft, seen.drafts[i + 1], seen)) return 'row-over-its-own-parts';
  if (isCharged && lacksUsual(draft, seen)) return 'row-lacks-parts';
  if (isCharged && opensParts(draft, seen.drafts[i + 1])) return 'row-over-its-own-parts';
  if (isCharged && isPerhapsRest(draft, seen)) return 'row-may-go-on';
  if (isCharged || draft.cells.product !== undefined) return 'row-own-parts';
  const share = draft.number === null ? undefined : seen.assignedShare.get(systemKey(draft.number));
  if (share !== undefined && share >= MOST)
    return isTextAlone(draft) ? 'row-counts-on-bare' : 'row-counts-on';
  return seen.chargedShare < MOST ? 'row-few-parts-here' : 'row-nothing-beside';
}

/** One cell that stands in another column than that of the tasks: a heading that fell beside its column looks like that. */
function isWithoutText({ cells, inherited }: RowDraft): boolean {
  const own = Object.keys(cells).filter((meaning) => !(meaning in inherited));
  return cells.task === undefined && own.length === 1;
}

/** "…, bao gồm:" over a row without a number of its own: what is to be done stands there. */
function opensParts({ cells }: RowDraft, next: RowDraft | undefined): boolean {
  return /:\s*$/.test(cells.task ?? '') && next !== undefined && next.number === null;
}

/** Without a number where nearly all rows have one, or where most have and its text begins with a small letter. */
function isPerhapsRest({ number, cells }: RowDraft, { numberedShare }: Overview): boolean {
  return number === null && numberedShare >= (startsLow(cells.task ?? '') ? MOST : NEARLY_ALL);
}

/** By its number, or by its code, the next row is inside this one. */
function isOverOthers(draft: RowDraft, next: RowDraft | undefined, { numbering }: Overview): boolean {
  return next !== undefined && (isInsideByNumber(next, draft) || numbering.holdsCode(draft, next));
}

/** It has not what nearly all rows have: no number tells it from a heading that carries a unit, or it has nothing but a time. */
function lacksUsual(draft: RowDraft, { usual, drafts }: Overview): boolean {
  const lacking = usual.filter((meaning) => draft.cells[meaning] === undefined);
  if (lacking.length === 0) return false;
  const own = assigned(draft);
  const isTimeAlone = own.length === 1 && own[0] === 'deadline' && draft.cells.product === undefined;
  return (
    drafts.every(({ number }) => number === null) ||
    (isTimeAlone && lacking.some((meaning) => meaning !== 'product'))
  );
}
