import { levelsOfPlaces, officesOfPlaces } from '../../words/places';
import { oneOf } from '../../words/pattern';
import { compareKey, plainKey } from '../../words/text';
import type { ListedUnit } from './types';

/** What a listed unit may be called in a title block and in the name of a file. */
export interface UnitNames {
  readonly name: string;
  /** As words of `compareKey`. */
  readonly written: readonly string[];
  /** As words of `plainKey`: "xa binh minh", "binh minh". */
  readonly plain: readonly string[];
}

const OFFICE = new RegExp(`^(?:${oneOf(officesOfPlaces)}) `, 'u');
const LEVEL = new RegExp(`^(${oneOf(levelsOfPlaces)}) (.+)$`, 'u');

export function namesOf({ name, variants }: ListedUnit): UnitNames {
  const places = [name, ...variants].map((one) => words(placeName(one)));
  const bare = places.map((place) => LEVEL.exec(place)?.[2] ?? place);
  return {
    name,
    written: places,
    plain: [...places, ...bare].map((one) =>
      plainKey(one)
        .replace(/[^a-z0-9]+/g, ' ')
        .trim(),
    ),
  };
}

/** "xã Bình Minh" of "UBND xã Bình Minh"; a unit that is no office of a place is its own name. In the words of `compareKey`. */
export function placeName(unit: string): string {
  const key = compareKey(unit);
  const rest = key.replace(OFFICE, '');
  return LEVEL.test(rest) ? rest : key;
}

/** Level and name of a place, as written: "xã" and "Bình Minh"; null for a unit that is no office of a place. */
export function placeOfUnit(unit: string): { readonly level: string; readonly name: string } | null {
  const [, level = '', name = ''] = LEVEL.exec(placeName(unit)) ?? [];
  if (name === '') return null;
  return { level, name: unit.trim().slice(-name.length) };
}

const LEVEL_IN_FILE = new RegExp(`\\b(?:${oneOf(levelsOfPlaces.map(plainKey))}) [a-z]`, 'u');

/** Whether words without diacritics name a place: "phu luc xa binh minh". */
export function namesPlace(plainWords: string): boolean {
  return LEVEL_IN_FILE.test(plainWords);
}

/** The words of a key, one space between. */
export function words(key: string): string {
  return key.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
}
