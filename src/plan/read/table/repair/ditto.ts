/** Marks that stand for "the same as above". */
import { meaningsThat, type ColumnMeaning } from '../../../model/meanings';
import { compareKey } from '../../../words/text';
import type { RowDraft } from '../rows/draft';

const MARK =
  /^[-–]?\s*(?:nt|n\.t|như trên|như ở trên|nhu tren|như nội dung trên|["“”″〃]|''|\/\/|’’|,,|-\/\/-|-["″]-|như dòng trên)\s*[-–.]?$/i;
const REFERENCE =
  /^như (?:mục|nhiệm vụ|số|stt|tt|dòng|ý|khoản|điểm)?\s*(?:số\s*)?([IVX]+(?:\.\d+)*|\d+(?:\.\d+)*|[a-zđ])\s*[).]?$/i;

const REPEATABLE = meaningsThat('repeats');

/** How a mark begins; what else begins so is looked at closely. */
const BEGINS = /^\s*[-–nN["“”″〃'/’,]/;

export function isDitto(text: string): boolean {
  if (!BEGINS.test(text)) return false;
  const trimmed = text.normalize('NFC').trim();
  return trimmed.length <= 30 && trimmed !== '' && (MARK.test(trimmed) || REFERENCE.test(trimmed));
}

/** Replaces ditto marks by the value meant; the mark stays where there is nothing above it. `drafts`: tasks and groups in order. */
export function resolveDittos(drafts: readonly RowDraft[], firstRow: number): void {
  const last = new Map<ColumnMeaning, { row: number; text: string }>();
  const byNumber = new Map<string, RowDraft>();
  for (const draft of drafts) {
    if (draft.kind !== 'task' && draft.kind !== 'group') continue;
    for (const meaning of REPEATABLE) {
      const text = draft.cells[meaning];
      if (text === undefined) continue;
      if (!isDitto(text)) {
        last.set(meaning, { row: draft.inherited[meaning]?.row ?? draft.row + firstRow, text });
        continue;
      }
      const source = referenced(text, meaning, byNumber, firstRow) ?? last.get(meaning);
      if (source === undefined) continue;
      draft.cells[meaning] = source.text;
      draft.inherited[meaning] = { row: source.row, how: 'ditto' };
    }
    if (draft.numberText !== null) byNumber.set(compareKey(draft.numberText).replace(/[.)]+$/, ''), draft);
  }
}

function referenced(
  text: string,
  meaning: ColumnMeaning,
  byNumber: ReadonlyMap<string, RowDraft>,
  firstRow: number,
): { row: number; text: string } | undefined {
  const number = REFERENCE.exec(text.normalize('NFC').trim())?.[1];
  const source = number === undefined ? undefined : byNumber.get(compareKey(number));
  const value = source?.cells[meaning];
  return source === undefined || value === undefined
    ? undefined
    : { row: source.row + firstRow, text: value };
}
