/** A document cited with its number and day: "Kế hoạch 03/KH-UBND ngày 14/01/2021". */
export interface CitedDocument {
  readonly words: string;
  /** ISO date. */
  readonly date: string;
}

/** "15/QĐ-UBND", "61/2018/NĐ-CP", "57-NQ/TW", "12-CTr/TU". */
const NUMBER = String.raw`\d{1,5}(?:\/\d{4})?[/-]\p{Lu}[\p{L}\d]{0,9}(?:[/-][\p{L}\d]{1,12}){0,3}`;
const DAY = String.raw`(\d{1,2})\s?(?:[/.-]|tháng)\s?(\d{1,2})\s?(?:[/.-]|năm)\s?(\d{4})`;
const CITED = new RegExp(String.raw`(?<![\p{L}\d])${NUMBER},?\s{1,3}ngày\s{1,3}${DAY}(?!\d)`, 'gu');

/** Where it does not match no document is cited; most texts cite none. */
const HAS_NUMBER = /\d[/-]\p{Lu}/u;

/** Every document a text cites by number and full date. */
export function citedDocuments(text: string): CitedDocument[] {
  if (!HAS_NUMBER.test(text)) return [];
  return [...text.normalize('NFC').matchAll(CITED)].map(([words, day = '', month = '', year = '']) => ({
    words,
    date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  }));
}
