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
  const last: Partial<Record<ColumnMeaning, RowDraft>> = {};
  const numbered: RowDraft[] = [];
  const byNumber = new Map<string, RowDraft>();
  /** The row of a number above; numbers are read when the first reference is met. */
  const above = (number: string): RowDraft | undefined => {
    for (const draft of numbered.splice(0))
      byNumber.set(compareKey(draft.numberText ?? '').replace(/[.)]+$/, ''), draft);
    return byNumber.get(compareKey(number));
  };
  for (const draft of drafts) {
    if (draft.kind !== 'task' && draft.kind !== 'group') continue;
    for (const meaning of REPEATABLE) {
      const text = draft.cells[meaning];
      if (text === undefined) continue;
      if (!isDitto(text)) {
        last[meaning] = draft;
        continue;
      }
      const source = referenced(text, meaning, above, firstRow) ?? asIs(last[meaning], meaning, firstRow);
      if (source === undefined) continue;
      draft.cells[meaning] = source.text;
      draft.inherited[meaning] = { row: source.row, how: 'ditto' };
    }
    if (draft.numberText !== null) numbered.push(draft);
  }
}

interface Source {
  /** 1-based sheet row the text stands in. */
  readonly row: number;
  readonly text: string;
}

function asIs(draft: RowDraft | undefined, meaning: ColumnMeaning, firstRow: number): Source | undefined {
  const text = draft?.cells[meaning];
  return draft === undefined || text === undefined
    ? undefined
    : { row: draft.inherited[meaning]?.row ?? draft.row + firstRow, text };
}

function referenced(
  text: string,
  meaning: ColumnMeaning,
  above: (number: string) => RowDraft | undefined,
  firstRow: number,
): Source | undefined {
  const number = REFERENCE.exec(text.normalize('NFC').trim())?.[1];
  const source = number === undefined ? undefined : above(number);
  const value = source?.cells[meaning];
  return source === undefined || value === undefined
    ? undefined
    : { row: source.row + firstRow, text: value };
}
