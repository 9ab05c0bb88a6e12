import type { Phrase, PhraseOf, Refiner, Source } from '../types';
import { isPeriod, sameClause, wordsBefore } from './gap';

type Rhythm = PhraseOf<'recurring'>;

/**
 * A rhythm takes the days of its own clause that have no year: "15/11 hàng năm", "Định kỳ hằng năm (trước ngày 15
 * tháng 12)", "trước ngày 25 hàng tháng". Whole years beside it say nothing more ("Hàng quý và cuối năm").
 */
export const bindRhythms: Refiner = {
  name: 'bind rhythms',
  refine: (phrases, source) => {
    const byClause = new Map<number, Rhythm>();
    for (const phrase of phrases) {
      if (phrase.type !== 'recurring') continue;
      const clause = source.clauseAt[phrase.start] ?? 0;
      byClause.set(clause, merged(byClause.get(clause), phrase));
    }
    if (byClause.size === 0) return [...phrases];
    const placed = new Set<number>();
    return phrases.flatMap((phrase): Phrase[] => {
      const clause = source.clauseAt[phrase.start] ?? 0;
      const rhythm = byClause.get(clause);
      if (rhythm === undefined) return [phrase];
      if (phrase.type === 'recurring') {
        if (placed.has(clause)) return [];
        placed.add(clause);
        return [withDays(rhythm, phrases, source)];
      }
      return belongs(phrase, rhythm, source) ? [] : [phrase];
    });
  },
};

function merged(first: Rhythm | undefined, second: Rhythm): Rhythm {
  if (first === undefined) return second;
  return { ...first, rules: [...first.rules, ...second.rules], days: [...first.days, ...second.days] };
}

function belongs(phrase: Phrase, rhythm: Rhythm, source: Source): boolean {
  if (isPeriod(phrase)) {
    if (phrase.edge === 'from') return true;
    if (phrase.period.unit === 'year') {
      const lasts =
        phrase.edge === 'until' && /^ đến (?:hết )?$/.test(source.text.slice(rhythm.end, phrase.start));
      return lasts || (phrase.edge === 'in' && !isOwnDeadline(phrase, rhythm, source));
    }
    return phrase.period.year === null || adjacent(phrase, rhythm, source);
  }
  if (phrase.type === 'range') {
    if (phrase.to === null || phrase.to.year === null) return true;
    return phrase.to.unit === 'year' && !isOwnDeadline(phrase, rhythm, source);
  }
  return false;
}

const ALONGSIDE = /(?<!\p{L})(?:trong|từ|giai đoạn|bắt đầu|các|của|năm|cho|định kỳ)(?!\p{L})/gu;

const TO_BE_DONE = /(?<!\p{L})(?:hoàn thành|xong|ban hành|phê duyệt|trình)(?!\p{L})/u;

/** "Năm 2025, cập nhật hằng năm", "Ban hành năm 2025, hằng năm rà soát": something else than the rhythm is to be done in that year. */
function isOwnDeadline(phrase: PhraseOf<'period' | 'range'>, rhythm: Rhythm, source: Source): boolean {
  if (phrase.type === 'period' && phrase.period.year === null) return false;
  if (phrase.start < rhythm.start && TO_BE_DONE.test(wordsBefore(source, phrase))) return true;
  const [left, right] = phrase.start < rhythm.start ? [phrase, rhythm] : [rhythm, phrase];
  return /\p{L}/u.test(source.text.slice(left.end, right.start).replace(ALONGSIDE, ' '));
}

function adjacent(phrase: Phrase, rhythm: Rhythm, source: Source): boolean {
  return (
    rhythm.every === 'year' && /^\s*$/.test(source.text.slice(phrase.end, Math.max(phrase.end, rhythm.start)))
  );
}

function withDays(rhythm: Rhythm, phrases: readonly Phrase[], source: Source): Rhythm {
  const days = [...rhythm.days];
  const rules = [...rhythm.rules];
  let year: number | null = null;
  for (const phrase of phrases) {
    if (!sameClause(source, phrase, rhythm) || !belongs(phrase, rhythm, source)) continue;
    const period = isPeriod(phrase) ? phrase.period : phrase.type === 'range' ? phrase.to : null;
    if (period === null) continue;
    if (period.unit === 'year' || (isPeriod(phrase) && phrase.edge === 'from')) year = year ?? period.year;
    else if (period.unit === 'day' && period.month === null) {
      if (rhythm.every === 'month' && period.day !== null)
        rules.push({ every: 'month', day: period.day, monthOffset: 0 });
    } else if (period.month !== null && isDated(rhythm, period.unit)) {
      days.push({ period, edge: isPeriod(phrase) ? phrase.edge : 'in' });
    }
  }
  const dated = days.map((day) =>
    day.period.year === null ? { ...day, period: { ...day.period, year } } : day,
  );
  return { ...rhythm, rules, days: dated };
}

/** "Hàng quý, 6 tháng": the half-year is one more report; "6 tháng đầu năm hàng năm" is a day each year. */
function isDated(rhythm: Rhythm, unit: string): boolean {
  return (
    rhythm.every === 'year' ||
    unit === 'day' ||
    unit === 'month' ||
    (rhythm.every === 'half-year' && unit === 'quarter')
  );
}
