const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const EVERY_INVISIBLE = new RegExp(INVISIBLE.source, 'g');
/** White space that is not one plain space between two words. Asked first, because nearly all text has none. */
const LOOSE_SPACE = /[^\S ]|  |^ | $/u;

/** NFC, with the invisible characters that Word and PDF leave (zero-width, soft hyphen, BOM) removed. */
export function nfc(text: string): string {
  const composed = text.normalize('NFC');
  return INVISIBLE.test(composed) ? composed.replace(EVERY_INVISIBLE, '') : composed;
}

/** NFC, every run of white space (line breaks, non-breaking spaces, tabs) one space, ends trimmed. */
export function squash(text: string): string {
  const composed = nfc(text);
  return LOOSE_SPACE.test(composed) ? composed.replace(/\s+/gu, ' ').trim() : composed;
}
