/** The numbering of a table seen as a whole, over all columns left of the task, before any row is called a group or a task. */
import type { RowDraft } from './draft';
import { numberBeforeText, readRowNumber, type RowNumber } from '../../../words/rowNumber';
import { rankOf } from './nesting';

export interface Numbering {
  /** The table's running count passes over this row although it counts rows after it. */
  isSkipped(draft: RowDraft): boolean;
  /** One of the rows of the table's running count. */
  isCounted(draft: RowDraft): boolean;
  /** `next` is numbered inside `draft` in a column of its own: by its code, or by a label beside the running count. */
  holds(draft: RowDraft, next: RowDraft): boolean;
  /** `next` has the code of `draft` with one more step. */
  holdsCode(draft: RowDraft, next: RowDraft): boolean;
  /** The outer number its text begins with ("III. Phát triển" beside a "21" of the running count); null for nearly all rows. */
  ownLabel(draft: RowDraft): RowNumber | null;
}

/** A count of fewer rows may be chance. */
const FEWEST_COUNTED = 5;
/** Share of the steps of a running count that must be one up; the others are slips of typing. */
const LEAST_STEPS = 0.9;

/** `drafts`: content rows without continuations, in order. */
export function numberingOf(drafts: readonly RowDraft[]): Numbering {
  const counted = runningCount(drafts);
  const last = counted === null ? -1 : drafts.findLastIndex((draft) => counted.has(draft));
  const skipped = new Set(
    counted === null ? [] : drafts.slice(0, last).filter((draft) => !counted.has(draft)),
  );
  const labels = headingLabels(drafts);
  return {
    ownLabel: (draft) => labels.get(draft) ?? null,
    isSkipped: (draft) => skipped.has(draft),
    isCounted: (draft) => counted?.has(draft) === true,
    holdsCode,
    holds: (draft, next) => holdsCode(draft, next) || holdsLabel(draft, next),
  };
}

/** The rows counted 1, 2, 3 … through the whole table, groups or not; null where the numbers start again or nest. */
function runningCount(drafts: readonly RowDraft[]): ReadonlySet<RowDraft> | null {
  const counted = drafts.filter(
    ({ number }) => number !== null && number.system === 'arabic' && number.path.length === 1,
  );
  if (counted.length < FEWEST_COUNTED) return null;
  const values = counted.map(({ number }) => number?.value ?? 0);
  const steps = values.slice(1).filter((value, i) => value === (values[i] ?? 0) + 1).length;
  return steps >= (values.length - 1) * LEAST_STEPS ? new Set(counted) : null;
}

/** Headings that are counted like tasks and number themselves in their text: I, II, III … through the table. */
function headingLabels(drafts: readonly RowDraft[]): ReadonlyMap<RowDraft, RowNumber> {
  const found = drafts.flatMap((draft) => {
    const label = draft.number === null ? undefined : numberBeforeText(draft.cells.task ?? '')?.number;
    if (label === undefined || rankOf(label) >= rankOf(draft.number as RowNumber)) return [];
    return [{ draft, label }];
  });
  const counts = found.every(
    ({ label }, i) => label.value === i + 1 && label.system === found[0]?.label.system,
  );
  return new Map(found.length >= 2 && counts ? found.map(({ draft, label }) => [draft, label]) : []);
}

/** "KH20_N02" and "KH20_N02.1": one more step after a sign. */
function holdsCode(draft: RowDraft, next: RowDraft): boolean {
  const [outer, inner] = [draft.cells.code?.trim() ?? '', next.cells.code?.trim() ?? ''];
  return outer !== '' && inner.startsWith(outer) && /^[._\-/]/.test(inner.slice(outer.length));
}

/** "2" beside an empty count, and "a)" beside the count's next number. */
function holdsLabel(draft: RowDraft, next: RowDraft): boolean {
  const [outer, inner] = [labelOf(draft), labelOf(next)];
  return outer !== null && inner !== null && outer.system !== inner.system && rankOf(inner) > rankOf(outer);
}

/** The number in the column beside the count; null where there is none. */
export function labelOf(draft: RowDraft): RowNumber | null {
  return draft.inherited.indexItem === undefined ? readRowNumber(draft.cells.indexItem ?? '') : null;
}
