import type { Phrase, PhraseOf, Refiner, Source } from '../types';
import { isPeriod, wordsBefore } from './gap';
import { clauseOf } from '../source';

type Rhythm = PhraseOf<'recurring'>;

/**
 * A rhythm takes the days of its own clause that have no year: "15/11 hàng năm", "Định kỳ hằng năm (trước ngày 15
 * tháng 12)", "trước ngày 25 hàng tháng". Whole years beside it say nothing more ("Hàng quý và cuối năm").
 */
export const bindRhythms: Refiner = {
  name: 'bind rhythms',
  refine: (phrases, source) => {
    if (!phrases.some(({ type }) => type === 'recurring')) return phrases;
    const byClause = clausesOf(phrases, source);
    const whole = new Map<number, Rhythm>();
    for (const [clause, { rhythms, all }] of byClause) {
      const [first] = rhythms;
      if (first !== undefined) whole.set(clause, withDays(merged(first, rhythms), all, source));
    }
    const placed = new Set<number>();
    return phrases.flatMap((phrase): Phrase[] => {
      const clause = clauseOf(source, phrase);
      const rhythm = whole.get(clause);
      if (rhythm === undefined) return [phrase];
      if (phrase.type !== 'recurring') return belongs(phrase, rhythm, source) ? [] : [phrase];
      if (placed.has(clause)) return [];
      placed.add(clause);
      return [rhythm];
    });
  },
};

interface Clause {
  readonly all: Phrase[];
  readonly rhythms: Rhythm[];
}

function clausesOf(phrases: readonly Phrase[], source: Source): ReadonlyMap<number, Clause> {
  const clauses = new Map<number, Clause>();
  for (const phrase of phrases) {
    const clause = clauses.get(clauseOf(source, phrase)) ?? { all: [], rhythms: [] };
    clause.all.push(phrase);
    if (phrase.type === 'recurring') clause.rhythms.push(phrase);
    clauses.set(clauseOf(source, phrase), clause);
  }
  return clauses;
}

/** All rhythms of a clause as one, in the place of the first. */
function merged(first: Rhythm, rhythms: readonly Rhythm[]): Rhythm {
  return {
    ...first,
    rules: rhythms.flatMap(({ rules }) => rules),
    days: rhythms.flatMap(({ days }) => days),
  };
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

/** No two phrases so many characters apart have nothing but the words above between them. */
const FAR = 120;
const TO_BE_DONE = /(?<!\p{L})(?:hoàn thành|xong|ban hành|phê duyệt|trình)(?!\p{L})/u;

/** "Năm 2025, cập nhật hằng năm", "Ban hành năm 2025, hằng năm rà soát": something else than the rhythm is to be done in that year. */
function isOwnDeadline(phrase: PhraseOf<'period' | 'range'>, rhythm: Rhythm, source: Source): boolean {
  if (phrase.type === 'period' && phrase.period.year === null) return false;
  if (phrase.start < rhythm.start && TO_BE_DONE.test(wordsBefore(source, phrase))) return true;
  const [left, right] = phrase.start < rhythm.start ? [phrase, rhythm] : [rhythm, phrase];
  if (right.start - left.end > FAR) return true;
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
  let until = rhythm.until;
  for (const phrase of phrases) {
    if (!belongs(phrase, rhythm, source)) continue;
    const period = isPeriod(phrase) ? phrase.period : phrase.type === 'range' ? phrase.to : null;
    if (period === null) continue;
    if (phrase.type === 'range' || (isPeriod(phrase) && phrase.edge === 'until' && period.unit === 'year'))
      until = period;
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
  return { ...rhythm, rules, days: dated, until };
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
