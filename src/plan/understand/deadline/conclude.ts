import { WAITS } from './lexicon';
import type { Deadline, DeadlineKind } from '../../model/appendix';
import { lastDayOf } from './calendar';
import { doubtsOfDeadline } from './doubts';
import { duesOf } from './dues';
import { clausesWith } from './refiners/gap';
import { clauseOf } from './source';
import type { DeadlineContext, Phrase, PhraseOf, Source } from './types';

/** What the parsers found, and the source with all of it masked. */
export interface Findings {
  readonly found: readonly Phrase[];
  readonly left: Source;
}

/** What is left after the refiners, as one deadline. */
export function conclude(
  text: string,
  phrases: readonly Phrase[],
  { found, left }: Findings,
  source: Source,
  context: DeadlineContext,
): Deadline {
  const parts = withoutCompanions(phrases, source);
  const dues = inOrder(parts.flatMap((part) => daysOf(part, parts.length > 1, context)));
  const invalid = parts.find((part) => part.type === 'invalid');
  if (invalid !== undefined) {
    const words = source.written.slice(invalid.start, invalid.end).replace(/\s+/g, ' ').trim();
    return { text, kind: 'unreadable', dues, due: null, certain: true, doubts: [], invalid: words };
  }
  const kind =
    phrases.some((phrase) => phrase.type === 'status') && parts.length === 0 ? 'none' : kindOf(parts, source);
  const doubts = text === '' ? [] : doubtsOfDeadline({ parts, phrases, found, kind, source, left, context });
  return { text, kind, dues, due: dueOf(parts, kind, dues), certain: doubts.length === 0, doubts };
}

/** Beside other parts the end of a rhythm is one of the days ("…; cập nhật hằng quý đến 2030"). */
function daysOf(part: Phrase, isOneOfSeveral: boolean, context: DeadlineContext): string[] {
  const days = duesOf(part, context);
  const until = isOneOfSeveral && part.type === 'recurring' && part.until !== undefined ? part.until : null;
  const last = until === null ? null : lastDayOf(until);
  return last === null ? days : [...days, last];
}

function inOrder(days: string[]): string[] {
  return days.length < 2 ? days : [...new Set(days)].sort();
}

/** Parts that only go along with another: a condition beside a date or a rhythm, a wish to revise beside no date. */
function withoutCompanions(phrases: readonly Phrase[], source: Source): readonly Phrase[] {
  if (phrases.length === 1 && phrases[0]!.type !== 'status' && phrases[0]!.type !== 'sequel') return phrases;
  const types = new Set(phrases.map(({ type }) => type));
  const has = (...wanted: Phrase['type'][]) => wanted.some((type) => types.has(type));
  const rhythmClauses = clausesWith(phrases, source, ({ type }) => type === 'recurring');
  const untilEvent = phrases.some(
    (phrase) => phrase.type === 'event' && /^(?:cho )?đến/.test(source.text.slice(phrase.start, phrase.end)),
  );
  return phrases.filter((phrase, i) => {
    if (phrase.type === 'status') return false;
    if (phrase.type === 'event') {
      if (has('ongoing', 'recurring', 'relative')) return false;
      if (has('start')) return untilEvent;
      return !has('period', 'range') || isSecondPart(phrase, phrases[i - 1], source);
    }
    if (phrase.type === 'relative') return !rhythmClauses.has(clauseOf(source, phrase));
    if (phrase.type === 'sequel')
      return has('period', 'range') && isSecondPart(phrase, phrases[i - 1], source);
    if (phrase.type === 'start') return !untilEvent;
    if (phrase.type === 'ongoing' && phrase.following) return !has('recurring');
    return true;
  });
}

/** Added to what stands before it ("…, và khi có yêu cầu", a new sentence), not merely qualifying it. */
function isSecondPart(phrase: Phrase, left: Phrase | undefined, source: Source): boolean {
  if (left === undefined) return false;
  if (phrase.type === 'sequel') return true;
  const gap = source.text.slice(left.end, phrase.start);
  return SECOND_PART.test(gap);
}

/** "…, riêng xã A sẽ …": what follows is due by itself. */
const SECOND_PART = /(?<!\p{L})(?:và|hoặc)\s*$|[;\n]|\.\s|,\s*(?:riêng|còn|đối với)(?!\p{L})/u;

function kindOf(parts: readonly Phrase[], source: Source): DeadlineKind {
  const kinds = new Set(parts.map(kindOfPart));
  const [only] = kinds;
  if (only === undefined) return leftover(source);
  if (kinds.size > 1) return 'multi';
  const dated = parts.length > 1 && parts.some((part) => part.type === 'period' || part.type === 'range');
  return dated ? 'multi' : only;
}

function kindOfPart(part: Phrase): DeadlineKind {
  switch (part.type) {
    case 'period':
      return part.period.unit === 'day' ? 'date' : part.period.unit === 'months' ? 'range' : part.period.unit;
    case 'start':
    case 'ongoing':
    case 'sequel':
      return 'ongoing';
    case 'invalid':
      return 'unreadable';
    case 'noise':
    case 'status':
      return 'none';
    default:
      return part.type;
  }
}

/** Words without a time: something to wait for, work that goes on, or nothing. */
function leftover(source: Source): DeadlineKind {
  if (/^(?:[-+*•] )?(?:tiếp tục|duy trì)/u.test(source.text)) return 'ongoing';
  return WAITS.test(source.text) ? 'event' : 'none';
}

/** The last fixed day; none where several days recur, as none of them is the last. */
function dueOf(parts: readonly Phrase[], kind: DeadlineKind, dues: readonly string[]): string | null {
  if (kind === 'recurring') {
    const recurring = parts as readonly PhraseOf<'recurring'>[];
    const days = recurring.reduce((sum, part) => sum + part.days.length + part.rules.length, 0);
    if (days > 1) return null;
  }
  return dues.at(-1) ?? null;
}
