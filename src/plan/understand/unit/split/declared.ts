import type { Token } from '../../../words/tokens';
import { noHeads } from '../../../words/units/collectives';
import { schoolKinds } from '../../../words/units/fields';
import { institutions } from '../../../words/units/institutions';
import { places } from '../../../words/units/places';
import { doubtfulVerbs, plainVerbs } from '../../../words/units/verbs';
import { ALONE, headText, type List } from './draft';
import type { Current } from './joint';
import { arePersons } from './persons';
import { afterQuantifier, isField, keysOf, officeEnd } from './shapes';
import { startOf } from './starts';

/** What the words before a colon are to the names after it. */
export type Declaration =
  /** A name with nothing, or what it does, after the colon. */
  | { readonly kind: 'name' }
  /** "TTDL: Hiền, Quý", "Các trường: Tiểu học, THCS": persons who act for a unit, kinds of a set: one unit as it stands. */
  | { readonly kind: 'whole' }
  /** "Cấp tỉnh: Sở Y tế": only sorts the names. */
  | { readonly kind: 'sorts' }
  /** "Các Sở: Y tế, Nội vụ": a head of the names after it, over semicolons too. */
  | {
      readonly kind: 'list';
      readonly list: List & { readonly head: string };
      /** The unit before the words is a part of the head ("Các bộ, ngành: …") and no unit of its own. */
      readonly replaces: boolean;
    };

export interface Colon {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The unit before the words, a set where the list of its nouns ends with them ("Các bộ, ngành: …"). */
  readonly current: Current | null;
  /** The words before the colon: [from, colon). */
  readonly from: number;
  readonly colon: number;
  /** Where the first name after the colon ends; looked for only where it is asked. */
  readonly nameEnd: () => number;
  /** Where the segment ends. */
  readonly end: number;
  /** The office whose places were listed so far. */
  readonly office: string | null;
}

export function declarationOf(at: Colon): Declaration {
  const { tokens, from, colon, end } = at;
  const next = tokens[colon + 1];
  if (next === undefined || colon + 1 >= end) return { kind: 'name' };
  const grouped = groupOf(at) ?? placesOf(at);
  if (grouped) return grouped;
  if (areSchoolKinds(tokens, colon + 1, end)) return { kind: 'whole' };
  const noun = lastNoun(tokens, from, colon);
  if (noun !== null) return saysWork(at) ? { kind: 'name' } : headed(at, noun);
  const start = startOf(tokens, from);
  if (start === 'people' && arePersons(tokens, colon + 1, end)) return { kind: 'whole' };
  if (start !== 'institution' && start !== 'acronym') return { kind: 'sorts' };
  // "Sở Y tế: hướng dẫn …" says what the unit does.
  const verb = plainVerbs.matchAt(tokens, colon + 1) > 0 || doubtfulVerbs.matchAt(tokens, colon + 1) > 0;
  if (start === 'institution' && (!next.capital || verb)) return { kind: 'name' };
  return { kind: arePersons(tokens, colon + 1, end) ? 'whole' : 'sorts' };
}

/** "Văn phòng UBND tỉnh: trình ký": what follows begins as no name does. */
function saysWork({ tokens, colon, nameEnd }: Colon): boolean {
  const at = colon + 1;
  const next = tokens[at];
  if (next?.kind !== 'word' || next.capital || !/^\p{L}/u.test(next.key)) return false;
  return startOf(tokens, at) === null && !isField(tokens, at, nameEnd());
}

/** "Các bộ, ngành: Tài chính, Nội vụ": the first noun of the set is the head. */
function groupOf({ text, tokens, current, colon, nameEnd }: Colon): Declaration | null {
  if (current?.collective !== true || !isField(tokens, colon + 1, nameEnd())) return null;
  const head = headText(text, tokens, current.from, afterQuantifier(tokens, current.from) + 1);
  return { kind: 'list', list: { ...ALONE, head, open: true, plural: true }, replaces: true };
}

/** "UBND các xã, phường: A, B": which of the kinds each is, is not said; the first stands for them. */
function placesOf({ text, tokens, current, from, colon, end }: Colon): Declaration | null {
  if (current === null || places.matchAt(tokens, from) !== colon - from) return null;
  const kindAt = officeEnd(tokens, current.from, current.to);
  if (kindAt === 0 || isHeaded(tokens, colon + 1, end)) return null;
  // Of the provinces some are cities, so that the office alone is repeated.
  const provinces = tokens[kindAt]?.key === 'tỉnh';
  const head = headText(text, tokens, current.from, provinces ? kindAt : current.to);
  return { kind: 'list', list: { ...ALONE, head, open: true, plural: true }, replaces: true };
}

function headed({ text, tokens, from, colon, end, office }: Colon, noun: number): Declaration {
  if (isHeaded(tokens, colon + 1, end)) return { kind: 'sorts' };
  const ofPlace = places.matchAt(tokens, noun) > 0;
  const own = noun > afterQuantifier(tokens, from) && ofPlace ? headText(text, tokens, from, noun) : office;
  // "UBND các xã: A, B; các phường: C": the office goes on over the semicolon.
  const full = ofPlace && own !== null ? `${own} ${keysOf(tokens, noun, colon).join(' ')}` : null;
  const head = full ?? headText(text, tokens, from, colon);
  return { kind: 'list', list: { head, open: true, office: own, plural: true }, replaces: false };
}

/** Where the last noun of a list's head stands ("sở" in "Các Sở", "xã" in "UBND các xã"); null if it is no head. */
function lastNoun(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    const whole = institutions.matchAt(tokens, i) === to - i || places.matchAt(tokens, i) === to - i;
    // "P.TT": letters of an office.
    if (!whole || tokens[i - 1]?.kind === 'stop') continue;
    if (noHeads.matchAt(tokens, i) > 0) return null;
    const start = afterQuantifier(tokens, from);
    return i === start || places.matchAt(tokens, i) > 0 || tokens[i - 1]?.key === 'các' ? i : null;
  }
  return null;
}

/** "Các sở: Sở Y tế", "Tỉnh: Sở Y tế": the name after the colon has a head of its own. */
function isHeaded(tokens: readonly Token[], at: number, segmentEnd: number): boolean {
  const start = startOf(tokens, at);
  if (start === 'quantified') return true;
  let end = at + 1;
  while (end < segmentEnd && tokens[end]?.kind !== 'comma' && tokens[end]?.kind !== 'and') end++;
  return start === 'institution' && !isField(tokens, at, end) && schoolKinds.matchAt(tokens, at) === 0;
}

/** "Đại học, Cao đẳng trên địa bàn": kinds of school, none with a name of its own. */
function areSchoolKinds(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const kind = schoolKinds.matchAt(tokens, at);
    if (kind === 0) return false;
    at += kind;
    while (at < to && tokens[at]?.kind === 'word' && !tokens[at]?.capital) at++;
    if (at < to && tokens[at]?.kind !== 'comma' && tokens[at]?.kind !== 'and') return false;
    at++;
  }
  return true;
}
