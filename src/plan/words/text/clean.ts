/** Control characters other than tab and line breaks, and halves of surrogate pairs: no file format of ours and no terminal takes them. */
const UNFIT = /(?!\r\n|[\t\n])[\p{Cc}\p{Cs}]/gu;

/** The text with U+FFFD in place of every character that cannot be written or would steer a terminal. */
export function cleanText(text: string): string {
  return text.replace(UNFIT, '\uFFFD');
}
