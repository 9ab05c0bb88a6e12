/** Numbers of rows: "I", "A.", "1.2", "2,2,1", "I.1", "a)", "Phần II", "Bước 3", "B3", "-". */
import { plainKey, squash } from '../text';
import { NUMBER_WORDS, ORDINALS } from './numberWords';
import { COUNT, LETTER, ROMAN, SMALL_LETTER } from './pieces';

export type NumberSystem =
  'part' | 'upper' | 'roman' | 'compound' | 'coded' | 'arabic' | 'lower' | 'lower-roman' | 'bullet';

export interface RowNumber {
  readonly system: NumberSystem;
  /** The steps of a dotted number, normalised: "2,2,1" is ["2", "2", "1"]; one step for the others. */
  readonly path: readonly string[];
  /** Place in its own system, 1-based; 0 for a bullet. */
  readonly value: number;
  /** A letter that could be of the other system too: "I" (also the letter after H), "V", "X". */
  readonly ambiguous: boolean;
  /** The last sign typed after it: ".", ")", "-", …; "" for none. */
  readonly tail: string;
  /** Its steps are parted by commas, not points. */
  readonly commas: boolean;
}

/** Letters in the order Vietnamese lists use them. */
const LETTERS = [...'ABCDĐEGHIKLMNOPQRSTUVXY'];
/** Longer cells hold a text. */
const LONGEST = 20;

/** One form of number; what it matches is taken apart. */
interface Form {
  readonly pattern: RegExp;
  readonly system: NumberSystem;
  readonly pathOf: (clean: string) => string[];
  readonly valueOf: (path: readonly string[]) => number;
}

const lastOf = (path: readonly string[]): string => path.at(-1) ?? '';
const whole = (clean: string): string[] => [clean];
const letterValue = (path: readonly string[]): number => LETTERS.indexOf(lastOf(path).toUpperCase()) + 1;
const romanStep = (path: readonly string[]): number => romanValue(lastOf(path).toUpperCase());

/** In this order: "I" is tried as a Roman numeral before it is a letter. */
const FORMS: readonly Form[] = [
  {
    pattern: new RegExp(`^${COUNT}(?:\\s?[.,]\\s?${COUNT}){0,5}$`),
    system: 'arabic',
    pathOf: (clean) => clean.split(/\s?[.,]\s?/).map((step) => String(Number(step))),
    valueOf: (path) => Number(lastOf(path)),
  },
  { pattern: new RegExp(`^${ROMAN}$`), system: 'roman', pathOf: whole, valueOf: romanStep },
  { pattern: new RegExp(`^${LETTER}$`), system: 'upper', pathOf: whole, valueOf: letterValue },
  { pattern: /^[ivx]{2,5}$/, system: 'lower-roman', pathOf: whole, valueOf: romanStep },
  { pattern: new RegExp(`^${SMALL_LETTER}$`), system: 'lower', pathOf: whole, valueOf: letterValue },
  {
    pattern: new RegExp(`^${LETTER}{1,5}\\s?[.-]\\s?(?:${COUNT}|[IVX]{1,5})(?:\\s?[.,]\\s?${COUNT}){0,3}$`),
    system: 'compound',
    pathOf: (clean) => clean.split(/\s?[.,-]\s?/),
    valueOf: (path) => Number(lastOf(path)) || romanValue(lastOf(path)),
  },
  {
    pattern: new RegExp(`^${LETTER}{1,2}${COUNT}$`),
    system: 'coded',
    pathOf: (clean) => /^(\D+)(\d+)$/.exec(clean)?.slice(1) ?? [],
    valueOf: (path) => Number(lastOf(path)),
  },
];

const plainWords = (cell: 'part' | 'count'): string =>
  NUMBER_WORDS.filter((each) => each.cell === cell)
    .map(({ word }) => plainKey(word))
    .join('|');
const PLAIN_ORDINALS = new Map([...ORDINALS].map(([word, value]) => [plainKey(word), value]));
const PART = new RegExp(
  `^(?:${plainWords('part')}) (?:thu )?([ivx]{1,5}|\\d{1,2}|[a-z]|${[...PLAIN_ORDINALS.keys()].join('|')})$`,
);
const COUNTED = new RegExp(`^(?:${plainWords('count')}) ?(${COUNT})$`);

/** "12", "1.2": nearly every number of a table. */
const PLAIN = new RegExp(`^${COUNT}(?:\\.${COUNT}){0,3}$`);

/** The number a text is, brackets and signs round it aside; null for what is no number. */
export function readRowNumber(text: string): RowNumber | null {
  if (PLAIN.test(text)) return plainNumber(text.split('.'));
  const squashed = squash(text);
  const clean = squashed
    .replace(/^[([]/, '')
    .replace(/[.)\]:,\-/]+$/, '')
    .trim();
  const tail = /[.)\]:,\-/]$/.exec(squashed)?.[0] ?? '';
  if (/^[-–+*•]$/.test(clean) || (clean === '' && /^\s*[-–+*•]\s*$/.test(text)))
    return { system: 'bullet', path: ['-'], value: 0, ambiguous: false, tail: '', commas: false };
  if (clean === '' || clean.length > LONGEST) return null;
  const form = FORMS.find(({ pattern }) => pattern.test(clean));
  if (form === undefined) return wordNumber(plainKey(clean), tail);
  const path = form.pathOf(clean);
  return {
    system: form.system,
    path,
    value: form.valueOf(path),
    ambiguous: form.system === 'roman' && clean.length === 1,
    tail,
    commas: clean.includes(','),
  };
}

function plainNumber(steps: readonly string[]): RowNumber {
  const path = steps.map((step) => String(Number(step)));
  return { system: 'arabic', path, value: Number(lastOf(path)), ambiguous: false, tail: '', commas: false };
}

/** "Phần thứ hai", "Bước 3". */
function wordNumber(key: string, tail: string): RowNumber | null {
  const counted = COUNTED.exec(key)?.[1];
  const shared = { ambiguous: false, tail, commas: false };
  if (counted !== undefined)
    return { system: 'arabic', path: [String(Number(counted))], value: Number(counted), ...shared };
  const found = PART.exec(key)?.[1];
  if (found === undefined) return null;
  const value = PLAIN_ORDINALS.get(found) ?? (Number(found) || romanValue(found.toUpperCase()));
  return { system: 'part', path: [found], value, ...shared };
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

function romanValue(text: string): number {
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = ROMAN_DIGITS[text[i] ?? ''] ?? 0;
    value += digit < (ROMAN_DIGITS[text[i + 1] ?? ''] ?? 0) ? -digit : digit;
  }
  return value;
}

/** "I", "V", "X" and "L" as the letters they also are. */
export function asLetter(number: RowNumber): RowNumber {
  return { ...number, system: 'upper', value: letterValue(number.path.slice(0, 1)), ambiguous: false };
}
