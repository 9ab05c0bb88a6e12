import { plainKey } from '../../../words/text';

/** Longer cells are running text, never a header worth a key. */
const LONGEST_HEADER = 220;

/** "AI" in capitals among small letters is the machine; without its capitals it would be "who". */
const MACHINE = /(?<!\p{L})AI(?!\p{L})/gu;

/** Says nothing of what stands beneath. */
const IF_ANY = /\(neu co\)/g;

/** Brackets that tell two columns of dates apart: "Ngày kết thúc (kế hoạch)", "Ngày kết thúc (thực tế)". */
const PLANNED_OR_REAL = /\((thuc te|ke hoach|du kien)\)/g;

/**
 * Words of a header cell for matching: no diacritics, no case, words by single spaces. Footnote marks go, and brackets where
 * enough words stand outside them: "Cụm công nghiệp (vị trí, diện tích)", but not "Rõ việc (nhiệm vụ)".
 * "" for a cell that is too long to be a header. Diacritics go because scanned headers lose them first; the cues are written so
 * that no two of them meet in this form.
 */
export function headerKey(text: string): string {
  if (text.length > LONGEST_HEADER) return '';
  if (/^\s*(?:#|№)\s*$/.test(text)) return 'stt';
  const key = plainKey(/\p{Ll}/u.test(text) ? text.replace(MACHINE, 'A.I') : text)
    .replace(/\[[^[\]]*\]/g, ' ')
    .replace(IF_ANY, ' ');
  const bare = wordsOf(key.replace(PLANNED_OR_REAL, ' $1 ').replace(/\([^()]*\)/g, ' '));
  return bare.split(' ').length > 2 ? bare : wordsOf(key);
}

function wordsOf(key: string): string {
  return key.replace(/[^a-z0-9%]+/g, ' ').trim();
}
