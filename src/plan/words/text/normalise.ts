const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const EVERY_INVISIBLE = new RegExp(INVISIBLE.source, 'g');
/**
 * Visible letters and signs that stand alone in every normal form but the decomposed ones: Latin up to U+02FF, Vietnamese with
 * tones (U+1E00 on), the quotation marks and dashes of U+2010 on. Nearly all text is made of nothing else, and asking
 * that costs a tenth of composing.
 */
const PLAIN = '!-~\\u00A1-\\u00AC\\u00AE-\\u02FF\\u1E00-\\u1EFF\\u2010-\\u2027\\u2030-\\u205E';
const COMPOSED = new RegExp(`^[${PLAIN}\\t\\n\\r \\u00A0]*$`);
/** Words of those with one plain space between two. */
const SQUASHED = new RegExp(`^(?:[${PLAIN}]+(?: [${PLAIN}]+)*)?$`);

/** Surely NFC and without invisible characters; false for texts that would have to be looked at more closely. */
export function isComposed(text: string): boolean {
  return COMPOSED.test(text);
}

/** NFC, with the invisible characters that Word and PDF leave (zero-width, soft hyphen, BOM) removed. */
export function nfc(text: string): string {
  if (isComposed(text)) return text;
  const composed = text.normalize('NFC');
  return INVISIBLE.test(composed) ? composed.replace(EVERY_INVISIBLE, '') : composed;
}

/** Surely `squash` would give the text back as it is. */
export function isSquashed(text: string): boolean {
  return SQUASHED.test(text);
}

/** NFC, every run of white space (line breaks, non-breaking spaces, tabs) one space, ends trimmed. */
export function squash(text: string): string {
  return SQUASHED.test(text) ? text : nfc(text).replace(/\s+/gu, ' ').trim();
}
