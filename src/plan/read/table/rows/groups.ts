/** Which rows are groups (a heading over the rows that follow) and which are tasks. */
import type { ColumnMeaning } from '../../../model/meanings';
import { eachInSlices, type Slices } from '../../../model/slices';
import { squash } from '../../../words/text';
import { assigned, ASSIGNING, type RowDraft } from './draft';
import { rankOf, systemKey } from './nesting';
import { labelOf, numberingOf, type Numbering } from './numbering';
import type { RowReason } from './why';

/** How far ahead the rows under a possible group are looked at. */
const HORIZON = 60;

/** Whether bold type and capitals set a row apart in this table, or most rows have them. */
interface TypeUse {
  readonly bold: boolean;
  readonly capitals: boolean;
}

/** Sets `kind` of every draft that has none yet to group or task. `drafts`: content rows without continuations, in order. */
export function* tellGroups(drafts: readonly RowDraft[]): Slices<void> {
  const open = drafts.filter((draft) => draft.kind === null);
  open.forEach((draft, i) => adoptHeading(draft, open[i + 1]));
  const numbering = numberingOf(open);
  const assignedShare = shareBySystem(open);
  const usual = usualParts(open);
  const shareOf = (test: (draft: RowDraft) => boolean): number =>
    open.filter(test).length / Math.max(1, open.length);
  const type: TypeUse = {
    bold: shareOf((draft) => draft.bold) < 0.5,
    capitals: shareOf((draft) => isCapitals(draft.cells.task ?? '')) < 0.7,
  };
  yield* eachInSlices(open, (draft, i) => {
    const label = numbering.ownLabel(draft);
    const parent =
      draft.chosen !== null
        ? chosenReason(draft)
        : label !== null
          ? 'row-label-in-text'
          : isOverCounted(draft, open[i + 1], numbering)
            ? passedOver(draft)
            : groupReason(draft, open, i, assignedShare, type);
    draft.kind = parent === null ? 'task' : 'group';
    if (draft.chosen === null) draft.why.push(parent ?? taskReason(draft, open, i, assignedShare, usual));
    if (parent === null) return;
    draft.number = label ?? draft.number;
    draft.numberText ??= labelOf(draft) === null ? null : (draft.cells.indexItem ?? null);
  });
}

/** The user's word needs no reason; which one is given does not matter. */
function chosenReason({ chosen }: RowDraft): RowReason | null {
  return chosen === 'group' ? 'row-over-parts' : null;
}

/** A row over others that gives nobody anything to do is a heading, counted or not. */
function passedOver(draft: RowDraft): RowReason {
  return assigned(draft).length === 0 ? 'row-over-parts' : 'row-passed-over';
}

/** From this share on most rows of a table, or of one system of numbers, have people or a time. */
const MOST = 0.5;

/** From this share on a part is missed where it is not. */
const USUAL = 0.7;

/** Where no number tells a heading that carries a unit from a task: what nearly all rows have. Empty in a table with numbers. */
function usualParts(drafts: readonly RowDraft[]): ColumnMeaning[] {
  if (drafts.some(({ number }) => number !== null)) return [];
  return [...ASSIGNING, 'product' as const].filter(
    (meaning) => drafts.filter((draft) => draft.cells[meaning] !== undefined).length >= drafts.length * USUAL,
  );
}

