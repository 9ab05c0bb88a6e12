/** What stands under a table and is no row of it: notes, recipients, signatures. */
import { anyOf, sequence } from '../../../words/pattern';
import { closingRows } from '../../../words/closings';
import { numberBeforeText } from '../../../words/rowNumber';
import { plainKey, squash } from '../../../words/text';
import { isCapitals } from './headings';
import type { RowReason } from './why';
import type { SheetView } from '../view';

const START = new RegExp(sequence('^', anyOf(...closingRows)));
/** Who signs, when it stands in capitals: "CHỦ TỊCH". As plain words these are units. */
const SIGNS =
  /^(?:Q\. ?)?(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG PHÒNG|TRƯỞNG BAN|BÍ THƯ|HIỆU TRƯỞNG|CHÁNH VĂN PHÒNG|THỦ TRƯỞNG ĐƠN VỊ|THỦ TRƯỞNG)$/u;

/** Where it begins (0-based), and what told it. */
export interface Footer {
  readonly row: number;
  readonly why: RowReason;
}

/** From this length on a text is no heading. */
const RUNNING_TEXT = 60;

/**
 * First row (0-based) of the footer among the content rows of a table, or null: the first that looks like one and has no
 * numbered task row after it.
 */
export function footerStart(
  view: SheetView,
  rows: readonly number[],
  isNumberedTask: (row: number) => boolean,
  numberColumn: number | null,
): Footer | null {
  const lastTask = rows.findLastIndex(isNumberedTask);
  const text = textBeneath(view, rows.slice(lastTask + 1), numberColumn);
  for (let i = lastTask + 1; i < rows.length; i++) {
    const row = rows[i] as number;
    const filled = view.filled[row] ?? [];
    if (row === text?.row) return text;
    if (filled.length > 3) continue;
    const texts = filled.map((column) => squash(view.raw(row, column)).slice(0, 80));
    if (filled.length === 1 && isLastSentence(view.raw(row, filled[0] as number)))
      return { row, why: 'row-closing-words' };
    if (texts.some((text) => START.test(plainKey(text)) || SIGNS.test(text)))
      return { row, why: 'row-closing-words' };
  }
  return null;
}

/** A sentence with the mark that ends an official text: "Phụ lục này gồm 12 nhiệm vụ./." */
function isLastSentence(text: string): boolean {
  return /^\s*\p{Lu}.*\.\/\.\s*$/su.test(text);
}

/**
 * First of the last rows that hold nothing but a text in the column of numbers: the plan goes on beneath its table. A heading in capitals
 * or with a number of its own may be that of a part not yet filled in.
 */
function textBeneath(view: SheetView, rows: readonly number[], numberColumn: number | null): Footer | null {
  const isText = (row: number): boolean => {
    const filled = view.filled[row] ?? [];
    return filled.length === 1 && filled[0] === numberColumn && !/^\s*(?:tổng|cộng)/iu.test(textOf(row));
  };
  const textOf = (row: number): string => view.raw(row, numberColumn ?? 0);
  const start = rows.findLastIndex((row) => !isText(row)) + 1;
  const tail = rows.slice(start);
  const [row] = tail;
  if (row === undefined) return null;
  if (tail.some((each) => textOf(each).length > RUNNING_TEXT)) return { row, why: 'row-closing-words' };
  const isHeading = (each: number): boolean =>
    numberBeforeText(textOf(each)) !== null || isCapitals(textOf(each));
  return tail.some(isHeading) ? null : { row, why: 'row-beneath-all' };
}
