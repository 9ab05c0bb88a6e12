import { rememberByObject } from '../../../model/remember';
import type { Token } from '../../../words/tokens';
import {
  businesses,
  genericNouns,
  learningNouns,
  modifiers,
  siblings,
  stateNouns,
} from '../../../words/units/collectives';
import { nounsWithClause } from '../../../words/units/exceptions';
import { schoolKinds } from '../../../words/units/fields';
import { places } from '../../../words/units/places';
import { headsOfSets } from '../../../words/units/titles';
import { doubtfulVerbs, mannerClauses } from '../../../words/units/verbs';
import { OWN, PART, RATHER_OWN, RATHER_PART, type Joint, type Relation } from './joint';
import { afterQuantifier, isGeneric } from './shapes';

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

/** "Sở, ban | ngành": one more noun of the set; "ngành | doanh nghiệp" begins a set of another sort. */
export function continuesSet({ tokens, current, from, to }: Joint): Relation | null {
  if (!current.collective) return null;
  const first = afterQuantifier(tokens, current.from);
  const counted = first > current.from;
  if (isGeneric(tokens, from, to)) {
    if (!areOneSort(tokens, current, from)) return counted ? RATHER_PART : OWN;
    const open = saysOwnWork(tokens, current, from) || (!counted && isSpecific(tokens, from));
    return open ? RATHER_PART : PART;
  }
  if (isSetWithClause(tokens, current.from, from, to) || areBusinesses(tokens, current, from)) return PART;
  if (tokens[from]?.capital || genericNouns.matchAt(tokens, from) === 0) return null;
  // "hộ gia đình, cá nhân vay vốn" is one, "sở, ngành, đơn vị trúng thầu" are two.
  const open = nounsWithClause.matchAt(tokens, from) > 0 && !isOfSort(tokens, from);
  const bare = genericNouns.matchAt(tokens, first) === current.to - first;
  return open && bare && !holdsSort(tokens, current, (sort) => SORTS[sort] !== businesses)
    ? RATHER_PART
    : RATHER_OWN;
}

/** "viện, trường, đơn vị sử dụng vật liệu": after nouns of one sort a noun of any sort with a clause of its own. */
function saysOwnWork(
  tokens: readonly Token[],
  { from: first, to: before }: Joint['current'],
  from: number,
): boolean {
  const noun = genericNouns.matchAt(tokens, from);
  const sorted = isOfSort(tokens, first) && first + genericNouns.matchAt(tokens, first) <= before;
  return sorted && !isOfSort(tokens, from) && doubtfulVerbs.matchAt(tokens, from + noun) > 0;
}

/** "viện nghiên cứu, trường đại học", "doanh nghiệp, hợp tác xã" without "các": one set in most plans, two members of a list in some. */
function isSpecific(tokens: readonly Token[], at: number): boolean {
  const length = genericNouns.matchAt(tokens, at);
  return (
    length > 1 && (learningNouns.matchAt(tokens, at) === length || businesses.matchAt(tokens, at) === length)
  );
}

/** "đơn vị giải quyết thủ tục hành chính", "đơn vị theo quy định": which of them are meant. */
function isSetWithClause(tokens: readonly Token[], first: number, from: number, to: number): boolean {
  const noun = nounsWithClause.matchAt(tokens, from);
  const next = from + noun;
  if (noun === 0 || businesses.matchAt(tokens, first) > 0 || tokens[from]?.capital || next >= to)
    return false;
  return doubtfulVerbs.matchAt(tokens, next) > 0 || mannerClauses.matchAt(tokens, next) > 0;
}

/** "Tập đoàn, doanh nghiệp công nghệ số": a field after the last of them is the field of all. */
function areBusinesses(tokens: readonly Token[], current: Joint['current'], next: number): boolean {
  const noun = businesses.matchAt(tokens, next);
  const field = tokens[next + noun];
  if (noun === 0 || field?.kind !== 'word' || field.capital) return false;
  const first = afterQuantifier(tokens, current.from);
  return businesses.matchAt(tokens, first) === current.to - first;
}

const SORTS = [businesses, stateNouns, learningNouns];

interface Noun {
  /** Tokens of the generic noun; 0 where none stands. */
  readonly length: number;
  /** Indices of the sorts it is of; none for nouns that stand in any set ("đơn vị", "tổ chức"). */
  readonly sorts: readonly number[];
}

/** Found once for each token: the nouns of a set are gone through with each one that joins it. */
const nounsOf = rememberByObject((_tokens: readonly Token[]): Noun[] => []);

function nounAt(tokens: readonly Token[], at: number): Noun {
  return (nounsOf(tokens)[at] ??= findNoun(tokens, at));
}

function findNoun(tokens: readonly Token[], at: number): Noun {
  const length = genericNouns.matchAt(tokens, at);
  const sorts =
    length === 0 ? [] : SORTS.flatMap((sort, i) => (sort.matchAt(tokens, at) === length ? [i] : []));
  return { length, sorts };
}

function isOfSort(tokens: readonly Token[], at: number): boolean {
  return nounAt(tokens, at).sorts.length > 0;
}

function areOneSort(tokens: readonly Token[], current: Joint['current'], next: number): boolean {
  const [own] = nounAt(tokens, next).sorts;
  return own === undefined || !holdsSort(tokens, current, (sort) => sort !== own);
}

/** Whether one of the set's nouns is of such a sort. */
function holdsSort(
  tokens: readonly Token[],
  { from, to }: Joint['current'],
  isSuch: (sort: number) => boolean,
): boolean {
  for (let i = from; i < to; i++) {
    const { length, sorts } = nounAt(tokens, i);
    if (sorts.some(isSuch)) return true;
    if (length > 0) i += length - 1;
  }
  return false;
}

/** "Các tỉnh ủy, thành ủy, đảng ủy trực thuộc" */
export function isCommitteeList({ tokens, current, from }: Joint): boolean {
  const noun = afterQuantifier(tokens, current.from);
  const committee = (at: number): boolean => tokens[at + 1]?.key === 'ủy' && tokens[at]?.capital === false;
  return noun > current.from && tokens[noun + 1]?.key === 'ủy' && committee(from);
}

/** "Các bệnh viện, trung tâm y tế": kinds of the same sort, none with a name of its own. */
export function isSiblingList({ tokens, current, from, to }: Joint): boolean {
  const noun = afterQuantifier(tokens, current.from);
  const length = siblings.matchAt(tokens, from);
  const ends = from + length >= to || modifiers.matchAt(tokens, from + length) > 0;
  // "các bệnh viện, Trung tâm Y tế": the capital names one of them.
  if (tokens[from]?.capital && !tokens[noun]?.capital) return false;
  return noun > current.from && siblings.matchAt(tokens, noun) > 0 && length > 0 && ends;
}

/** "Trường MN, TH, THCS", "Các trường mầm non, tiểu học": kinds of school without a name of their own. */
export function isKindList({ tokens, current, from, to }: Joint): boolean {
  const length = schoolKinds.matchAt(tokens, from);
  const noun = afterQuantifier(tokens, current.from);
  if (length === 0 || tokens[noun]?.key !== 'trường') return false;
  if (noun > current.from) return tokens[from]?.capital === false;
  return from + length >= to && tokens[to - 1]?.acronym === true;
}
