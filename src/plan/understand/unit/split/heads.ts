import { LISTED_LEVELS, VILLAGES } from '../../../words/levels';
import { oneOf } from '../../../words/pattern';
import type { Token, TokenKind } from '../../../words/tokens';
import { abbreviations } from '../../../words/units/abbreviations';
import { halfFields, schoolKinds } from '../../../words/units/fields';
import { institutions } from '../../../words/units/institutions';
import { sharedHeads } from '../../../words/units/wholeNames';
import type { Current, Joint, Relation } from './joint';
import { afterQuantifier, isField, keysOf, placeName, placeRank } from './shapes';
import { startOf, type Start } from './starts';

const LISTED = new RegExp(`${oneOf({ ...LISTED_LEVELS, ...VILLAGES })}$`, 'iu');

/** Whether a piece takes the head of the unit before it ("Sở Tài chính, Nội vụ"), and which words that is; null if not. */
export function sharedHead({ tokens, current, separator, from, to, start: said }: Joint): Relation | null {
  const start = isPlaceName(tokens, current, from, to) ? null : said;
  return (
    fromList(tokens, current, from, to, start) ??
    sharedField(tokens, current, from, to, separator) ??
    sharedPlace(tokens, current, from, to, start, separator)
  );
}

/** "UBND các xã Bản Phiệt, Trạm Tấu": the name of a place that begins as a village or an institution does. */
function isPlaceName(tokens: readonly Token[], current: Current, from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  const named =
    words.length > 1 && words.every(({ kind, capital, acronym }) => kind === 'word' && capital && !acronym);
  if (!named || isField(tokens, from + 1, to) || placeRank(tokens[from]?.key ?? '') > 1) return false;
  if (current.head !== null) return LISTED.test(current.head);
  const own = placeName(tokens, current.from, current.to);
  return (
    own !== null &&
    own.nameAt < current.to &&
    placeRank(tokens[own.kindAt]?.key ?? '') > 1 &&
    tokens[from]?.key === 'bản'
  );
}

/** A head declared before: "Các Sở: A, B", "UBND các xã A, B". */
function fromList(
  tokens: readonly Token[],
  current: Current,
  from: number,
  to: number,
  start: Start,
): Relation | null {
  const { head, office } = current;
  const figure = relateFigure(tokens, current, from, to);
  if (figure) return figure;
  const capital = tokens[from]?.capital === true;
  if (office !== null && start === 'place' && beginsWithPlace(tokens, from, to)) {
    return { kind: 'shared', head: office };
  }
  if (head === null) return null;
  const named = capital && (start === null || start === 'person');
  const school = head.toLowerCase().endsWith('trường') && schoolKinds.matchAt(tokens, from) > 0;
  const short = isShortField(tokens, from, to, head.toLowerCase());
  const fits = isField(tokens, from, to, head.toLowerCase()) || school || short || (current.open && named);
  return fits ? { kind: 'shared', head } : null;
}

/** "Sở Tài chính, Nội vụ": both fields are departments. "Trường Tiểu học A, THCS B": both are kinds of school. */
function sharedField(
  tokens: readonly Token[],
  current: Current,
  from: number,
  to: number,
  separator: TokenKind,
): Relation | null {
  if (
    keysOf(tokens, current.from, current.from + 2).join(' ') === 'công chức' &&
    isField(tokens, current.from + 2, current.to) &&
    isField(tokens, from, to)
  ) {
    return { kind: 'sharedWords', words: [current.from, current.from + 2], place: null };
  }
  const start = afterQuantifier(tokens, current.from);
  const length = institutions.matchAt(tokens, start);
  if (tokens[from]?.capital !== true || !sharedHeads.has(keysOf(tokens, start, start + length))) return null;
  const head = tokens[start]?.key ?? '';
  const name = start + length;
  const half = (a: number, b: number): boolean => halfFields.has(keysOf(tokens, a, b));
  const named = startOf(tokens, from) === null && start === current.from;
  if (separator === 'and' && named && (half(name, current.to) || half(from, to))) return { kind: 'part' };
  const field = (a: number, b: number): boolean =>
    isField(tokens, a, b, head) || isShortField(tokens, a, b, head);
  const fields = field(name, current.to) && field(from, to);
  const schools =
    head === 'trường' &&
    tokens[name]?.capital === true &&
    isNamedSchool(tokens, name, current.to) &&
    isNamedSchool(tokens, from, to);
  return fields || schools ? { kind: 'sharedWords', words: [start, name], place: null } : null;
}

