import type { Phrase, PhraseOf, Refiner, Source } from '../types';
import { clauseOf } from '../source';
import { isPeriod, sameClause } from './gap';

const AND = /^[\s,]*(?:(?:và|tiếp tục|cho|trong|duy trì|-)\s*)*$/u;
const DURING = /^[\s,(-]*(?:(?:trong|suốt|cả|từ|giai đoạn|các năm|năm|:)\s*)*$/u;
const PLAIN_START = /^[\s+*•-]*(?:(?:trong|từ|cả|giai đoạn|thực hiện|triển khai|thời gian|:)\s*)*$/u;
const FIRST_THEN = /^[\s,(:-]*(?:(?:thực hiện|triển khai)\s*)?$/u;
/** "Thường xuyên hàng tháng" is one thing, "Thường xuyên, định kỳ hằng quý báo cáo" two. */
const ONE_WITH_RHYTHM = /^(?:[^,;.\n]*|\s*,\s*)$/u;

const REPORT = /(?<!\p{L})(?:định kỳ \p{L}|báo cáo)/u;

/** A period from which work goes on: no deadline of its own. */
export const starts: Refiner = {
  name: 'starts',
  refine: (phrases) =>
    phrases.map((phrase) =>
      isPeriod(phrase) && phrase.edge === 'from'
        ? { start: phrase.start, end: phrase.end, type: 'start', period: phrase.period }
        : phrase,
    ),
};

/**
 * "Năm 2026 và các năm tiếp theo" and "Thường xuyên trong năm 2021" have no end; "Quý IV năm 2025 và các năm tiếp
 * theo" keeps its first deadline.
 */
export const joinOngoing: Refiner = {
  name: 'join ongoing',
  refine: (phrases, source) => {
    if (phrases.length < 2) return phrases;
    const joined: Phrase[] = [];
    for (const phrase of phrases) {
      const left = joined.at(-1);
      if (left !== undefined && sameClause(source, left, phrase) && areOne(left, phrase, source)) {
        joined[joined.length - 1] = { start: left.start, end: phrase.end, type: 'ongoing', following: false };
      } else joined.push(phrase);
    }
    return joined;
  },
};

function areOne(left: Phrase, right: Phrase, source: Source): boolean {
  const gap = source.text.slice(left.end, right.start);
  if (right.type === 'ongoing' && right.following) return isLong(left) && AND.test(gap);
  if (left.type === 'ongoing' && !left.following) {
    if (right.type === 'start') return true;
    if (right.type === 'recurring') return withRhythm(right, gap, source);
    return isLong(right) && DURING.test(gap);
  }
  if (right.type === 'ongoing' && isLong(left)) {
    return FIRST_THEN.test(gap) && PLAIN_START.test(beforeInClause(left, source));
  }
  if (right.type === 'ongoing' && left.type === 'recurring') {
    return left.rules.length + left.days.length === 0 && AND.test(gap) && !REPORT.test(ownText(left, source));
  }
  return right.type === 'ongoing' && left.type === 'start';
}

function withRhythm(rhythm: PhraseOf<'recurring'>, gap: string, source: Source): boolean {
  if (rhythm.rules.length + rhythm.days.length > 0) return false;
  if (REPORT.test(gap + ownText(rhythm, source) + source.text.slice(rhythm.end, rhythm.end + 12)))
    return false;
  return rhythm.every === 'year' || rhythm.every === 'day' || rhythm.every === 'some'
    ? true
    : ONE_WITH_RHYTHM.test(gap) && !gap.includes(',');
}

/** A year or more, not bound by "trước" or "đến". */
function isLong(phrase: Phrase): boolean {
  if (isPeriod(phrase)) return phrase.period.unit === 'year' && phrase.edge === 'in';
  return phrase.type === 'range' || phrase.type === 'start';
}

function ownText(phrase: Phrase, source: Source): string {
  return source.text.slice(phrase.start, phrase.end);
}

function beforeInClause(phrase: Phrase, source: Source): string {
  const begin = source.clauseEnds[clauseOf(source, phrase) - 1] ?? 0;
  return source.text.slice(Math.max(begin, phrase.start - 200), phrase.start);
}
