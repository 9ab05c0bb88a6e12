import type { GoldenRow } from '../golden';

/** Names of units as a set that does not mind their order, case, dashes and closing marks. */
export function setKey(units: readonly string[] = []): string {
  return [...new Set(units.map(unitKey))].sort().join(' | ');
}

function unitKey(unit: string): string {
  return squashed(unit)
    .replace(/[.;,:]+$/, '')
    .toLowerCase()
    .replace(/[–—]/g, '-')
    .replace(/\s*-\s*/g, ' - ');
}

function squashed(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Whether these are the units wanted; a name whose head is shared may stand as spelled or in full. */
export function sameUnits(
  got: readonly string[] = [],
  wanted: readonly string[] = [],
  fullNames: GoldenRow['fullNames'] = {},
): boolean {
  const full = (units: readonly string[]) =>
    setKey(units.map((unit) => fullNames[squashed(unit)] ?? fullNames[unit] ?? unit));
  return setKey(got) === setKey(wanted) || full(got) === full(wanted);
}
