import { plainKey } from '../../text';

/** Longer cells are running text, never a header worth a key. */
const LONGEST_HEADER = 220;

/**
 * Words of a header cell for matching: no diacritics, no case, no brackets ("(triệu đồng)", "[1]"), words by single spaces.
 * "" for a cell that is too long to be a header. Diacritics go because scanned headers lose them first; the cues are written so
 * that no two of them meet in this form.
 */
export function headerKey(text: string): string {
  if (text.length > LONGEST_HEADER) return '';
  return plainKey(text)
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();
}
