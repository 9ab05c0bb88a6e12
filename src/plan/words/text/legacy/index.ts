/**
 * Text typed in fonts of before Unicode. Told by the font's name where it is known, and by letters no Unicode text has;
 * a text with even one letter that only Unicode has is never touched.
 */
import { fromTcvn3, tcvn3Spots } from './tcvn3';
import { fromVni, vniSpots } from './vni';

export type LegacyEncoding = 'TCVN3' | 'VNI';

/** ă, đ, ĩ, ũ, ơ, ư in both cases, the block of Vietnamese letters with tones, and marks apart from their letters. */
const UNICODE_ONLY = /[ĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]|\p{M}/u;
const LATIN_1 = /[\u00A1-\u00FF]/u;
/** Fewer spots than this may be a stray sign ("25 m²", "© 2025"). */
const ENOUGH = 2;

/** Whether a text has letters that only Unicode has. Nearly every text has one among its first letters. */
export function isSurelyUnicode(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x100) continue;
    if (code >= 0x1ea0 && code <= 0x1ef9) return true;
    return UNICODE_ONLY.test(text);
  }
  return false;
}

/** Whether a text has accented letters and none of them is Unicode's alone; only such a text has an encoding to tell. */
export function mayBeLegacy(text: string): boolean {
  return !isSurelyUnicode(text) && LATIN_1.test(text);
}

/**
 * The encoding of a text, or null for Unicode and for text that shows none.
 *
 * @param font name of the cell's font; "" where unknown
 * @param around encoding of the sheet the text stands in, where that is known: then a short word ("vô" for "vụ") that shows
 *   nothing by itself is taken to be in it too
 */
export function legacyEncodingOf(
  text: string,
  font = '',
  around: LegacyEncoding | null = null,
): LegacyEncoding | null {
  if (!mayBeLegacy(text)) return null;
  const [tcvn3, vni] = [tcvn3Spots(text), vniSpots(text)];
  if (/^\.vn/iu.test(font) && tcvn3 > 0) return 'TCVN3';
  if (/^vni[-\s]/iu.test(font) && vni > 0) return 'VNI';
  if (Math.max(tcvn3, vni) < ENOUGH || tcvn3 === vni) return around;
  return tcvn3 > vni ? 'TCVN3' : 'VNI';
}

export function fromLegacy(text: string, encoding: LegacyEncoding): string {
  return encoding === 'TCVN3' ? fromTcvn3(text) : fromVni(text);
}
