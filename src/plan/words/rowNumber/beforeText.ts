/** A row's number and the text after it in one cell or on one line. */
import { isComposed } from '../text';
import { COUNT, DOTTED, NUMERAL, ROMAN, wordsThat } from './pieces';
import { readRowNumber, type RowNumber } from './read';

export interface NumberedText {
  readonly number: RowNumber;
  /** As typed, without the sign after it. */
  readonly typed: string;
  readonly rest: string;
}

const WORD = wordsThat(({ beforeText }) => beforeText);
const STEPS = '(?:\\.\\d{1,2})*';
/** A digit right after the sign makes an amount or a date of it: "2.500 hộ", "30.6.2025". */
const IN_CELL = new RegExp(
  `^\\s*(${WORD}\\s+(?:thứ\\s+)?[\\p{L}\\d]{1,4}|${ROMAN}${STEPS}|[A-ZĐ]${STEPS}|\\d{1,2}${STEPS})` +
    '\\s*(?:[.):\\-–]+(?!\\d)\\s*|\\s+(?=\\p{Lu}))(?=\\S)',
  'iu',
);
/** These need no sign after them: "IV Phát triển hạ tầng"; in small letters a numeral does ("vi phạm"). */
const CLEAR = new RegExp(`^(?:[IVX]{1,5}|\\d{1,2}(?:\\.\\d{1,2})+)`, 'u');
const WORDED = new RegExp(`^${WORD}`, 'iu');

/** The number a cell begins with ("I. CỤM CÔNG NGHIỆP …", "1.2. Rà soát …") and the text after it; null where there is none. */
export function numberBeforeText(text: string): NumberedText | null {
  const composed = isComposed(text) ? text : text.normalize('NFC');
  const found = IN_CELL.exec(composed);
  const typed = found?.[1];
  if (found === null || typed === undefined || /^[a-zđ]$/.test(typed)) return null;
  if (!/[.):\-–]\s*$/.test(found[0]) && !CLEAR.test(typed) && !WORDED.test(typed)) return null;
  const number = readRowNumber(typed);
  return number && { number, typed, rest: composed.slice(found[0].length) };
}

/** Letters number the groups of a table up to H; further ones stand alone on a line for other reasons. */
const ON_LINE = new RegExp(
  `^([A-HĐ]|${NUMERAL}(?:\\.\\d{1,2}){0,3}|${DOTTED}|${COUNT})\\.?(?:\\s+(\\S.*))?$`,
  'u',
);

/** The number a line of pasted text is or begins with, before a capital or a quotation; `rest` is "" where it stands alone. */
export function numberOnLine(text: string): NumberedText | null {
  const [, typed, rest = ''] = ON_LINE.exec(text) ?? [];
  if (typed === undefined || (rest !== '' && !/^[\p{Lu}"“(]/u.test(rest))) return null;
  const number = readRowNumber(typed);
  return number && { number, typed, rest };
}
