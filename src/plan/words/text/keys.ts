import { squash } from './normalise';

const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const LOOSE_DASH = / ?- ?/g;
const TONES = '\u0300\u0301\u0303\u0309\u0323';
/** "hoà", "khoẻ", "uỷ": the tone on the last vowel of an open oa, oe, uy; but "quý" keeps it. */
const OLD_TONE = new RegExp(`(^|[^q])([ou])([aey])([${TONES}])(?![\\p{L}\\p{M}])`, 'gu');
/** The same in composed letters, and whatever is no composed Latin letter: texts with neither keep their tones. */
const MAY_HAVE_OLD_TONE = /[ou][àáãảạèéẽẻẹỳýỹỷỵ]|[^\0-\u02FF\u1E00-\u1EFF\u2010-\u2027\u2030-\u205E]/;

/**
 * Key for comparing words and names: NFC, lower case, one kind of dash without spaces round it, tone on its new
 * place ("hoà" = "hòa"). Diacritics are kept: "ban" and "bản" differ.
 */
export function compareKey(text: string): string {
  const key = foldCase(text);
  if (!MAY_HAVE_OLD_TONE.test(key)) return key;
  return key
    .normalize('NFD')
    .replace(
      OLD_TONE,
      (_, before: string, glide: string, vowel: string, tone: string) => before + glide + tone + vowel,
    )
    .normalize('NFC');
}

/** `compareKey` without diacritics and with d for đ: only ever to suggest, never to decide that two names are one. */
export function plainKey(text: string): string {
  const key = foldCase(text);
  let bare = '';
  for (let i = 0; i < key.length; i++) {
    const letter = BARE[key.charCodeAt(i)] ?? 0;
    if (letter === 0) return withoutMarks(key);
    bare += String.fromCharCode(letter);
  }
  return bare;
}

function foldCase(text: string): string {
  const lower = squash(text).toLowerCase().replace(DASHES, '-');
  return lower.includes('-') ? lower.replace(LOOSE_DASH, '-') : lower;
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}

/** By character code what `withoutMarks` makes of the letters and signs of Vietnamese text; 0 for all others. */
const BARE = new Uint16Array(0x205f);
for (const [first, last] of [
  [0, 0x2ff],
  [0x1e00, 0x1eff],
  [0x2010, 0x205e],
] as const) {
  for (let code = first; code <= last; code++) {
    const bare = withoutMarks(String.fromCharCode(code));
    if (bare.length === 1) BARE[code] = bare.charCodeAt(0);
  }
}

/** The character code of a letter without its diacritics, and of "d" for "đ"; 0: no letter or sign of Vietnamese text. Case is kept. */
export function bareLetter(code: number): number {
  return BARE[code] ?? 0;
}
