/** NFC, with the invisible characters that Word and PDF leave (zero-width, soft hyphen, BOM) removed. */
export function nfc(text: string): string {
  return text.normalize('NFC').replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '');
}

/** NFC, every run of white space (line breaks, non-breaking spaces, tabs) one space, ends trimmed. */
export function squash(text: string): string {
  return nfc(text).replace(/\s+/gu, ' ').trim();
}
