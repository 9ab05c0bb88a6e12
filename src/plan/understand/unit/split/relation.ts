import { beginsUnit } from './anew';
import type { Joint, Relation } from './joint';
import { OWN, PART } from './joint';
import { leavingOut } from '../../../words/units/exceptions';
import { institutions } from '../../../words/units/institutions';
import { sharedHeads, wholeNames } from '../../../words/units/wholeNames';
import { sharedHead } from './heads';
import type { Known } from './known';
import { priceOfName, priceOfPart } from './prices';
import { continuesSet, isCommitteeList, isKindList, isSiblingList } from './sets';
import { isBarePlace, isZoneList, keysOf, placeName } from './shapes';
import { areGivenNames, holdsPost, namesTogether, opensTitle } from './persons';

/** A relation and by how much the next best reading of the separator is dearer; Infinity where the grammar leaves no choice. */
export interface Judged {
  readonly relation: Relation;
  readonly margin: number;
}

/** Tokens after which a name is not continued over a separator any more: bounds the work on a cell of prose. */
const LONGEST_UNIT = 120;

/** What the other reading of a separator costs where the grammar speaks for one, in doubts (`prices.ts`). */
const AGAINST = {
  /** No official writes the other. */
  never: Infinity,
  /** Only what the document shows can bring it into doubt. */
  rarely: 2.4,
  /** The grammar leans to one, and officials write the other too. */
  sometimes: 0.5,
} as const;

interface Claim {
  readonly what: string;
  readonly test: (joint: Joint) => Relation | null;
  readonly against: number;
}

/** What the grammar knows of a separator, in this order: the first that answers is its claim. */
const CLAIMS: readonly Claim[] = [
  {
    what: 'no name is that long',
    test: ({ current }) => (current.to - current.from > LONGEST_UNIT ? OWN : null),
    against: AGAINST.never,
  },
  {
    what: 'who is left out of a set',
    test: ({ tokens, from }) => (leavingOut.matchAt(tokens, from) > 0 ? PART : null),
    against: AGAINST.never,
  },
  {
    what: 'titles belong to the person before them',
    test: (joint) => (holdsPost(joint) ? PART : null),
    against: AGAINST.never,
  },
  { what: 'a title that waits for its office', test: opensTitle, against: AGAINST.never },
  { what: 'bodies led together', test: namesTogether, against: AGAINST.never },
  {
    what: 'zones are managed and do not act',
    test: (joint) => (isZoneList(joint.tokens, joint.current, joint.from) ? PART : null),
    against: AGAINST.never,
  },
  { what: 'a head said once for several names', test: sharedHead, against: AGAINST.rarely },
  {
    what: 'a quantifier begins anew',
    test: ({ start }) => (start === 'quantified' ? OWN : null),
    against: AGAINST.never,
  },
  {
    what: 'a bare figure is no part of a name',
    test: (joint) => (hasLetters(joint) ? null : OWN),
    against: AGAINST.never,
  },
  {
    what: 'short names of persons',
    test: (joint) => (areGivenNames(joint) ? OWN : null),
    against: AGAINST.never,
  },
  {
    what: 'kinds of the same sort',
    test: (joint) => (isSiblingList(joint) ? PART : null),
    against: AGAINST.rarely,
  },
  { what: 'one more noun of a set', test: continuesSet, against: AGAINST.never },
  {
    what: 'committees of several levels',
    test: (joint) => (isCommitteeList(joint) ? PART : null),
    against: AGAINST.rarely,
  },
  { what: 'kinds of school', test: (joint) => (isKindList(joint) ? PART : null), against: AGAINST.rarely },
  { what: 'one more kind of place', test: oneMorePlace, against: AGAINST.never },
  {
    what: 'letters of a second field',
    test: (joint) => (isSecondField(joint) ? PART : null),
    against: AGAINST.rarely,
  },
  { what: 'what begins as a unit is one', test: beginsUnit, against: AGAINST.rarely },
  {
    what: 'a slash between spaces lists',
    test: ({ separator }) => (separator === 'semicolon' ? OWN : null),
    against: AGAINST.never,
  },
];

/** What it takes off a reading's price that the document has the name by itself. */
const SHOWN = 1.5;

/**
 * Decides whether the stretch after a separator continues the unit, begins its own, or shares its head: each reading has a price,
 * by the grammar and by what the document shows of its names, and the cheapest is taken. By how much, is how sure it is.
 */
export function relate(joint: Joint, known: Known): Judged {
  for (const { test, against } of CLAIMS) {
    const relation = test(joint);
    if (relation) return weigh(joint, known, relation, relation.doubtful ? AGAINST.sometimes : against);
  }
  const own = priceOfName(joint, known);
  const part = own > 0 && areBonded(joint, known) ? 0 : priceOfPart(joint);
  return { relation: part <= own ? PART : OWN, margin: Math.abs(part - own) };
}

/** The grammar's claim against a name that the document has by itself: between lines, semicolons or alone in a cell. */
function weigh(joint: Joint, known: Known, claimed: Relation, against: number): Judged {
  if (claimed.kind === 'own' || against === Infinity) return { relation: claimed, margin: against };
  const { tokens, from, to } = joint;
  const words = keysOf(tokens, from, to);
  // "Phòng Nội vụ, Tư pháp, Thanh tra": what takes a head is an office without one too.
  const whole = claimed.kind !== 'part' && joint.start === 'institution' && wholeNames.has(words);
  const shown = whole || known.anchored(words.join(' ')) ? SHOWN : 0;
  return against < shown
    ? { relation: OWN, margin: shown - against }
    : { relation: claimed, margin: against - shown };
}

function areBonded({ tokens, current, from, to }: Joint, known: Known): boolean {
  return known.bonded(keysOf(tokens, current.from, current.to).join(' '), keysOf(tokens, from, to).join(' '));
}

function hasLetters({ tokens, from, to }: Joint): boolean {
  for (let i = from; i < to; i++) if (/\p{L}/u.test(tokens[i]?.key ?? '')) return true;
  return false;
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
