/** Names of sheets: legal, unique, and short for units. */
import { compareKey, fingerprint, nfc, squash } from '../plan/words/text';
import type { WorkbookState } from './state';

const longestName = 31;

/** A name Excel accepts: 1 to 31 characters, none of \ / ? * : [ ], no apostrophe at either end, not "History". */
export function legalSheetName(wish: string): string {
  const clean = squash(wish.replace(/[\\/?*:[\]\p{Cc}]/gu, '-')).replace(/^'+|'+$/g, '');
  const short = cut(clean, longestName);
  return short === '' || short.toLowerCase() === 'history' ? `${short}_` : short;
}

/** `wish` made legal, with " (2)", " (3)" … where a name of `taken` (lower case) is the same whatever the letter case. */
export function uniqueSheetName(wish: string, taken: ReadonlySet<string>): string {
  const name = legalSheetName(wish);
  for (let n = 2; ; n += 1) {
    const ending = n === 2 && !taken.has(caseless(name)) ? '' : ` (${n})`;
    const candidate = cut(name, longestName - ending.length) + ending;
    if (!taken.has(caseless(candidate))) return candidate;
  }
}

/** Names the sheets of an edit will have, by tag: a sheet of ours that is there keeps its name, a new one takes a free one. */
export function nameSheets(
  sheets: readonly { readonly tag: string; readonly name: string }[],
  state: Pick<WorkbookState, 'sheets' | 'ours'>,
): Map<string, string> {
  const names = new Map(state.ours.map(({ tag, sheet }) => [tag, sheet]));
  const taken = new Set(state.sheets.map(caseless));
  for (const { tag, name } of sheets) {
    if (names.has(tag)) continue;
    const free = uniqueSheetName(name, taken);
    names.set(tag, free);
    taken.add(caseless(free));
  }
  return names;
}

/** `'Tổng hợp'` as formulas write it. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** Replaces `«tag»` by the quoted name of the sheet with that tag. */
export function withSheetNames(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(/«([^»]+)»/g, (whole, tag: string) => {
    const name = names.get(tag);
    return name === undefined ? whole : quotedSheet(name);
  });
}

/** Dressing and long words of unit names, shortened for a sheet's tab. */
const shorter: readonly (readonly [RegExp, string])[] = [
  [/^(công chức|bộ phận|cán bộ|cơ quan) /iu, ''],
  [/ủy ban nhân dân|uỷ ban nhân dân/giu, 'UBND'],
  [/hội đồng nhân dân/giu, 'HĐND'],
  [/(ủy ban |uỷ ban )?mặt trận tổ quốc( việt nam)?/giu, 'MTTQ'],
  [/văn phòng/giu, 'VP'],
  [/ban chỉ huy quân sự/giu, 'BCH Quân sự'],
  [/nông nghiệp và môi trường/giu, 'NN&MT'],
  [/khoa học và công nghệ/giu, 'KH&CN'],
  [/giáo dục và đào tạo/giu, 'GD&ĐT'],
  [/văn hóa, thể thao và du lịch/giu, 'VH-TT&DL'],
  [/văn hóa ?[-–] ?xã hội|văn hóa và xã hội/giu, 'VH-XH'],
  [/ [-–] /gu, '-'],
];

/** A unit's name as a sheet name: as it is where it fits, else its long words abbreviated, else cut at a word. */
export function unitSheetName(unit: string): string {
  const whole = upperFirst(shorter.slice(0, 1).reduce(replaced, squash(unit)));
  if (whole.length <= longestName) return legalSheetName(whole);
  return legalSheetName(shorter.reduce(replaced, whole));
}

/** A tag for a unit: the same for spellings that differ in case, spaces or dashes only. */
export function unitTag(unit: string): string {
  return nameTag('unit', unit);
}

/** A tag for something with a name: the same for names that differ in case, spaces or dashes only. */
export function nameTag(prefix: string, name: string): string {
  return `${prefix}.${fingerprint(compareKey(name))}`;
}

const caseless = (name: string): string => nfc(name).toLowerCase();
const replaced = (text: string, [from, to]: readonly [RegExp, string]): string => text.replace(from, to);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Cut to a length, at a word where one ends in the last third. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length);
  const space = head.lastIndexOf(' ');
  const whole = text.charAt(length) === ' ' || space < (length * 2) / 3 ? head : head.slice(0, space);
  return whole.replace(/[\uD800-\uDBFF]$/, '').replace(/[ ,'&-]+$/, '');
}

/** The very hidden sheet that the marks of a set look up. */
export const listSheetName = (set: number): string => `_soat${set}`;

export function isListSheet(name: string): boolean {
  return /^_soat\d+( \(\d+\))?$/.test(name);
}
