import { compareKey, squash } from '../../words/text';
import type { ListedUnit } from './types';

/** Headers of the list's first column: a row that begins with one is no unit. */
const HEADERS = new Set(['tên', 'tên đơn vị', 'đơn vị', 'name', 'unit']);

/**
 * The units of a list: name, other names (parted by ";"), pattern of file names. Rows without a name and repeated names are left out.
 *
 * @param rows cells of the list, with or without a row of headers
 */
export function listedUnits(rows: readonly (readonly string[])[]): ListedUnit[] {
  const units = new Map<string, ListedUnit>();
  rows.forEach(([name = '', variants = '', pattern = ''], i) => {
    const key = compareKey(name);
    if (key === '' || units.has(key) || (i === 0 && HEADERS.has(key))) return;
    units.set(key, {
      name: squash(name),
      variants: variants.split(';').map(squash).filter(Boolean),
      pattern: squash(pattern) || null,
    });
  });
  return [...units.values()];
}
