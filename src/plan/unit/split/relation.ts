import { governingBodies, institutions, places } from '../directory/starters';
import { sharedHeads } from '../directory/complete';
import { afterQuantifier, isBareTitle, isField, isGeneric, isWhole, keysOf, placeName } from './shapes';
import { personLength, startOf } from './starts';
import type { Token, TokenKind } from './tokens';

/** The unit being read and the head it shares with those after it. */
export interface Current {
  readonly from: number;
  readonly to: number;
  /** Words repeated before each following name of the list ("Sở", "UBND xã"); null outside a list. */
  readonly head: string | null;
  /** Every name up to another kind of unit takes the head: it was declared ("Các Sở: …") or is a kind of place. */
  readonly open: boolean;
  /** A list of generic nouns so far ("Sở, ban"), to be continued by more of them. */
  readonly collective: boolean;
}

/** How a piece stands to the unit before it. */
export type Relation =
  | { readonly kind: 'part' }
  | { readonly kind: 'own' }
  | { readonly kind: 'shared'; readonly head: string }
  /** The head is taken from the words of the unit before. */
  | { readonly kind: 'sharedWords'; readonly words: readonly [number, number]; readonly open: boolean };

const PART: Relation = { kind: 'part' };
const OWN: Relation = { kind: 'own' };

/** Decides whether the piece [from, to) after a separator continues the unit, begins its own, or shares its head. */
export function relate(
  tokens: readonly Token[],
  current: Current,
  separator: TokenKind,
  from: number,
  to: number,
): Relation {
  const start = startOf(tokens, from);
  if (isHolder(tokens, current, start, to)) return PART;
  if (isBareTitle(tokens, current.from, current.to) && (start === 'title' || tokens[from]?.key === 'các')) {
    return afterTitle(tokens, from, to);
  }
  if (namesTogether(tokens, current) && governingBodies.matchAt(tokens, from) > 0) return PART;
  const shared = sharedHead(tokens, current, from, to, start);
  if (shared) return shared;
  if (start === 'quantified') return OWN;
  if (current.collective && isGeneric(tokens, from, to)) return PART;
  if (start !== null && start !== 'place') return OWN;
  if (start === 'place')
    return endsWithPlaceKind(tokens, current) && isBarePlace(tokens, from, to) ? PART : OWN;
  return relateUnknown(tokens, current, separator, from);
}

/** "Nguyễn Văn A, Chủ tịch UBND xã": the title belongs to the person before it. */
function isHolder(tokens: readonly Token[], current: Current, start: string | null, _to: number): boolean {
  if (start !== 'title') return false;
  const first = startOf(tokens, current.from);
  if (first !== 'title' && first !== 'person') return false;
  for (let i = current.from; i < current.from + 4 && i < current.to; i++) {
    const length = personLength(tokens, i);
    if (length > 0) return i + length >= current.to;
  }
  return false;
}

function afterTitle(tokens: readonly Token[], from: number, to: number): Relation {
  const start = afterQuantifier(tokens, from);
  return startOf(tokens, start) === 'title' && to > start ? PART : OWN;
}

const TOGETHER = new Set(['lãnh', 'thường', 'tập']);

/** "Lãnh đạo Đảng ủy, HĐND, UBND xã" is one. */
function namesTogether(tokens: readonly Token[], current: Current): boolean {
  return TOGETHER.has(tokens[afterQuantifier(tokens, current.from)]?.key ?? '');
}

function sharedHead(
  tokens: readonly Token[],
  current: Current,
  from: number,
  to: number,
  start: string | null,
): Relation | null {
  const capital = tokens[from]?.capital === true;
  if (current.head !== null && current.open) {
    if (isField(tokens, from, to, current.head.toLowerCase())) return { kind: 'shared', head: current.head };
    if (start === null && capital) return { kind: 'shared', head: current.head };
    if (start === 'person') return { kind: 'shared', head: current.head };
  }
  return sharedField(tokens, current, from, to) ?? sharedPlace(tokens, current, from, to, start);
}

