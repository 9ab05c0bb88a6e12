/** What sets a heading apart from the tasks: its type, its emptiness, its place. */
import { squash } from '../../../words/text';
import { assigned, type RowDraft } from './draft';

/** Whether bold type and capitals set a row apart in this table, or most rows have them. */
export interface TypeUse {
  readonly bold: boolean;
  readonly capitals: boolean;
}

/** Set apart by type: merged over the width, in capitals or in bold where most rows are not. */
export function isHeading(draft: RowDraft, type: TypeUse): boolean {
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

/** What says nothing of who does a row, when, or what comes of it. */
const BESIDE_TEXT: ReadonlySet<string> = new Set(['task', 'budget', 'code']);

/** Nothing but a text, without number, bullet or full stop. */
export function isBare(draft: RowDraft): boolean {
  return draft.number === null && isTextAlone(draft);
}

/** Nothing beside its number but a text, without bullet or full stop. */
export function isTextAlone(draft: RowDraft): boolean {
  const others = Object.keys(draft.cells).filter((meaning) => !BESIDE_TEXT.has(meaning));
  const text = (draft.cells.task ?? '-').trim();
  return others.length === 0 && !/^[-–+*•]/.test(text) && !/[.;]$/.test(text);
}

/** The next row that is no bare text itself assigns something: at most two headings stand one under the other. */
export function isOverTasks(drafts: readonly RowDraft[], i: number): boolean {
  const next = drafts.slice(i + 1, i + 4).find((draft) => !isBare(draft));
  return next !== undefined && assigned(next).length > 0;
}

/** Headings of a table begin at its top; a bare row further down is a task whose cells are missing. */
export function opensWithHeading(drafts: readonly RowDraft[]): boolean {
  const [first] = drafts;
  return first !== undefined && isBare(first) && isOverTasks(drafts, 0);
}

export function isNumberedFirst(next: RowDraft | undefined): boolean {
  return next?.number?.value === 1 && next.number.path.length === 1;
}

const MARK = /^\s*([-–+*•])\s*\p{Lu}/u;

/**
 * "* Công tác giáo dục": the texts alone with a sign, of a table that begins with one, charges somebody in every other row, and has such a
 * row under each. Elsewhere a text with a sign is a step of the task above.
 */
export function markedHeadings(drafts: readonly RowDraft[]): readonly RowDraft[] {
  const mark = markOf(drafts[0]);
  if (mark === null) return [];
  const marked = drafts.filter((draft) => markOf(draft) === mark);
  const isOrderly = drafts.every((draft, i) => {
    const next = drafts[i + 1];
    return markOf(draft) === mark ? next !== undefined && markOf(next) !== mark : assigned(draft).length > 0;
  });
  return marked.length > 1 && isOrderly ? marked : [];
}

function markOf(draft: RowDraft | undefined): string | null {
  if (draft === undefined || Object.keys(draft.cells).some((meaning) => meaning !== 'task')) return null;
  return MARK.exec(draft.cells.task ?? '')?.[1] ?? null;
}