/** Why a row that is no group is a task. */
function taskReason(
  draft: RowDraft,
  drafts: readonly RowDraft[],
  i: number,
  assignedShare: ReadonlyMap<string, number>,
  usual: readonly ColumnMeaning[],
): RowReason {
  const isCharged = assigned(draft).length > 0;
  const next = drafts[i + 1];
  if (isCharged && next !== undefined && isNumberedInside(next, draft)) return 'row-over-its-own-parts';
  if (isCharged && usual.some((meaning) => draft.cells[meaning] === undefined)) return 'row-lacks-parts';
  if (isCharged || draft.cells.product !== undefined) return 'row-own-parts';
  const share = draft.number === null ? undefined : assignedShare.get(systemKey(draft.number));
  if (share !== undefined && share >= MOST) return 'row-counts-on';
  const charged = drafts.filter((each) => assigned(each).length > 0).length;
  return charged < drafts.length * MOST ? 'row-few-parts-here' : 'row-nothing-beside';
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
 * is of an outer system ("XIV" with a lead over "102", "103").
 */
function isOverCounted(draft: RowDraft, next: RowDraft | undefined, numbering: Numbering): boolean {
  if (next === undefined || !numbering.isSkipped(draft)) return false;
  return numbering.holds(draft, next) || isOuterOf(draft, next);
}

/** "XIV" over "102": an outer system over an inner one. */
function isOuterOf({ number }: RowDraft, { number: inner }: RowDraft): boolean {
  return number !== null && inner !== null && rankOf(number) < 3 && rankOf(inner) > rankOf(number);
}

/** Why the row is a group; null for one that is none. */
function groupReason(
  draft: RowDraft,
  drafts: readonly RowDraft[],
  i: number,
  assignedShare: ReadonlyMap<string, number>,
  type: TypeUse,
): RowReason | null {
  const { task, indexGroup, indexItem, product, requirement } = draft.cells;
  if (task === undefined && indexGroup === undefined && indexItem === undefined) return null;
  const children = childrenOf(draft, drafts, i);
  const own = assigned(draft);
  if (own.length > 0) return carriesForChildren(draft, own, children);
  const isOverCharged = children.some((child) => assigned(child).length > 0);
  if (product !== undefined) return isOverCharged && isHeading(draft, type) ? 'row-set-apart' : null;
  if (isOverCharged || children.some((child) => child.cells.product !== undefined)) return 'row-over-parts';
  if (draft.wide && isNumberedFirst(drafts[i + 1])) return 'row-set-apart';
  const siblings = draft.number === null ? undefined : assignedShare.get(systemKey(draft.number));
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

/** Headings of a table begin at its top; a bare row further down is a task whose cells are missing. */
function opensWithHeading(drafts: readonly RowDraft[]): boolean {
  const [first] = drafts;
  return first !== undefined && isBare(first) && isOverTasks(drafts, 0);
}

function isNumberedFirst(next: RowDraft | undefined): boolean {
  return next?.number?.value === 1 && next.number.path.length === 1;
}

/** Nothing but a text, without number, bullet or full stop. */
function isBare(draft: RowDraft): boolean {
  if (draft.number !== null) return false;
  const others = Object.keys(draft.cells).filter((meaning) => meaning !== 'task' && meaning !== 'budget');
  const text = (draft.cells.task ?? '-').trim();
  return others.length === 0 && !/^[-–+*•]/.test(text) && !/[.;]$/.test(text);
}

/** The next row that is no bare text itself assigns something: at most two headings stand one under the other. */
function isOverTasks(drafts: readonly RowDraft[], i: number): boolean {
  const next = drafts.slice(i + 1, i + 4).find((draft) => !isBare(draft));
  return next !== undefined && assigned(next).length > 0;
}

/** Set apart by type: merged over the width, in capitals or in bold where most rows are not. */
function isHeading(draft: RowDraft, type: TypeUse): boolean {
  if (draft.wide) return true;
  if (draft.bold && type.bold) return true;
  return type.capitals && isCapitals(draft.cells.task ?? '');
}

/** A small letter outside brackets, as nearly every task text has at its second place. */
const HAS_SMALL = /^[^(]*?[a-z]/;

export function isCapitals(text: string): boolean {
  if (HAS_SMALL.test(text)) return false;
  const letters = squash(text)
    .replace(/\([^()]*\)/g, '')
    .replace(/[^\p{L}]/gu, '');
  return letters.length >= 6 && letters === letters.toUpperCase();
}

/** A row that assigns is a group only where the rows under it lack what it gives. */
function carriesForChildren(
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

/** The rows numbered inside this one, or, where it alone has a number, the rows without number right after it. */
export function childrenOf(draft: RowDraft, drafts: readonly RowDraft[], i: number): RowDraft[] {
  const children: RowDraft[] = [];
  for (let j = i + 1; j < drafts.length && j <= i + HORIZON; j++) {
    const next = drafts[j] as RowDraft;
    if (!isInside(next, draft)) break;
    children.push(next);
  }
  return children;
}

function isInside(next: RowDraft, draft: RowDraft): boolean {
  if (draft.number === null) {
    if (!draft.wide && !isCapitals(draft.cells.task ?? '')) return false;
    if (next.number === null) return !next.wide && !isCapitals(next.cells.task ?? '');
    return rankOf(next.number) >= 3;
  }
  if (next.number === null) return assigned(draft).length === 0 && (assigned(next).length > 0 || !next.wide);
  if (isNumberedInside(next, draft)) return true;
  return rankOf(next.number) > rankOf(draft.number) && next.number.system !== draft.number.system;
}

/** "2.1.3" is inside "2.1". */
function isNumberedInside(next: RowDraft, draft: RowDraft): boolean {
  const [outer, inner] = [draft.number?.path ?? [], next.number?.path ?? []];
  return outer.length > 0 && inner.length > outer.length && outer.every((step, i) => inner[i] === step);
}

/** Per numbering system with at least three rows: the share that assign something. */
function shareBySystem(drafts: readonly RowDraft[]): ReadonlyMap<string, number> {
  const counts = new Map<string, { all: number; assigned: number }>();
  for (const draft of drafts) {
    if (draft.number === null) continue;
    const key = systemKey(draft.number);
    const count = counts.get(key) ?? { all: 0, assigned: 0 };
    count.all += 1;
    if (ASSIGNING.some((meaning) => draft.cells[meaning] !== undefined)) count.assigned += 1;
    counts.set(key, count);
  }
  return new Map(
    [...counts]
      .filter(([, count]) => count.all >= 3)
      .map(([key, count]) => [key, count.assigned / count.all]),
  );
}
