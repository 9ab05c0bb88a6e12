/** A document cited with its number and day: "Kế hoạch 03/KH-UBND ngày 14/01/2021". */
export interface CitedDocument {
  readonly words: string;
  /** ISO date. */
  readonly date: string;
}

const CITED =
  /\d{1,5}(?:\/\d{4})?\/(?:\p{Lu}[\p{Lu}\d]*)(?:-[\p{Lu}\d]+)*,?\s{1,3}ngày\s{1,3}(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})/gu;

/** Every document a text cites by number and full date. */
export function citedDocuments(text: string): CitedDocument[] {
  return [...text.normalize('NFC').matchAll(CITED)].map(([words, day = '', month = '', year = '']) => ({
    words,
    date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  }));
}
