import type { Token } from '../../../words/tokens';
import { PLACE_RANKS } from '../../../words/levels';
import { openEndings } from '../../../words/units/verbs';
import { genericNouns, modifiers } from '../../../words/units/collectives';
import { associationFields, domains, levelledFields } from '../../../words/units/fields';
import { institutions, placedOffices } from '../../../words/units/institutions';
import { levelNouns, levels, places } from '../../../words/units/places';
import { quantifiers } from '../../../words/units/quantifiers';
import { addresses, titles } from '../../../words/units/titles';
import { levelEndings, wholeNames } from '../../../words/units/wholeNames';

/** Words (keys) between two positions, separators and "và" left out. */
export function keysOf(tokens: readonly Token[], from: number, to: number): string[] {
  const keys: string[] = [];
  for (let i = from; i < Math.min(to, tokens.length); i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'word') keys.push(token.key);
  }
  return keys;
}

/** Position after the quantifier ("các", "một số", "03"), `from` itself without one. */
export function afterQuantifier(tokens: readonly Token[], from: number): number {
  const length = quantifiers.matchAt(tokens, from);
  if (length > 0) return from + length;
  return /^\d{1,3}$/u.test(tokens[from]?.key ?? '') ? from + 1 : from;
}

/** Whether the stretch is a generic noun with nothing but modifiers after it ("ngành liên quan", "đơn vị thuộc xã"). */
export function isGeneric(tokens: readonly Token[], from: number, to: number): boolean {
  const length = genericNouns.matchAt(tokens, from);
  if (length === 0) return false;
  const next = tokens[from + length];
  if (from + length >= to || next?.kind === 'bracket') return true;
  // "sở/ngành"
  if (next?.kind === 'slash') return isGeneric(tokens, from + length + 1, to);
  const all = tokens[from]?.acronym === true;
  // "Văn phòng Tỉnh ủy" is an office of its own, "cơ quan Tỉnh ủy" none.
  if (tokens[from]?.capital && next?.capital && tokens[from + length + 1]?.key === 'ủy') return false;
  const level = places.matchAt(tokens, from + length) > 0 || levelNouns.matchAt(tokens, from + length) > 0;
  return modifiers.matchAt(tokens, from + length) > 0 && (!next?.capital || level || all);
}

/** Whether the stretch is the name of a field and no more ("Tài chính", "Văn hóa - Xã hội"). */
export function isField(tokens: readonly Token[], from: number, to: number, head = ''): boolean {
  const keys = keysOf(tokens, from, tokens[to - 1]?.kind === 'bracket' ? to - 1 : to);
  // "GD&ĐT huyện": the level is none of the field.
  const levelled = keys.length > 1 && levels.has(keys.slice(-1));
  if (levelled && !levelledFields.has(keys.slice(0, -1))) keys.pop();
  return domains.has(keys) || (head.endsWith('hội') && associationFields.has(keys));
}

/** Whether a name is whole, so that what follows a comma is another unit. */
export function isWhole(tokens: readonly Token[], from: number, to: number): boolean {
  const end = tokens[to - 1];
  if (end?.kind === 'bracket') return true;
  const keys = keysOf(tokens, from, to);
  const last = keys[keys.length - 1] ?? '';
  if (keys.length > 1 && levelEndings.has(last)) return true;
  if (wholeNames.has(keys) || domains.has(keys)) return true;
  const start = afterQuantifier(tokens, from);
  const head = institutions.matchAt(tokens, start);
  if (head > 0 && isField(tokens, start + head, to, tokens[start + head - 1]?.key)) return true;
  // "Nhà máy 2"
  const figured = to > from + 1 && end?.kind === 'word' && /^\d{1,2}$/u.test(end.key);
  return figured || placeName(tokens, from, to) !== null || end?.acronym === true;
}

/** Rank of a kind of place, the smallest first; 0 for none. "UBND xã A, huyện B" is one place, "huyện A, huyện B" two. */
export function placeRank(key: string): number {
  return PLACE_RANKS.findIndex((kinds) => kinds.includes(key)) + 1;
}

