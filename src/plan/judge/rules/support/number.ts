import { readRowNumber, type RowNumber } from '../../../words/rowNumber';

/** A number cell taken apart as the rules on numbering need it: "III.4", "2.2.1", "a)", "A.", "2,2,1". */
export interface ListNumber {
  /** Numbers of one style make lists: "II.1" and "III.4" are one style, so are "1.1" and "2.2.1", "A" and "1" are two. */
  readonly style: RowNumber['system'] | 'dotted';
  /** All but the last step, joined by points: "2.2" of "2.2.1"; "" of "4". */
  readonly prefix: string;
  /** Place of the last step in its own list, 1-based. */
  readonly value: number;
  /** Last step as typed. */
  readonly last: string;
  /** What follows the number: "", "." or ")". */
  readonly tail: string;
  /** Steps are parted by commas, not points. */
  readonly commas: boolean;
}

/** The parts of a number cell; null for what is no number ("-", "Ghi chú"). */
export function listNumberOf(text: string): ListNumber | null {
  const number = readRowNumber(text);
  if (number === null || number.system === 'bullet') return null;
  return {
    style: number.system === 'arabic' && number.path.length > 1 ? 'dotted' : number.system,
    prefix: number.path.slice(0, -1).join('.'),
    value: number.value,
    last: number.path.at(-1) ?? '',
    tail: number.tail === '.' || number.tail === ')' ? number.tail : '',
    commas: number.commas,
  };
}

/** Letters are counted off in either alphabet: "d, e" and "d, đ, e" are both complete. */
const ALPHABETS = ['abcdefghijklmnopqrstuvwxyz', 'abcdđeghiklmnopqrstuvxy'];

/** Positions a letter has in the alphabets lists are counted in. */
export function letterValues(letter: string): number[] {
  return ALPHABETS.map((alphabet) => alphabet.indexOf(letter.toLowerCase()) + 1).filter((value) => value > 0);
}

/** Whether one number follows another of its list; "I" also follows "H". */
export function follows(before: ListNumber, after: ListNumber): boolean {
  if (after.value === before.value + 1 && before.style === after.style) return true;
  if (![before.last, after.last].every((last) => /^\p{L}$/u.test(last))) return false;
  return ALPHABETS.some((alphabet) => {
    const at = alphabet.indexOf(before.last.toLowerCase());
    return at >= 0 && alphabet[at + 1] === after.last.toLowerCase();
  });
}
