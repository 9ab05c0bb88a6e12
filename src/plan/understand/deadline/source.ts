import { bareLetter, isSquashed, nfc } from '../../words/text';
import type { Phrase, Source } from './types';
import { restoreMarks } from './unmarked';

/**
 * Text that an earlier parser has taken reads as one of these: neither letter, digit, blank nor mark. Later parsers
 * see from it only whether a day, another time word or something else (a document number) stands there.
 */
export const DAY_MASK = '\u25AE';
export const TIME_MASK = '\u25AC';
export const NOISE_MASK = '\u25AF';
/** Any taken time, inside a character class or not. */
export const TAKEN = `[${DAY_MASK}${TIME_MASK}]`;

const DASHES = /[\u2010-\u2015\u2192\u2212\uFE58\uFE63\uFF0D~]/g;
/** "l5", "O1", "2O25": a run of digits with letters that OCR takes for digits. */
const DAMAGED_NUMBER = /(?<![\p{L}\d])(?=[oli|]{0,3}\d)(?=\d{0,3}[oli|])[oli|\d]{2,4}(?![\p{L}\d])/gu;
const MAY_BE_DAMAGED = /[oli|]\d|\d[oli|]/;
/** Ends of clauses: semicolon, line break, full stop before a blank, bullet. */
const CLAUSE_END = /;|\n|\.(?=\s|$)|(?<=\s)[+*\u2022\u25CF\u25AA](?=\s)/gu;

/** Prepares a cell for the parsers. Lower-casing, dashes and repairs keep every offset. */
export function sourceOf(cell: string): Source {
  const written = isSquashed(cell) ? cell : cleaned(cell);
  const lower = restoreMarks(lowerCase(written).replace(DASHES, '-'));
  const text = MAY_BE_DAMAGED.test(lower) ? lower.replace(DAMAGED_NUMBER, repairDigits) : lower;
  return { text, written, clauseEnds: clauseEndsOf(text), repaired: text !== lower };
}

function cleaned(cell: string): string {
  return nfc(cell)
    .replace(/\p{M}/gu, '')
    .trim()
    .replace(/\s+/gu, (blanks) => (/[\n\r]/.test(blanks) ? '\n' : ' '));
}

/** The source with the phrases' text masked. Phrases are in text order and do not overlap. */
export function mask(source: Source, phrases: readonly Phrase[]): Source {
  return phrases.length === 0 ? source : { ...source, text: maskText(source.text, phrases) };
}

function maskText(text: string, phrases: readonly Phrase[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const phrase of phrases) {
    pieces.push(text.slice(at, phrase.start), maskOf(phrase).repeat(phrase.end - phrase.start));
    at = phrase.end;
  }
  return pieces.join('') + text.slice(at);
}

function maskOf(phrase: Phrase): string {
  if (phrase.type === 'period' && phrase.period.unit === 'day') return DAY_MASK;
  return phrase.type === 'noise' || phrase.type === 'status' ? NOISE_MASK : TIME_MASK;
}

/** Lower case, letter by letter where a letter's lower case is longer than itself (offsets must hold). */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  ).join('');
}

function repairDigits(token: string): string {
  return token.replace(/o/g, '0').replace(/[li|]/g, '1');
}

/** Strips diacritics without moving an offset. */
export function fold(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (letter) => {
    const bare = bareLetter(letter.charCodeAt(0));
    return bare === 0 ? (letter.normalize('NFD')[0] ?? letter) : String.fromCharCode(bare);
  });
}

/** Where each clause but the last ends: the offset after its last character, ascending. */
function clauseEndsOf(text: string): number[] {
  if (!/[;\n.+*\u2022\u25CF\u25AA]/.test(text)) return [];
  const ends: number[] = [];
  CLAUSE_END.lastIndex = 0;
  while (CLAUSE_END.test(text)) ends.push(CLAUSE_END.lastIndex);
  return ends;
}

/** Index of the clause an offset belongs to. */
export function clauseOf({ clauseEnds }: Source, { start }: { readonly start: number }): number {
  let [low, high] = [0, clauseEnds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (clauseEnds[middle]! <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
