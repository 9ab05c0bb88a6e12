import type { Joint, Relation } from './joint';
import { OWN, PART, RATHER_OWN, RATHER_PART } from './joint';
import { abbreviations } from '../../../words/units/abbreviations';
import { leavingOut } from '../../../words/units/exceptions';
import { institutions } from '../../../words/units/institutions';
import { sharedHeads } from '../../../words/units/wholeNames';
import { sharedHead } from './heads';
import type { Known } from './known';
import { priceOfName, priceOfPart } from './prices';
import { continuesSet, isCommitteeList, isKindList, isSiblingList } from './sets';
import { isBarePlace, isWhole, isZoneList, keysOf, placeName } from './shapes';
import { startOf } from './starts';
import { areGivenNames, holdsPost, namesTogether, opensTitle } from './persons';

/** A relation and by how much the next best reading of the separator is dearer; Infinity where the grammar leaves no choice. */
export interface Judged {
  readonly relation: Relation;
  readonly margin: number;
}

/** Tokens after which a name is not continued over a separator any more: bounds the work on a cell of prose. */
const LONGEST_UNIT = 120;

/** What the grammar is sure of, in this order; the first that answers decides. */
const TESTS: readonly (readonly [what: string, test: (joint: Joint) => Relation | null])[] = [
  ['no name is that long', ({ current }) => (current.to - current.from > LONGEST_UNIT ? OWN : null)],
  ['who is left out of a set', ({ tokens, from }) => (leavingOut.matchAt(tokens, from) > 0 ? PART : null)],
  ['titles belong to the person before them', (joint) => (holdsPost(joint) ? PART : null)],
  ['a title that waits for its office', opensTitle],
  ['bodies led together', (joint) => (namesTogether(joint) ? PART : null)],
  [
    'zones are managed and do not act',
    (joint) => (isZoneList(joint.tokens, joint.current, joint.from) ? PART : null),
  ],
  ['a head said once for several names', sharedHead],
  ['a quantifier begins anew', ({ start }) => (start === 'quantified' ? OWN : null)],
  ['a bare figure is no part of a name', (joint) => (hasLetters(joint) ? null : OWN)],
  ['short names of persons', (joint) => (areGivenNames(joint) ? OWN : null)],
  ['kinds of the same sort', (joint) => (isSiblingList(joint) ? PART : null)],
  ['one more noun of a set', continuesSet],
  ['committees of several levels', (joint) => (isCommitteeList(joint) ? PART : null)],
  ['kinds of school', (joint) => (isKindList(joint) ? PART : null)],
  ['one more kind of place', oneMorePlace],
  ['letters of a second field', (joint) => (isSecondField(joint) ? PART : null)],
  ['what begins as a unit is one', beginsUnit],
  ['a slash between spaces lists', ({ separator }) => (separator === 'semicolon' ? OWN : null)],
];

/**
 * Decides whether the stretch after a separator continues the unit, begins its own, or shares its head. Where the grammar
 * does not know, both readings are priced by what they leave unexplained, and the cheaper one is taken.
 */
export function relate(joint: Joint, known: Known): Judged {
  for (const [, test] of TESTS) {
    const relation = test(joint);
    if (relation) return { relation, margin: 'doubtful' in relation ? 0 : Infinity };
  }
  const own = priceOfName(joint, known);
  const part = own > 0 && areBonded(joint, known) ? 0 : priceOfPart(joint);
  return { relation: part <= own ? PART : OWN, margin: Math.abs(part - own) };
}

function areBonded({ tokens, current, from, to }: Joint, known: Known): boolean {
  return known.bonded(keysOf(tokens, current.from, current.to).join(' '), keysOf(tokens, from, to).join(' '));
}

function hasLetters({ tokens, from, to }: Joint): boolean {
  for (let i = from; i < to; i++) if (/\p{L}/u.test(tokens[i]?.key ?? '')) return true;
  return false;
}

/** A stretch that begins as a unit does; letters after "và" that nothing explains may be a second half ("… đào tạo và CƯNL"). */
function beginsUnit({ tokens, current, separator, start, from, to }: Joint): Relation | null {
  if (start === null) return null;
  if (separator === 'comma' && isHeadAfterSet(tokens, current, from, to)) return RATHER_OWN;
  const open = separator === 'and' && start === 'acronym' && to === from + 1 && isOpen(tokens, current);
  if (!open || abbreviations.has(tokens[from]?.key ?? '')) return OWN;
  return tokens[from - 1]?.key === '&' ? RATHER_PART : RATHER_OWN;
}

/** "các Vụ, Cục, Thanh tra": an institution without a field may be one more noun of the set before it. */
function isHeadAfterSet(
  tokens: Joint['tokens'],
  current: Joint['current'],
  from: number,
  to: number,
): boolean {
  return (
    startOf(tokens, current.from) === 'quantified' &&
    current.collective &&
    tokens[from]?.capital === true &&
    institutions.matchAt(tokens, from) === to - from
  );
}

/** An institution with a field that no list has. */
function isOpen(tokens: Joint['tokens'], { from, to }: Joint['current']): boolean {
  return institutions.matchAt(tokens, from) > 0 && !isWhole(tokens, from, to);
}

/** "UBND các xã, phường": a kind of place without a name goes on with the kinds before it. */
function oneMorePlace({ tokens, current, start, from, to }: Joint): Relation | null {
  if (start !== 'place') return null;
  const own = placeName(tokens, current.from, current.to);
  return own !== null && own.nameAt >= current.to && isBarePlace(tokens, from, to) ? PART : null;
}

/** "Trung tâm XTĐT, TM&DL tỉnh": letters joined by "&" are fields, and the office before them is one that no list shares. */
function isSecondField({ tokens, current, separator, from }: Joint): boolean {
  const head = institutions.matchAt(tokens, current.from);
  const alone = head > 0 && !sharedHeads.has(keysOf(tokens, current.from, current.from + head));
  return (
    separator === 'comma' &&
    alone &&
    tokens[current.to - 1]?.acronym === true &&
    /^\p{L}{2}&/u.test(tokens[from]?.key ?? '')
  );
}
