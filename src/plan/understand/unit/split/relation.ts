import { modifiers, siblings } from '../directory/collectives';
import { preventions } from '../directory/exceptions';
import { halfFields, schoolKinds } from '../directory/complete';
import { sharedHead } from './heads';
import { completeTitles, governingBodies, headsOfSets, institutions, places } from '../directory/starters';
import { afterQuantifier, isBareTitle, isGeneric, isWhole, keysOf, placeName } from './shapes';
import { personLength, startOf, type Start } from './starts';
import type { Token, TokenKind } from './tokens';

/** The unit being read and the head it shares with those after it. */
export interface Current {
  readonly from: number;
  readonly to: number;
  /** Words repeated before each following name of the list ("Sở", "UBND xã"); null outside a list. */
  readonly head: string | null;
  /** Every name up to another kind of unit takes the head: it was declared ("Các Sở: …") or is a kind of place. */
  readonly open: boolean;
  /** The office a list of places shares ("UBND" of "UBND huyện A, B và thị xã C"); null outside such a list. */
  readonly office: string | null;
  /** A list of generic nouns so far ("Sở, ban"), to be continued by more of them. */
  readonly collective: boolean;
}

/** How a piece stands to the unit before it. */
export type Relation =
  | { readonly kind: 'part' }
  | { readonly kind: 'own' }
  | { readonly kind: 'shared'; readonly head: string }
  /** The head is taken from the words of the unit before. */
  | {
      readonly kind: 'sharedWords';
      readonly words: readonly [number, number];
      /** Where the kind of place begins in a head that ends with one ("UBND | xã"). */
      readonly place: number | null;
    };

/** Tokens after which a name is not continued over a separator any more: bounds the work on a cell of prose. */
const LONGEST_UNIT = 120;

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
  if (current.to - current.from > LONGEST_UNIT) return OWN;
  if (isHolder(tokens, current, start, from, to)) return PART;
  if (isOpenTitle(tokens, current, from) && (start === 'title' || tokens[from]?.key === 'các')) {
    return afterTitle(tokens, from, to);
  }
  if (namesTogether(tokens, current) && governingBodies.matchAt(tokens, from) > 0) return PART;
  if (isZoneList(tokens, current, from)) return PART;
  const shared = sharedHead(tokens, current, from, to, start, separator);
  if (shared) return shared;
  if (start === 'quantified' || !hasLetters(tokens, from, to)) return OWN;
  if (current.collective && isGeneric(tokens, from, to)) return PART;
  if (isSiblingList(tokens, current, from, to)) return PART;
  if (isCommitteeList(tokens, current, from) || isKindList(tokens, current, from, to)) return PART;
  if (start !== null && start !== 'place') return OWN;
  if (start === 'place')
    return endsWithPlaceKind(tokens, current) && isBarePlace(tokens, from, to) ? PART : OWN;
  return relateUnknown(tokens, current, separator, from);
}

/** "Nguyễn Văn A, Chủ tịch UBND xã, Trưởng ban": the titles belong to the person before them. */
function isHolder(
  tokens: readonly Token[],
  current: Current,
  start: Start,
  from: number,
  to: number,
): boolean {
  if (start !== 'title' && !(start === 'people' && OFFICERS.has(tokens[from]?.key ?? ''))) return false;
  const first = startOf(tokens, current.from);
  if (first !== 'title' && first !== 'person') return false;
  const named = (a: number, b: number): boolean =>
    tokens.slice(a, b).some((_, i) => personLength(tokens, a + i) > 0);
  const plural = tokens.slice(from, to).some((token) => token.key === 'các');
  return (
    !plural &&
    named(current.from, Math.min(current.from + 4, current.to)) &&
    !named(from, Math.min(from + 3, to))
  );
}

/** "Bà Nguyễn Thị A, công chức Văn phòng" */
const OFFICERS = new Set(['công', 'chuyên', 'cán', 'kế', 'văn']);

