/** What speaks against a reading: supplied by us, or said in the cell and not used. */
import { SETS_TIME } from './lexicon';
import type { DeadlineDoubt, DeadlineKind } from '../../model/appendix';
import { wordsBefore } from './refiners/gap';
import { clauseOf } from './source';
import type { DeadlineContext, Phrase, PhraseOf, Source } from './types';

export interface Read {
  /** What the deadline was made of. */
  readonly parts: readonly Phrase[];
  /** What the refiners left. */
  readonly phrases: readonly Phrase[];
  /** What the parsers found. */
  readonly found: readonly Phrase[];
  readonly kind: DeadlineKind;
  readonly context: DeadlineContext;
  readonly source: Source;
  /** The source with all that was found masked. */
  readonly left: Source;
}

type Doubts = readonly (DeadlineDoubt | null)[];

export function doubtsOfDeadline(read: Read): DeadlineDoubt[] {
  const { parts, source, kind } = read;
  const doubts: (DeadlineDoubt | null)[] = [
    source.repaired ? 'letters-repaired' : null,
    parts.length === 0 && !read.phrases.some(({ type }) => type === 'status') ? 'nothing-read' : null,
    kind === 'multi' && parts.some(({ type }) => type === 'start') ? 'start-beside' : null,
    ...parts.flatMap((part) => ofPart(part, read)),
    ...leftOut(read),
    UNREAD.test(read.left.text) ? 'words-unread' : null,
  ];
  return [...new Set(doubts.filter((doubt) => doubt !== null))];
}

function ofPart(part: Phrase, read: Read): Doubts {
  switch (part.type) {
    case 'period':
      return [
        part.period.doubt,
        part.period.month === null ? 'period-unnamed' : null,
        part.edge === 'before' && part.period.unit !== 'day' ? 'before-period' : null,
      ];
    case 'range':
      return [
        part.to === null ? 'end-unknown' : part.to.doubt,
        part.brokenStart === true ? 'start-unreadable' : null,
      ];
    case 'recurring':
      return part.days.map(({ period: { doubt } }) => (doubt === 'year-supplied' ? null : doubt));
    case 'relative':
      return ofSpan(part, read);
    case 'event':
      return [isUnclear(wordsOf(part, read.source)) ? 'basis-unclear' : null];
    default:
      return [];
  }
}

/** A span is doubtful where a day was worked out from it, or where what it measures is our guess. */
function ofSpan(span: PhraseOf<'relative'>, { source, context }: Read): Doubts {
  const { amount, unit, base } = span;
  const counted = base !== null && (base !== 'issue' || (context.issued ?? null) !== null);
  const isGuess = amount === 0 || !/\p{L}/u.test(wordsOf(span, source));
  return [
    isGuess ? 'counted-from-unnamed' : null,
    counted && base === 'issue' ? 'counted-from-issue' : null,
    counted && unit === 'working-day' ? 'working-days' : null,
  ];
}

function wordsOf(phrase: Phrase, source: Source): string {
  return source.text.slice(phrase.start, phrase.end);
}

/** "Theo mẫu của Viện": a basis that sets no time, as far as the words tell. */
function isUnclear(words: string): boolean {
  return /^(?:theo|căn cứ)/.test(words) && !SETS_TIME.test(words);
}

/** A condition that says when, not merely after which document. */
const SAYS_WHEN =
  /^(?:ngay (?:khi|sau|trước)|sau|trước|khi|từ|kể từ|cho đến|đến|trong|cùng|đồng thời)(?!\p{L})/u;

/** Conditions and spans that companions made superfluous, dates that a condition swallowed. */
function leftOut({ parts, phrases, found, source }: Read): Doubts {
  if (found.length < 2) return [];
  const used = new Set(parts);
  const dropped = phrases.filter((phrase) => !used.has(phrase));
  const firstDated = parts.find(({ type }) => type === 'period' || type === 'range')?.start ?? Infinity;
  const says = (phrase: Phrase) => SAYS_WHEN.test(wordsOf(phrase, source));
  const clauses = new Set(parts.map((part) => clauseOf(source, part)));
  const isAdded = (phrase: Phrase) =>
    (firstDated === Infinity ? !clauses.has(clauseOf(source, phrase)) : phrase.start > firstDated) &&
    !isInBrackets(phrase, source);
  return [
    dropped.some((phrase) => phrase.type === 'event' && says(phrase) && isAdded(phrase))
      ? 'event-left-out'
      : null,
    dropped.some(({ type }) => type === 'relative') ? 'span-left-out' : null,
    hasSwallowed(found, source, says) ? 'date-in-condition' : null,
  ];
}

/** A bracket explains what stands before it. */
function isInBrackets({ start }: Phrase, { text }: Source): boolean {
  return /\([^()]{0,60}$/.test(text.slice(Math.max(0, start - 60), start));
}

/** Words that make a deadline of the time after them, in a condition too ("theo lộ trình đến 2030"). */
const BINDS =
  /(?<!\p{L})(?:đến|trước|hết|chậm nhất|hoàn thành|xong)(?:\s(?:hết|trước|ngày|tháng|quý|năm))*\s*$/u;

function hasSwallowed(found: readonly Phrase[], source: Source, says: (phrase: Phrase) => boolean): boolean {
  let end = -1;
  let saidWhen = -1;
  return found.some((phrase) => {
    if (phrase.type === 'event' && phrase.absorbs) {
      end = Math.max(end, phrase.end);
      if (says(phrase)) saidWhen = Math.max(saidWhen, phrase.end);
    }
    if (phrase.type !== 'period' && phrase.type !== 'range') return false;
    return phrase.start < saidWhen || (phrase.start < end && BINDS.test(wordsBefore(source, phrase)));
  });
}

/** A number with a unit of time, a rhythm: one that no form has read. */
const UNREAD =
  /(?<![\p{L}\d])(?:\d+\s*(?:giờ|ngày|tuần|tháng|quý|năm)|(?:ngày|tuần|tháng|quý|năm)\s*\d|(?:hằng|hàng|mỗi)\s+(?:ngày|tuần|tháng|quý|năm)|định kỳ)/u;
