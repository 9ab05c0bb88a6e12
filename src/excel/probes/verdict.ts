/** What of a probe's facts is as the add-in counts on, and what is not. */
import type { Json } from './probe';
import type { ProbeResult } from './run';

export interface Miss {
  readonly fact: string;
  /** null where the probe did not come so far. */
  readonly seen: Json;
  readonly expected: Json;
}

export function missesOf({ seen, expected }: Pick<ProbeResult, 'seen' | 'expected'>): Miss[] {
  return Object.entries(expected).flatMap(([fact, wanted]) =>
    isSame(seen[fact] ?? null, wanted) && fact in seen
      ? []
      : [{ fact, seen: seen[fact] ?? null, expected: wanted }],
  );
}

export function isAsExpected(result: ProbeResult): boolean {
  return result.errors.length === 0 && missesOf(result).length === 0;
}

/** Facts the add-in counts on, and how many of them are so. */
export function tally(results: readonly ProbeResult[]): { readonly met: number; readonly all: number } {
  const all = results.reduce((sum, { expected }) => sum + Object.keys(expected).length, 0);
  return { met: all - results.reduce((sum, result) => sum + missesOf(result).length, 0), all };
}

export function isSame(one: Json, other: Json): boolean {
  return sorted(one) === sorted(other);
}

/** Excel may give the members of an object in any order. */
function sorted(value: Json): string {
  return JSON.stringify(value, (_, part: Json) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
