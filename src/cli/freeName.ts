import { plainKey } from '../plan/words/text';

/** A file name every system takes: plain letters, digits and hyphens, with a number where two units would share one. */
export function freeName(unit: string, extension: string, taken: Set<string>): string {
  const base =
    plainKey(unit)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'don-vi';
  for (let n = 1; ; n++) {
    const name = `${base}${n === 1 ? '' : `-${n}`}${extension}`;
    if (!taken.has(name)) {
      taken.add(name);
      return name;
    }
  }
}
