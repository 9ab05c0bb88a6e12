import { CLOCK } from '../../../words/times';
import { coarseness } from '../period';
import type { Period, Phrase, PhraseOf, Refiner } from '../types';
import { isAttribute } from './attributes';
import { gapBetween, isPeriod } from './gap';

const FILL = `(?:hết|ngày|tháng|quý|quí|qúy|quy|${CLOCK}|khoảng|trước|thời điểm|vào|trong|là|:)`;
const JOINED = new RegExp(
  `^[\\s,]*(?:và\\s+)?(?:-|(?:cho\\s+|kéo dài\\s+)?(?:đến|tới))(?:\\s*${FILL})*\\s*(?:đến\\s*(?:hết\\s*)?)?$`,
  'u',
);
const ENDED = new RegExp(
  `^[\\s,;:.]*(?:và\\s+)?(?:phấn đấu\\s+)?(?:thời (?:gian|điểm)\\s+)?(?:kết thúc|hoàn thành|xong)[\\s:]*(?:(?:chậm nhất|muộn nhất|đến|${FILL})\\s*)*$`,
  'u',
);
/** "từ ngày X đến": the end was left out or is no date. */
const OPEN_END = /^[^;\n]{0,60}(?:-|đến|tới)[\s.…;]*$/u;

/** "Quý IV/2025 - Quý II/2026", "từ … đến hết …", "bắt đầu … kết thúc …" become one range. */
export const joinRanges: Refiner = {
  name: 'join ranges',
  refine: (phrases, source) => {
    const joined: Phrase[] = [];
    for (const phrase of phrases) {
      const from = joined.at(-1);
      if (
        isPeriod(from) &&
        isPeriod(phrase) &&
        !(isAttribute(from, source) && phrase.period.unit !== 'year') &&
        joinable(gapBetween(source, from, phrase), from, source.text.slice(from.end, phrase.start))
      ) {
        joined[joined.length - 1] = rangeOf(from, phrase);
      } else if (
        from?.type === 'invalid' &&
        isPeriod(phrase) &&
        JOINED.test(gapBetween(source, from, phrase))
      ) {
        joined[joined.length - 1] = { ...rangeTo(phrase, from.start), brokenStart: true };
      } else joined.push(phrase);
    }
    const last = joined.at(-1);
    if (isPeriod(last) && last.edge === 'from' && OPEN_END.test(source.text.slice(last.end))) {
      joined[joined.length - 1] = {
        ...last,
        type: 'range',
        from: last.period,
        to: null,
        toEdge: 'in',
      } as Phrase;
    }
    return joined;
  },
};

function joinable(gap: string, from: PhraseOf<'period'>, written: string): boolean {
  if (JOINED.test(gap) && !(from.edge === 'in' && /(?<!\p{L})và(?!\p{L})/u.test(gap)))
    return from.edge === 'from' || !/\n\s*-/.test(written);
  return from.edge === 'from' && ENDED.test(gap);
}

function rangeTo(to: PhraseOf<'period'>, start: number): PhraseOf<'range'> {
  const toEdge = to.edge === 'before' ? 'before' : 'in';
  return { type: 'range', start, end: to.end, from: null, to: to.period, toEdge };
}

function rangeOf(from: PhraseOf<'period'>, to: PhraseOf<'period'>): Phrase {
  return {
    ...rangeTo(to, from.start),
    from: from.period,
    to: completed(to.period, from.period),
  };
}

/** An end without its year takes the beginning's, or the next where it would come first ("từ tháng 10/2025 đến tháng 3"). */
function completed(to: Period, from: Period): Period {
  if (to.year !== null || to.yearOffset !== 0 || from.year === null) return to;
  const earlier =
    to.month !== null &&
    from.month !== null &&
    coarseness(to.unit) <= coarseness('half-year') &&
    to.month < from.month;
  return { ...to, year: from.year + (earlier ? 1 : 0) };
}
