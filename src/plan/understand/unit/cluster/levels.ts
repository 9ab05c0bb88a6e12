import { LEVELS, LEVELS_TODAY, OWN_LEVELS, SET_ENDINGS } from '../../../words/levels';
import { oneOf } from '../../../words/pattern';
import type { Form } from './form';

/** Words of a level that may end a name; left out they mean the plan's own level. */
export const LEVEL_WORDS: ReadonlySet<string> = new Set(Object.keys(LEVELS));

const LEVELLED = new RegExp(`^(.+) (${oneOf(LEVELS_TODAY)})$`, 'u');
const IN_SET = new RegExp(`(?:^| )${oneOf(SET_ENDINGS)}$`, 'u');
const OWN_PLACE = new RegExp(`(?:^| )(${oneOf(OWN_LEVELS)} (?!các).+)$`, 'u');

/** A name that ends with the bare word of a level: "công an | xã". */
export interface Levelled {
  readonly stem: string;
  readonly level: string;
}

/** Takes the level off the end of a name; null where there is none or it is part of a set ("các xã", "xã, phường", "cấp xã"). */
export function levelOf(core: string): Levelled | null {
  const [, stem = '', level = ''] = LEVELLED.exec(core) ?? [];
  return stem === '' || IN_SET.test(stem) ? null : { stem, level };
}

/** The level most names of the document end with; null where there is no clear one. */
export function ownLevel(forms: readonly Form[]): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const form of forms) {
    const levelled = levelOf(form.core);
    if (!levelled) continue;
    all++;
    counts.set(levelled.level, (counts.get(levelled.level) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= all * 0.6 ? best[0] : null;
}

/** The plan's own place in words ("xã tân lập") left out of the end of a name: "công an xã tân lập" is "công an xã". */
export function withoutOwnPlace(core: string, place: string | null): string {
  if (place === null || !core.endsWith(place)) return core;
  const [level = ''] = place.split(' ');
  const rest = core.slice(0, core.length - place.length);
  return rest === '' || !rest.endsWith(' ') ? core : `${rest}${level}`;
}

/** "xã tân lập" out of the issuing unit's name "UBND xã Tân Lập", in the words of `Form.core`; null if it names no place. */
export function placeOf(unit: string): string | null {
  return OWN_PLACE.exec(unit)?.[1] ?? null;
}