/** "Sở: TC, NV": letters of a field under its head, in which "TP" is no city. */
function isShortField(tokens: readonly Token[], from: number, to: number, head: string): boolean {
  return (
    to === from + 1 && tokens[from]?.acronym === true && abbreviations.has(`${head} ${tokens[from]?.key}`)
  );
}

/** "Thôn 1, 2, 3": a figure alone is another place of the kind. */
function relateFigure(tokens: readonly Token[], current: Current, from: number, to: number): Relation | null {
  const numbered = tokens[from]?.key === 'số' && tokens[current.to - 2]?.key === 'số';
  if (to - from === 2 && numbered && /^\d/u.test(tokens[from + 1]?.key ?? '')) {
    return { kind: 'sharedWords', words: [current.from, current.to - 2], place: null };
  }
  if (to !== from + 1 || !/^\d{1,2}$/u.test(tokens[from]?.key ?? '')) return null;
  const own = placeName(tokens, current.from, current.to);
  const figured = own !== null && /^\d/u.test(tokens[own.nameAt]?.key ?? '');
  if (figured) return { kind: 'sharedWords', words: [current.from, own.nameAt], place: null };
  if (current.head !== null && /^\d/u.test(tokens[current.from]?.key ?? '')) {
    return { kind: 'shared', head: current.head };
  }
  return followsFigure(tokens, current);
}

/** "Tổ trưởng tổ 1, 2": the head is all before the figure; of "các lớp 10, 11" the figures belong to the set. */
function followsFigure(tokens: readonly Token[], { from, to }: Current): Relation | null {
  const last = tokens[to - 1];
  if (to - from < 2 || last?.kind !== 'word' || !/^\d{1,2}$/u.test(last.key)) return null;
  const set = tokens.slice(from, to).some(({ key }) => key === 'các');
  return set ? { kind: 'part' } : { kind: 'sharedWords', words: [from, to - 1], place: null };
}

/** "THCS Lê Lợi", but not "THCS" alone, which is a kind. */
function isNamedSchool(tokens: readonly Token[], from: number, to: number): boolean {
  const kind = schoolKinds.matchAt(tokens, from);
  const own = tokens[from + kind];
  return kind > 0 && from + kind < to && (own?.capital === true || /^\d/u.test(own?.key ?? ''));
}

/** "UBND thành phố Hà Nội, Thành phố Hồ Chí Minh"; "UBND các xã A, B, C". */
function sharedPlace(
  tokens: readonly Token[],
  current: Current,
  from: number,
  to: number,
  start: Start,
  separator: TokenKind,
): Relation | null {
  if (start === null ? tokens[from]?.capital !== true : !beginsWithPlace(tokens, from, to)) return null;
  const own = placeName(tokens, current.from, current.to);
  if (own === null || own.nameAt >= current.to) return null;
  const ofOffice = own.kindAt > current.from && startOf(tokens, current.from) !== 'quantified';
  if (ofOffice && start !== null) {
    const higher = placeRank(tokens[from]?.key ?? '') > placeRank(tokens[own.kindAt]?.key ?? '');
    if (higher && separator === 'comma' && current.head === null) return { kind: 'part' };
    return { kind: 'sharedWords', words: [current.from, own.kindAt], place: own.kindAt };
  }
  if (start !== null) return null;
  return { kind: 'sharedWords', words: [current.from, own.nameAt], place: ofOffice ? own.kindAt : null };
}

/** "Thành phố Huế", "các tỉnh/thành phố khác": a place, named or as a set; a bare "xã" is none. */
function beginsWithPlace(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]?.key === 'các') return startOf(tokens, from + 1) === 'place';
  const name = placeName(tokens, from, to);
  return name !== null && name.kindAt === from && name.nameAt < to;
}