/** "Sở Tài chính, Nội vụ": both fields are departments. */
function sharedField(tokens: readonly Token[], current: Current, from: number, to: number): Relation | null {
  if (current.head !== null && isField(tokens, from, to, current.head.toLowerCase())) {
    return { kind: 'shared', head: current.head };
  }
  const start = afterQuantifier(tokens, current.from);
  const length = institutions.matchAt(tokens, start);
  if (length === 0 || !sharedHeads.has(keysOf(tokens, start, start + length))) return null;
  const head = tokens[start]?.key ?? '';
  if (!isField(tokens, start + length, current.to, head) || !isField(tokens, from, to, head)) return null;
  if (tokens[from]?.capital !== true) return null;
  return { kind: 'sharedWords', words: [start, start + length], open: false };
}

/** "UBND thành phố Hà Nội, Thành phố Hồ Chí Minh"; "UBND các xã A, B, C". */
function sharedPlace(
  tokens: readonly Token[],
  current: Current,
  from: number,
  to: number,
  start: string | null,
): Relation | null {
  const own = placeName(tokens, current.from, current.to);
  if (own === null || own.nameAt >= current.to) {
    if (current.head === null || start !== null || tokens[from]?.capital !== true || !current.open)
      return null;
    return { kind: 'shared', head: current.head };
  }
  const ofOffice = own.kindAt > current.from && startOf(tokens, current.from) !== 'quantified';
  const quantified = tokens[from]?.key === 'các';
  const kind = placeName(tokens, from, to);
  const begins = kind !== null && kind.kindAt === (quantified ? from + 1 : from);
  if (begins && ofOffice) {
    const bare = kind.nameAt >= to;
    if (!bare || quantified) return { kind: 'sharedWords', words: [current.from, own.kindAt], open: false };
  }
  if (quantified && ofOffice && startOf(tokens, from + 1) === 'place') {
    return { kind: 'sharedWords', words: [current.from, own.kindAt], open: false };
  }
  if (start === null && tokens[from]?.capital === true) {
    return { kind: 'sharedWords', words: [current.from, own.nameAt], open: true };
  }
  return null;
}

/** Whether a stretch names a set that more generic nouns may continue: "Các sở", "Sở", "Thủ trưởng các cơ quan". */
export function isCollective(tokens: readonly Token[], from: number, to: number): boolean {
  let noun = from;
  for (let i = from; i < to; i++) {
    const after = afterQuantifier(tokens, i);
    if (after > i) noun = after;
  }
  // "UBND các xã" goes on with kinds of place only, which is decided by its place name.
  const ofOffice = noun > from && afterQuantifier(tokens, from) !== noun && places.matchAt(tokens, noun) > 0;
  return !ofOffice && isGeneric(tokens, noun, to);
}

function endsWithPlaceKind(tokens: readonly Token[], current: Current): boolean {
  const name = placeName(tokens, current.from, current.to);
  return name !== null && name.nameAt >= current.to;
}

function isBarePlace(tokens: readonly Token[], from: number, to: number): boolean {
  const name = placeName(tokens, from, to);
  return name === null ? isGeneric(tokens, from, to) : name.nameAt >= to || isGeneric(tokens, from, to);
}

function relateUnknown(
  tokens: readonly Token[],
  current: Current,
  separator: TokenKind,
  from: number,
): Relation {
  if (separator === 'slash') return PART;
  const capital = tokens[from]?.capital === true;
  const first = startOf(tokens, current.from);
  if (first === 'quantified' || first === 'people' || first === 'title')
    return capital && first === 'people' ? OWN : PART;
  if (current.collective) return PART;
  if (isWhole(tokens, current.from, current.to)) return OWN;
  return first === 'institution' ? PART : OWN;
}
