/** Which rows stand inside another. */
import { assigned, type RowDraft } from './draft';
import { isCapitals } from './headings';
import { rankOf } from './nesting';

/** How far ahead the rows under a possible group are looked at. */
export const HORIZON = 60;

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
  return isInsideByNumber(next, draft);
}

/** "2.1.3" is inside "2.1", and "1" inside "I". */
export function isInsideByNumber(next: RowDraft, draft: RowDraft): boolean {
  if (isNumberedInside(next, draft)) return true;
  if (next.number === null || draft.number === null) return false;
  return rankOf(next.number) > rankOf(draft.number) && next.number.system !== draft.number.system;
}

/** "2.1.3" is inside "2.1". */
export function isNumberedInside(next: RowDraft, draft: RowDraft): boolean {
  const [outer, inner] = [draft.number?.path ?? [], next.number?.path ?? []];
  return outer.length > 0 && inner.length > outer.length && outer.every((step, i) => inner[i] === step);
}
