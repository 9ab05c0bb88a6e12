import type { Token } from '../../../words/tokens';
import {
  addresses,
  completeTitles,
  governingBodies,
  jointHolders,
  officers,
  standing,
} from '../../../words/units/titles';
import { OWN, PART, RATHER_PART, type Joint, type Relation } from './joint';
import { afterQuantifier, isBareTitle, isField } from './shapes';
import { personLength, startOf } from './starts';

/** "Nguyễn Văn A, Chủ tịch UBND xã, Trưởng ban": the titles belong to the person before them. */
export function holdsPost({ tokens, current, separator, start, from, to }: Joint): boolean {
  if (start !== 'title' && !(start === 'people' && officers.matchAt(tokens, from) > 0)) return false;
  const first = startOf(tokens, current.from);
  if (first !== 'title' && first !== 'person') return false;
  const plural = tokens.slice(from, to).some((token) => token.key === 'các');
  return (
    !plural &&
    (namesPerson(tokens, current.from, Math.min(current.from + 4, current.to)) ||
      (separator === 'comma' && isAddressed(tokens, current))) &&
    addresses.matchAt(tokens, from) === 0 &&
    !namesPerson(tokens, from, Math.min(from + 3, to))
  );
}

/** "Đ/c Hà": a given name behind what a person is called by. */
function isAddressed(tokens: readonly Token[], { from, to }: Joint['current']): boolean {
  const name = from + addresses.matchAt(tokens, from);
  return name > from && name < to && isGivenName(tokens, name, to) && startOf(tokens, name) === null;
}

function namesPerson(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (personLength(tokens, i) > 0) return true;
  return false;
}

/** A title alone that may be continued: "Giám đốc, Thủ trưởng các …", "Hiệu trưởng, các Phó Hiệu trưởng", not "Trưởng thôn, Bí thư". */
export function opensTitle({ tokens, current, start, from, to }: Joint): Relation | null {
  if (!isBareTitle(tokens, current.from, current.to)) return null;
  const plural = tokens[from]?.key === 'các';
  // "Lãnh đạo, công chức Phòng Kế hoạch": whose leaders, the noun after them says.
  if (start === 'people' && jointHolders.matchAt(tokens, current.from) > 0) return RATHER_PART;
  if (start !== 'title' && !plural) return null;
  if (completeTitles.matchAt(tokens, current.from) >= current.to - current.from && !plural) return null;
  const noun = afterQuantifier(tokens, from);
  return startOf(tokens, noun) === 'title' && to > noun ? PART : OWN;
}

/** "Lãnh đạo Đảng ủy, HĐND, UBND xã" is one; "Thường trực Đảng ủy, UBND" may be two, for only a council has a standing committee too. */
export function namesTogether({ tokens, current, from }: Joint): Relation | null {
  const at = afterQuantifier(tokens, current.from);
  if (jointHolders.matchAt(tokens, at) === 0 || governingBodies.matchAt(tokens, from) === 0) return null;
  const joined = tokens.slice(at, from + 1).some(({ key }) => key === 'hđnd' || key === 'hội');
  return standing.matchAt(tokens, at) > 0 && !joined ? RATHER_PART : PART;
}

/** Words of a given name with what people are called by: "Chị Yến", "A. Trường", "Đ/c Hải". */
const LONGEST_GIVEN_NAME = 4;

/** "Hiếu, Trang, Quy", "Lưu Thị Sao": nothing but names of persons. */
export function arePersons(tokens: readonly Token[], from: number, to: number): boolean {
  let first = from;
  for (let at = from; at <= to; at++) {
    const kind = tokens[at]?.kind;
    if (at < to && kind !== 'comma' && kind !== 'and') continue;
    if (!isGivenName(tokens, first, at) && personLength(tokens, first) !== at - first) return false;
    first = at + 1;
  }
  return true;
}

/** "Hằng và Phúc": one capitalised word each, and no field or office begins with either. */
export function areGivenNames({ tokens, current, start, from, to }: Joint): boolean {
  const isOne = (at: number, end: number): boolean =>
    end === at + 1 && isGivenName(tokens, at, end) && !isField(tokens, at, end);
  return (
    start === null &&
    startOf(tokens, current.from) === null &&
    isOne(current.from, current.to) &&
    isOne(from, to)
  );
}

function isGivenName(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).filter(({ kind }) => kind !== 'stop');
  const named = words.every(({ kind, capital, acronym }) => kind === 'word' && capital && !acronym);
  if (!named || words.length === 0 || words.length > LONGEST_GIVEN_NAME) return false;
  const start = startOf(tokens, from);
  // "Trường" alone is nobody's school.
  return start === null || start === 'title' || start === 'person' || words.length === 1;
}
