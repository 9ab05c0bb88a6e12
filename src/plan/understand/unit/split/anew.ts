import { abbreviations } from '../../../words/units/abbreviations';
import { institutions } from '../../../words/units/institutions';
import { people } from '../../../words/units/people';
import { governingBodies } from '../../../words/units/titles';
import { OWN, RATHER_OWN, RATHER_PART, type Current, type Joint, type Relation } from './joint';
import { afterQuantifier, isWhole, keysOf } from './shapes';
import { startOf } from './starts';

type Tokens = Joint['tokens'];

/** A stretch that begins as a unit does; letters after "và" that nothing explains may be a second half ("… đào tạo và CƯNL"). */
export function beginsUnit({ tokens, current, separator, start, from, to }: Joint): Relation | null {
  if (start === null) return null;
  if (separator === 'comma' && isHeadAfterSet(tokens, current, from, to)) return RATHER_OWN;
  if (isGoverned(tokens, current, from, to) || sharesTail(tokens, current, from, to)) return RATHER_OWN;
  const open = separator === 'and' && start === 'acronym' && to === from + 1 && isOpen(tokens, current);
  if (!open || abbreviations.has(tokens[from]?.key ?? '')) return OWN;
  return tokens[from - 1]?.key === '&' ? RATHER_PART : RATHER_OWN;
}

/** "Các bản, khối phố", "Các chi bộ thôn, chi bộ trường": one "các" may stand for nouns that have no name, and for the same noun again. */
function isGoverned(tokens: Tokens, current: Current, from: number, to: number): boolean {
  const noun = afterQuantifier(tokens, current.from);
  if (noun === current.from || tokens[from]?.capital || isWhole(tokens, from, to)) return false;
  const own = nounAt(tokens, noun);
  const bare = own > 0 && noun + own === current.to;
  const again = own > 0 && sameKeys(tokens, noun, from, own);
  return bare || again;
}

function nounAt(tokens: Tokens, at: number): number {
  return Math.max(institutions.matchAt(tokens, at), people.matchAt(tokens, at));
}

function sameKeys(tokens: Tokens, one: number, other: number, length: number): boolean {
  return keysOf(tokens, one, one + length).join(' ') === keysOf(tokens, other, other + length).join(' ');
}

/** "Đảng ủy, UBND các xã biên giới": the places of the second may be those of the first, that has none. */
function sharesTail(tokens: Tokens, current: Current, from: number, to: number): boolean {
  const body = governingBodies.matchAt(tokens, current.from);
  const next = governingBodies.matchAt(tokens, from);
  const bare = body > 0 && current.from + body === current.to;
  return bare && next > 0 && from + next < to && tokens[from + next]?.key === 'các';
}

/** "các Vụ, Cục, Thanh tra": an institution without a field may be one more noun of the set before it. */
function isHeadAfterSet(tokens: Tokens, current: Current, from: number, to: number): boolean {
  return (
    startOf(tokens, current.from) === 'quantified' &&
    current.collective &&
    tokens[from]?.capital === true &&
    institutions.matchAt(tokens, from) === to - from
  );
}

/** An institution with a field that no list has. */
function isOpen(tokens: Tokens, { from, to }: Current): boolean {
  return institutions.matchAt(tokens, from) > 0 && !isWhole(tokens, from, to);
}
