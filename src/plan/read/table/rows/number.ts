/** Numbers of rows: "I", "A.", "1.2", "2,2,1", "I.1", "a)", "Phần II", "Bước 3", "B3", "-". */
import { plainKey, squash } from '../../../words/text';

export type NumberSystem =
  'part' | 'upper' | 'roman' | 'compound' | 'arabic' | 'lower' | 'lower-roman' | 'bullet';

export interface RowNumber {
  readonly system: NumberSystem;
  /** The steps of a dotted number, normalised: "2,2,1" is ["2", "2", "1"]; one step for the others. */
  readonly path: readonly string[];
  /** Place in its own system, 1-based; 0 for a bullet. */
  readonly value: number;
  /** A letter that could be of the other system too: "I" (also the letter after H), "V", "X". */
  readonly ambiguous: boolean;
}

/** Letters in the order Vietnamese lists use them. */
const LETTERS = [...'ABCDĐEGHIKLMNOPQRSTUVXY'];
const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
const PART =
  /^(?:phan|muc|chuong|nhom|linh vuc|noi dung|bieu|tieu muc) (?:thu )?([ivx]{1,5}|\d{1,2}|[a-z]|nhat|hai|ba|tu|nam|sau|bay)$/;
/** Words before a plain number: "Bước 1", "Đợt 2". */
const COUNTED = /^(?:buoc|dot|giai doan|nhiem vu|viec|step|phase) ?(\d{1,3})$/;
const PART_WORDS = ['', 'nhat', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay'];

/** null for what is no number. */
export function parseNumber(text: string): RowNumber | null {
  const clean = squash(text)
    .replace(/^[([]/, '')
    .replace(/[.)\]:,\-/]+$/, '')
    .trim();
  if (clean === '')
    return /^\s*[-–+*•]\s*$/.test(text)
      ? { system: 'bullet', path: ['-'], value: 0, ambiguous: false }
      : null;
  if (clean.length > 20) return null;
  if (/^[-–+*•]$/.test(clean)) return { system: 'bullet', path: ['-'], value: 0, ambiguous: false };
  if (/^\d{1,3}(?:\s?[.,]\s?\d{1,3}){0,5}$/.test(clean)) {
    const path = clean.split(/\s?[.,]\s?/).map((step) => String(Number(step)));
    return { system: 'arabic', path, value: Number(path.at(-1)), ambiguous: false };
  }
  if (/^[IVXL]{1,6}$/.test(clean)) return roman(clean);
  if (/^[A-ZĐ]$/.test(clean))
    return { system: 'upper', path: [clean], value: LETTERS.indexOf(clean) + 1, ambiguous: false };
  if (/^[ivx]{2,5}$/.test(clean))
    return { system: 'lower-roman', path: [clean], value: romanValue(clean.toUpperCase()), ambiguous: false };
  if (/^[a-zđ]$/.test(clean)) {
    return {
      system: 'lower',
      path: [clean],
      value: LETTERS.indexOf(clean.toUpperCase()) + 1,
      ambiguous: false,
    };
  }
  if (/^[A-ZĐ]{1,5}\s?[.-]\s?(?:\d{1,3}|[IVX]{1,5})(?:\s?[.,]\s?\d{1,3}){0,3}$/.test(clean)) {
    const path = clean.split(/\s?[.,-]\s?/);
    return {
      system: 'compound',
      path,
      value: Number(path.at(-1)) || romanValue(path.at(-1) ?? ''),
      ambiguous: false,
    };
  }
  const step = /^([A-ZĐ]{1,2})(\d{1,3})$/.exec(clean);
  if (step !== null)
    return {
      system: 'compound',
      path: [step[1] ?? '', step[2] ?? ''],
      value: Number(step[2]),
      ambiguous: false,
    };
  return part(clean);
}

function part(clean: string): RowNumber | null {
  const key = plainKey(clean);
  const counted = COUNTED.exec(key)?.[1];
  if (counted !== undefined)
    return { system: 'arabic', path: [String(Number(counted))], value: Number(counted), ambiguous: false };
  const found = PART.exec(key)?.[1];
  if (found === undefined) return null;
  const word = PART_WORDS.indexOf(found);
  const value = word > 0 ? word : Number(found) || romanValue(found.toUpperCase());
  return { system: 'part', path: [found], value, ambiguous: false };
}

function roman(text: string): RowNumber {
  return { system: 'roman', path: [text], value: romanValue(text), ambiguous: text.length === 1 };
}

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
  return { ...number, system: 'upper', value: LETTERS.indexOf(number.path[0] ?? '') + 1, ambiguous: false };
}

const PREFIX =
  /^\s*((?:phần|mục|chương|nhóm)\s+(?:thứ\s+)?[\p{L}\d]{1,4}|[IVXL]{1,5}(?:\.\d{1,2})*|[A-ZĐ](?:\.\d{1,2})*|\d{1,2}(?:\.\d{1,2})*)\s*(?:[.):\-–]+\s*|\s+(?=\p{Lu}))(?=\S)/iu;

/** Number at the start of a text ("I. CỤM CÔNG NGHIỆP …", "1.2. Rà soát …") and the text after it; null where there is none. */
export function splitPrefix(text: string): { number: string; rest: string } | null {
  const found = PREFIX.exec(text.normalize('NFC'));
  if (found === null || found[1] === undefined) return null;
  const number = found[1];
  if (/^[a-zđ]/.test(number) && number.length === 1) return null;
  if (
    !/[.):\-–]\s*$/.test(found[0]) &&
    !/^(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})+|phần|mục|chương|nhóm)/iu.test(number)
  )
    return null;
  return parseNumber(number) === null ? null : { number, rest: text.normalize('NFC').slice(found[0].length) };
}

/** Place in the order in which systems are nested by custom: smaller is further out. */
export function rankOf(number: RowNumber): number {
  switch (number.system) {
    case 'part':
      return 0;
    case 'upper':
      return 1;
    case 'roman':
      return 2;
    case 'compound':
      return 2 + number.path.length / 4;
    case 'arabic':
      return 3 + number.path.length;
    case 'lower':
      return 10;
    case 'lower-roman':
      return 11;
    case 'bullet':
      return 12;
  }
}

/** Sameness of system for siblings: dotted numbers of different length are different systems. */
export function systemKey(number: RowNumber): string {
  return number.system === 'arabic' || number.system === 'compound'
    ? number.system + number.path.length
    : number.system;
}
