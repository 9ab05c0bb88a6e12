import { isEnglishName } from '../../../words/units/english';
import { halfFields } from '../../../words/units/fields';
import { functions } from '../../../words/units/functions';
import { preventions } from '../../../words/units/exceptions';
import { halvedHeads, institutions } from '../../../words/units/institutions';
import type { Joint } from './joint';
import type { Known } from './known';
import { isField, isWhole, keysOf } from './shapes';
import { startOf } from './starts';

/**
 * Prices of the two readings of a separator that the grammar leaves open, in doubts: 1 is a name with one comma that
 * nothing explains. Only their order and distance count.
 */
const PART_PRICES = {
  /** "Chi cục Thủy lợi và Phòng, chống thiên tai", "UBND xã/phường": words that begin no unit. */
  bound: 0,
  /** After a set, people or a title: what belongs to them. */
  belongs: 1.2,
  /** "Các nhà thầu tư vấn, thi công", "Lãnh đạo phòng Văn hóa và Gia đình" */
  belongsSurely: 0.4,
  /** "Khoa Kinh tế và Quản trị kinh doanh" */
  half: 0.4,
  /** An institution whose field may go on. */
  institution: 1,
  /** Most names with "và" in them. */
  institutionAnd: 0.1,
  /** After "và" a small letter goes on with a name that began with one. */
  smallAnd: 0.5,
  /** After "và" a name that is whole, or no known one, goes on rather than after a comma. */
  wholeAnd: 1.4,
  whole: 2.5,
} as const;

const NAME_PRICES = {
  known: 0,
  /** "kỹ thuật", "mua hàng" in the list of a company */
  function: 0.5,
  field: 1.2,
  capital: 1.5,
  small: 2,
  /** After a slash without spaces nothing begins that does not show it. */
  slashed: 2,
} as const;

/** Price of reading the stretch as a part of the unit before it. */
export function priceOfPart({ tokens, current, separator, from, to }: Joint): number {
  if (separator === 'slash') return PART_PRICES.bound;
  if (separator === 'and' && preventions.matchAt(tokens, from) > 0) return PART_PRICES.bound;
  const capital = tokens[from]?.capital === true;
  const first = startOf(tokens, current.from);
  const owned = first === 'quantified' || first === 'title' || (first === 'people' && !capital);
  if (isFunction(tokens, current.from, current.to)) return PART_PRICES.whole;
  if (owned || current.collective) {
    if (separator === 'and' || isFunction(tokens, from, to)) return PART_PRICES.belongsSurely;
    return PART_PRICES.belongs;
  }
  if (separator === 'and' && capital && isHalf(tokens, current)) return PART_PRICES.half;
  if (separator === 'and' && !capital && first === null) return PART_PRICES.smallAnd;
  if (first === 'institution' && !isWhole(tokens, current.from, current.to)) {
    return separator === 'and' ? PART_PRICES.institutionAnd : PART_PRICES.institution;
  }
  return separator === 'and' ? PART_PRICES.wholeAnd : PART_PRICES.whole;
}

/** Price of reading the stretch as a name of its own. */
export function priceOfName({ tokens, separator, from, to }: Joint, known: Known): number {
  const slashed = separator === 'slash' ? NAME_PRICES.slashed : 0;
  return priceOfBeginning(tokens, from, to, known) + slashed;
}

/** Up to this distance two readings are close. */
export const CLOSE = 1;

/** Price of a name by what is known of how it begins. */
function priceOfBeginning(tokens: Joint['tokens'], from: number, to: number, known: Known): number {
  if (startOf(tokens, from) !== null || known.alone(keysOf(tokens, from, to).join(' ')))
    return NAME_PRICES.known;
  if (isFunction(tokens, from, to) || functions.has(keysOf(tokens, from, to))) return NAME_PRICES.function;
  if (isEnglishName(tokens, from, to)) return NAME_PRICES.function;
  if (isField(tokens, from, to)) return NAME_PRICES.field;
  return tokens[from]?.capital ? NAME_PRICES.capital : NAME_PRICES.small;
}

/** Whether nothing is known of a name: neither how it begins nor the whole of it. */
export function isUnknown(tokens: Joint['tokens'], from: number, to: number, known: Known): boolean {
  return priceOfBeginning(tokens, from, to, known) > NAME_PRICES.field;
}

/** "kỹ thuật", "kỹ thuật bảo trì": what a department of a company does. */
function isFunction(tokens: Joint['tokens'], from: number, to: number): boolean {
  return (
    tokens[from]?.capital === false && functions.matchAt(tokens, from) > 0 && to - from <= LONGEST_FUNCTION
  );
}

/** Tokens of "chăm sóc khách hàng". */
const LONGEST_FUNCTION = 4;

/** Whether a name is an institution with a field that a capital after "và" goes on with. */
function isHalf(tokens: Joint['tokens'], { from, to }: Joint['current']): boolean {
  const head = institutions.matchAt(tokens, from);
  return (
    head > 0 && (halvedHeads.matchAt(tokens, from) > 0 || halfFields.has(keysOf(tokens, from + head, to)))
  );
}