/** A title alone that may be continued: "Giám đốc, Thủ trưởng các …", "Hiệu trưởng, các Phó Hiệu trưởng", not "Trưởng thôn, Bí thư". */
function isOpenTitle(tokens: readonly Token[], { from, to }: Current, next: number): boolean {
  if (!isBareTitle(tokens, from, to)) return false;
  return completeTitles.matchAt(tokens, from) < to - from || tokens[next]?.key === 'các';
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

/** "Các tỉnh ủy, thành ủy, đảng ủy trực thuộc" */
function isCommitteeList(tokens: readonly Token[], current: Current, from: number): boolean {
  const noun = afterQuantifier(tokens, current.from);
  const committee = (at: number): boolean => tokens[at + 1]?.key === 'ủy' && tokens[at]?.capital === false;
  return noun > current.from && tokens[noun + 1]?.key === 'ủy' && committee(from);
}

/** "Các bệnh viện, trung tâm y tế": kinds of the same sort, none with a name of its own. */
function isSiblingList(tokens: readonly Token[], current: Current, from: number, to: number): boolean {
  const noun = afterQuantifier(tokens, current.from);
  const length = siblings.matchAt(tokens, from);
  const ends = from + length >= to || modifiers.matchAt(tokens, from + length) > 0;
  // "các bệnh viện, Trung tâm Y tế": the capital names one of them.
  if (tokens[from]?.capital && !tokens[noun]?.capital) return false;
  return noun > current.from && siblings.matchAt(tokens, noun) > 0 && length > 0 && ends;
}

/** "Trường MN, TH, THCS": kinds of school without a name of their own. */
function isKindList(tokens: readonly Token[], current: Current, from: number, to: number): boolean {
  const length = schoolKinds.matchAt(tokens, from);
  return (
    length > 0 &&
    from + length >= to &&
    tokens[current.from]?.key === 'trường' &&
    tokens[to - 1]?.acronym === true
  );
}

function hasLetters(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/\p{L}/u.test(tokens[i]?.key ?? '')) return true;
  return false;
}

/** Whether a stretch names a set that more generic nouns may continue: "Các sở", "Sở", "Thủ trưởng các cơ quan". */
export function isCollective(tokens: readonly Token[], from: number, to: number): boolean {
  let noun = from + headsOfSets.matchAt(tokens, from);
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
  // "Chi cục Thủy lợi và Phòng, chống thiên tai"
  if (separator === 'and' && preventions.matchAt(tokens, from) > 0) return PART;
  const capital = tokens[from]?.capital === true;
  const first = startOf(tokens, current.from);
  if (first === 'quantified' || first === 'people' || first === 'title')
    return capital && first === 'people' ? OWN : PART;
  if (current.collective) return PART;
  // "Hội đồng Khoa học và Đào tạo", "Khoa Kinh tế và Quản trị kinh doanh"
  if (separator === 'and' && capital && isHalf(tokens, current)) return PART;
  if (isWhole(tokens, current.from, current.to)) return OWN;
  return first === 'institution' ? PART : OWN;
}

/** Whether a name is an institution with a field that a capital after "và" goes on with. */
function isHalf(tokens: readonly Token[], { from, to }: Current): boolean {
  const head = institutions.matchAt(tokens, from);
  return head > 0 && (HALVED.has(tokens[from]?.key ?? '') || halfFields.has(keysOf(tokens, from + head, to)));
}

/** Heads whose fields are many and mostly double. */
const HALVED = new Set(['khoa', 'viện', 'cục', 'vụ']);

/** "Ban Quản lý Khu kinh tế Dung Quất và các KCN": zones are managed and do not act. */
function isZoneList(tokens: readonly Token[], current: Current, from: number): boolean {
  const zones = keysOf(tokens, from, from + 4).join(' ');
  const board = keysOf(tokens, current.from, current.from + 3).join(' ');
  return /^các (?:kcn|khu công nghiệp|khu chế)/u.test(zones) && /^(?:ban quản lý|bql) ?/u.test(board);
}