/** "xã", "xã Minh Tân thuộc diện …": begins with a kind of place that has no name. */
export function isBarePlace(tokens: readonly Token[], from: number, to: number): boolean {
  const name = placeName(tokens, from, to);
  return name === null ? isGeneric(tokens, from, to) : name.nameAt >= to || isGeneric(tokens, from, to);
}

/** "Ban Quản lý Khu kinh tế Dung Quất và các KCN": zones are managed and do not act. */
export function isZoneList(
  tokens: readonly Token[],
  current: { readonly from: number },
  from: number,
): boolean {
  if (tokens[from]?.key !== 'các') return false;
  const zones = keysOf(tokens, from, from + 4).join(' ');
  const board = keysOf(tokens, current.from, current.from + 3).join(' ');
  return /^các (?:kcn|khu công nghiệp|khu chế)/u.test(zones) && /^(?:ban quản lý|bql) ?/u.test(board);
}

export interface PlaceName {
  /** Where the kind of place ("xã") begins. */
  readonly kindAt: number;
  /** Where its own name begins; equal to the end where it has none ("UBND xã"). */
  readonly nameAt: number;
}

/** Whether a name is a head with a whole field, or a whole name of some length: an office nobody could mean more of. */
export function isNamedOffice(tokens: readonly Token[], from: number, to: number): boolean {
  const keys = keysOf(tokens, from, to);
  const head = institutions.matchAt(tokens, from);
  return (keys.length >= 3 && wholeNames.has(keys)) || (head > 0 && isField(tokens, from + head, to));
}

/** The kind of place in a name and where its proper name begins: "UBND xã | Gia Phú". Null without a kind of place. */
export function placeName(tokens: readonly Token[], from: number, to: number): PlaceName | null {
  for (let i = from; i < to; i++) {
    const length = places.matchAt(tokens, i);
    // "TT" is a centre more often than a town.
    if (length === 0 || tokens[i]?.key === 'tt') continue;
    // "TP. Huế"
    const nameAt = i + length + (tokens[i + length]?.kind === 'stop' ? 1 : 0);
    if (nameAt >= to) return { kindAt: i, nameAt: to };
    const next = tokens[nameAt];
    if (next?.kind === 'word' && (next.capital || /^\d/u.test(next.key))) return { kindAt: i, nameAt };
  }
  return null;
}

/** "UBND các huyện" before "thị xã C": where the kind of place begins after an office that each such place has; 0 if none. */
export function officeEnd(tokens: readonly Token[], from: number, to: number): number {
  const place = placeName(tokens, from, to);
  if (place === null || place.nameAt < to) return 0;
  const office = keysOf(tokens, from, place.kindAt).filter((word) => word !== 'các');
  return placedOffices.has(office) ? place.kindAt : 0;
}

/** "thị xã Buôn Hồ": begins with a named place that has an office of its own. */
export function isAdministered(tokens: readonly Token[], from: number, to: number): boolean {
  const name = placeName(tokens, from, to);
  const own = name !== null && name.kindAt === from && name.nameAt < to;
  return own && placeRank(tokens[from]?.key ?? '') > 1;
}

/** Whether the stretch is nothing but a title ("Giám đốc", "Phó Chủ tịch"). */
export function isBareTitle(tokens: readonly Token[], from: number, to: number): boolean {
  const start = afterQuantifier(tokens, from);
  // "Đ/c Bí thư"
  const title = start + addresses.matchAt(tokens, start);
  const length = titles.matchAt(tokens, title);
  return length > 0 && title + length >= to;
}

/** Words of the longest name seen. */
const LONGEST_NAME = 18;

/** Whether a name is longer than names are, or ends in the middle. */
export function isOdd(tokens: readonly Token[], from: number, to: number): boolean {
  return openEndings.matchAt(tokens, to - 1) === 1 || keysOf(tokens, from, to).length > LONGEST_NAME;
}
