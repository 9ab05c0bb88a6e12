import { squash } from './normalise';

const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const TONES = '\u0300\u0301\u0303\u0309\u0323';
/** "hoà", "khoẻ", "uỷ": the tone on the last vowel of an open oa, oe, uy; but "quý" keeps it. */
const OLD_TONE = new RegExp(`(^|[^q])([ou])([aey])([${TONES}])(?![\\p{L}\\p{M}])`, 'gu');

/**
 * Key for comparing words and names: NFC, lower case, one kind of dash without spaces round it, tone on its new
 * place ("hoà" = "hòa"). Diacritics are kept: "ban" and "bản" differ.
 */
export function compareKey(text: string): string {
  return squash(text)
    .toLowerCase()
    .replace(DASHES, '-')
    .replace(/ ?- ?/g, '-')
    .normalize('NFD')
    .replace(
      OLD_TONE,
      (_, before: string, glide: string, vowel: string, tone: string) => before + glide + tone + vowel,
    )
    .normalize('NFC');
}

/** `compareKey` without diacritics and with d for đ: only ever to suggest, never to decide that two names are one. */
export function plainKey(text: string): string {
  return compareKey(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}
