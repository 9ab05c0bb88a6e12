import type { Deadline, DeadlineKind } from '../../model/appendix';
import { duesOf } from './dues';
import { sameClause } from './refiners/gap';
import type { DeadlineContext, Phrase, PhraseOf, Source } from './types';

/** What is left after the refiners, as one deadline. */
export function conclude(
  text: string,
  phrases: readonly Phrase[],
  source: Source,
  context: DeadlineContext,
): Deadline {
  const parts = withoutCompanions(phrases, source);
  const dues = [...new Set(parts.flatMap((part) => duesOf(part, context)))].sort();
  const invalid = parts.find((part) => part.type === 'invalid');
  if (invalid !== undefined) {
    const words = source.written.slice(invalid.start, invalid.end).replace(/\s+/g, ' ').trim();
    return { text, kind: 'unreadable', dues, due: null, certain: true, invalid: words };
  }
  const kind =
    phrases.some((phrase) => phrase.type === 'status') && parts.length === 0 ? 'none' : kindOf(parts, source);
  return { text, kind, dues, due: dueOf(parts, kind, dues), certain: isCertain(parts, kind, text, source) };
}

/** Parts that only go along with another: a condition beside a date or a rhythm, a wish to revise beside no date. */
function withoutCompanions(phrases: readonly Phrase[], source: Source): readonly Phrase[] {
  const has = (...types: Phrase['type'][]) => phrases.some((phrase) => types.includes(phrase.type));
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
    if (phrase.type === 'relative')
      return !phrases.some((other) => other.type === 'recurring' && sameClause(source, other, phrase));
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
  return /(?<!\p{L})(?:và|hoặc)\s*$|[;\n]|\.\s/u.test(gap);
}

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

const AWAITED =
  /kế hoạch|tiến độ|lộ trình|quy định|hướng dẫn|chỉ đạo|yêu cầu|thực tế|phê duyệt|ban hành|thông báo|nếu có|kết thúc|thời gian tới|giai đoạn|ngày lễ/u;

/** Words without a time: something to wait for, work that goes on, or nothing. */
function leftover(source: Source): DeadlineKind {
  if (/^(?:[-+*•] )?(?:tiếp tục|duy trì)/u.test(source.text)) return 'ongoing';
  return AWAITED.test(source.text) ? 'event' : 'none';
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

function isCertain(parts: readonly Phrase[], kind: DeadlineKind, text: string, source: Source): boolean {
  if (source.repaired) return false;
  if (parts.length === 0) return text === '';
  if (kind === 'multi' && parts.some((part) => part.type === 'start')) return false;
  return parts.every((part) => {
    switch (part.type) {
      case 'period':
        return (
          !part.period.vague &&
          part.period.month !== null &&
          !(part.edge === 'before' && part.period.unit !== 'day')
        );
      case 'range':
        return part.to !== null && !part.to.vague;
      case 'recurring':
        return part.rules.length === 0 && part.days.every((day) => !day.period.vague);
      case 'relative':
        return part.direction !== null && part.base !== 'issue' && part.unit !== 'working-day';
      default:
        return true;
    }
  });
}
