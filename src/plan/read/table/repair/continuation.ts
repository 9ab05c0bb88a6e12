/** Rows that are the rest of the row before them: cut by a page break, or cells split over rows. */
import type { ColumnMeaning } from '../../../model/meanings';
import { assigned, type RowDraft } from '../rows/draft';
import { compareKey } from '../../../words/text';
import { isCapitals } from '../rows/headings';

const LEAST = 2;
const BULLET = /^\s*[-–+*•]/;
const ITEM = /^\s*[a-zđ]\s?[.)]/i;

/** How far from the least a sum must lie to leave no doubt. */
const CLEAR = 1;
const NEAR = 0.5;

/** Does `draft` continue `before` (the last task or group row, its parts joined so far)? null: no; "hardly": rather not. */
export function continuation(draft: RowDraft, before: RowDraft): 'surely' | 'likely' | 'hardly' | null {
  const score = scoreOf(draft, before);
  if (score >= LEAST) return score >= LEAST + CLEAR ? 'surely' : 'likely';
  return score >= LEAST - NEAR ? 'hardly' : null;
}

const SURELY = Number.POSITIVE_INFINITY;

function scoreOf(draft: RowDraft, before: RowDraft): number {
  if (draft.numberText !== null || draft.wide) return -SURELY;
  const task = draft.cells.task;
  const own = assigned(draft).filter((meaning) => !draft.mergedDown.has(meaning));
  if (task === undefined || draft.mergedDown.has('task'))
    return isFreshItem(draft, before) || standsAlone(draft, own)
      ? -SURELY
      : isBesideColumn(draft, before)
        ? LEAST
        : SURELY;
  if (isCutHeading(draft, before)) return SURELY;
  if (isCapitals(task) || (draft.bold && !before.bold)) return -SURELY;
  let score = 0;
  if (startsLow(task)) score += 2 + (isOpen(before.cells.task) ? 1 : 0);
  if (draft.afterBreak) score += 1;
  if (assigned(draft).length === 0) score += draft.afterBreak || BULLET.test(task) ? 1 : 0.5;
  for (const meaning of own) score += startsLow(draft.cells[meaning] ?? '') ? 1 : -1;
  if (own.includes('deadline') && own.includes('lead') && !startsLow(draft.cells.lead ?? '')) score -= 1;
  if (BULLET.test(task) && isOnlyText(draft) && before.numberText !== null) score += 1;
  if (isFreshItem(draft, before)) score -= 2;
  if (countsOn(before.cells.task ?? '', task)) score += 2;
  return score;
}

/** "(5) …" under "(1) …; (4) …": the list within the task above goes on. */
function countsOn(before: string, task: string): boolean {
  const [, figure] = /^\s*\((\d{1,2})\)/.exec(task) ?? [];
  return figure !== undefined && Number(figure) > 1 && before.includes(`(${Number(figure) - 1})`);
}

/** Under a task cell merged over rows (the merge may be lost): a row with its own time and people or product is a task of its own. */
function standsAlone(draft: RowDraft, own: readonly ColumnMeaning[]): boolean {
  if (draft.afterBreak) return false;
  const texts = [...own, 'product' as const].flatMap((meaning) =>
    draft.cells[meaning] === undefined || draft.mergedDown.has(meaning) ? [] : [draft.cells[meaning]],
  );
  return own.includes('deadline') && texts.length >= 2 && !texts.some(startsLow);
}

/**
 * A heading that fell beside its column looks like this, and a task whose text lies in a lost merge, and so does one line more of the
 * cells above.
 */
function isBesideColumn({ afterBreak, cells }: RowDraft, before: RowDraft): boolean {
  const own = Object.entries(cells);
  const isFresh = own.every(([, text]) => !startsLow(text) && !BULLET.test(text));
  return (
    isFresh && (!afterBreak || own.every(([meaning]) => before.cells[meaning as ColumnMeaning] === undefined))
  );
}

/** "II | CHÍNH SÁCH ĐỐI VỚI" at the foot of a page, "HỘ NGHÈO" at the head of the next: headings have no other heading right under them there. */
function isCutHeading(draft: RowDraft, before: RowDraft): boolean {
  return (
    draft.afterBreak &&
    before.numberText !== null &&
    isOnlyText(before) &&
    isOnlyText(draft) &&
    isCapitals(before.cells.task ?? '') &&
    isCapitals(draft.cells.task ?? '')
  );
}

/** A dash under a numbered task, with nothing beside it, is a step of that task. */
function isOnlyText(draft: RowDraft): boolean {
  return Object.keys(draft.cells).every((meaning) => meaning === 'task');
}

/** A new label in an index column starts a new row of the table. */
function isFreshItem(draft: RowDraft, before: RowDraft): boolean {
  return (['indexItem', 'indexGroup'] as const).some((meaning) => {
    const text = draft.cells[meaning];
    if (text === undefined || draft.mergedDown.has(meaning) || startsLow(text)) return false;
    const label = before.cells[meaning]?.trim() ?? '';
    return !(label !== '' && label.length <= 3 && ITEM.test(label));
  });
}

/** Begins with a small letter that is no list letter "a)". */
export function startsLow(text: string): boolean {
  return /^\s*\p{Ll}/u.test(text.normalize('NFC')) && !ITEM.test(text);
}

/** Breaks off without a full stop or semicolon. */
export function isOpen(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '' && !/[.;:!?…]["”)]?\s*$/.test(text.trim());
}

/** Joins the parts of a continuation on, cell by cell. */
export function joinOnto(before: RowDraft, rest: RowDraft): void {
  for (const [name, text] of Object.entries(rest.cells)) {
    const meaning = name as ColumnMeaning;
    if (rest.mergedDown.has(meaning)) continue;
    const start = before.cells[meaning];
    if (start === undefined && startsLow(text) && repeatsEnd(before, text)) continue;
    const isCut = rest.afterBreak || startsLow(text);
    before.cells[meaning] = start === undefined ? text : joinTexts(start, text, isCut ? ' ' : '\n');
    before.columns[meaning] ??= rest.columns[meaning];
  }
}

/** The end of another cell of the row above, that the page break set down again beside its column. */
function repeatsEnd({ cells }: RowDraft, text: string): boolean {
  const end = compareKey(text);
  return Object.values(cells).some((cell) => compareKey(cell).endsWith(end));
}

/** "Văn phòng HĐND và UBND" + "xã" with `between`; a bullet begins a line of its own; a word cut in two ("kiể" + "m tra") is closed. */
export function joinTexts(start: string, rest: string, between: ' ' | '\n' = ' '): string {
  const left = start.trimEnd();
  const right = rest.trimStart();
  if (left === '' || right === '') return left + right;
  if (BULLET.test(right) || ITEM.test(right)) return `${left}\n${right}`;
  const isCutWord =
    /\p{L}$/u.test(left) &&
    /^[bcdđghklmnpqrstvx]{1,3}(?![\p{L}\p{M}])/u.test(right.normalize('NFC')) &&
    !/^[a-zđ]\s*[).]/.test(right);
  return isCutWord ? left + right : left + between + right;
}
