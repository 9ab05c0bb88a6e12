/** What the rows of a table have in common, looked at before any of them is called a group or a task. */
import type { ColumnMeaning } from '../../../model/meanings';
import { assigned, ASSIGNING, type RowDraft } from './draft';
import { isCapitals, isTextAlone, type TypeUse } from './headings';
import { systemKey } from './nesting';
import { numberingOf, type Numbering } from './numbering';

export interface Overview {
  readonly drafts: readonly RowDraft[];
  readonly numbering: Numbering;
  /** Per numbering system with at least three rows: the share that assign something. */
  readonly assignedShare: ReadonlyMap<string, number>;
  /** Share of all rows that assign something. */
  readonly chargedShare: number;
  /** Share of all rows that have a number. */
  readonly numberedShare: number;
  /** What nearly all rows have. */
  readonly usual: readonly ColumnMeaning[];
  readonly type: TypeUse;
  /** One of the texts alone that divide a table in which every row is counted, headings too. */
  isCountedHeading(draft: RowDraft): boolean;
}

/** From this share on a part is missed where it is not. */
const USUAL = 0.7;

/** `drafts`: content rows without continuations, in order. */
export function lookOver(drafts: readonly RowDraft[]): Overview {
  const shareOf = (test: (draft: RowDraft) => boolean): number =>
    drafts.filter(test).length / Math.max(1, drafts.length);
  const headings = countedHeadings(drafts);
  return {
    drafts,
    numbering: numberingOf(drafts),
    assignedShare: shareBySystem(drafts),
    chargedShare: shareOf((draft) => assigned(draft).length > 0),
    numberedShare: shareOf(({ number }) => number !== null),
    usual: [...ASSIGNING, 'product' as const].filter(
      (meaning) => shareOf((draft) => draft.cells[meaning] !== undefined) >= USUAL,
    ),
    type: {
      bold: shareOf((draft) => draft.bold) < 0.5,
      capitals: shareOf((draft) => isCapitals(draft.cells.task ?? '')) < 0.7,
    },
    isCountedHeading: (draft) => headings.has(draft),
  };
}

function shareBySystem(drafts: readonly RowDraft[]): ReadonlyMap<string, number> {
  const counts = new Map<string, { all: number; assigned: number }>();
  for (const draft of drafts) {
    if (draft.number === null) continue;
    const key = systemKey(draft.number);
    const count = counts.get(key) ?? { all: 0, assigned: 0 };
    count.all += 1;
    if (assigned(draft).length > 0) count.assigned += 1;
    counts.set(key, count);
  }
  return new Map(
    [...counts]
      .filter(([, count]) => count.all >= 3)
      .map(([key, count]) => [key, count.assigned / count.all]),
  );
}

/** One text alone may be a task whose cells are missing. */
const FEWEST_HEADINGS = 2;
/** Headings over one row each are more likely tasks whose cells lie in a lost merge. */
const LEAST_UNDER_EACH = 2;

/**
 * The texts alone of a table that begins with one, has something under each and charges somebody in every other row. Under a lost
 * merge the first row is filled and the blanks come after it.
 */
function countedHeadings(drafts: readonly RowDraft[]): ReadonlySet<RowDraft> {
  const none = new Set<RowDraft>();
  const [first] = drafts;
  if (first === undefined || !isTextAlone(first)) return none;
  const alone = drafts.filter(isTextAlone);
  const charged = drafts.filter((draft) => !isTextAlone(draft));
  const systems = new Set(charged.flatMap(({ number }) => (number === null ? [] : [systemKey(number)])));
  const counted = alone.filter(({ number }) => number !== null && systems.has(systemKey(number)));
  const isOrderly = drafts.every((draft, i) => {
    const next = drafts[i + 1];
    return isTextAlone(draft) ? next !== undefined : assigned(draft).length > 0;
  });
  const isDivided = counted.length >= FEWEST_HEADINGS && charged.length >= counted.length * LEAST_UNDER_EACH;
  return isOrderly && isDivided ? new Set(counted) : none;
}
