import { plainKey } from '../plan/words/text';

/** Names Windows keeps for devices, whatever the ending. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The name of a unit's files, without ending, as every system takes it: plain letters, digits and hyphens, with a number where two
 * units would share one.
 *
 * @param taken names given so far; the new one is added
 */
export function freeName(unit: string, taken: Set<string>): string {
  const plain = plainKey(unit)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  const base = plain === '' || reserved.test(plain) ? `don-vi${plain && `-${plain}`}` : plain;
  for (let n = 1; ; n++) {
    const name = n === 1 ? base : `${base}-${n}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
