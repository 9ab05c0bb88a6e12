import { DATED_NOUNS } from '../../../words/occasions';
import { oneOf } from '../../../words/pattern';
import type { Phrase, Refiner, Source } from '../types';
import { clausesWith, isPeriod, wordsBefore } from './gap';
import { clauseOf } from '../source';

/** "kế hoạch vốn năm 2026", "dự toán giai đoạn 2026-2030", "Luật Đất đai năm 2024": the year says which, not until when. */
const WHOSE = new RegExp(
  `(?<!\\p{L})(?:${oneOf(DATED_NOUNS)}|luật(?:\\s+\\p{L}+){1,6})(?:\\s+(?:của|cho|đầu tư công|trung hạn|nhà nước))*\\s+(?:giai đoạn\\s*)?$`,
  'u',
);

/** A year that belongs to the noun before it. */
export function isAttribute(phrase: Phrase, source: Source): boolean {
  const years = isPeriod(phrase)
    ? phrase.period.unit === 'year' && phrase.edge === 'in'
    : phrase.type === 'range' && phrase.from?.unit === 'year' && phrase.to?.unit === 'year';
  return years && WHOSE.test(wordsBefore(source, phrase));
}

/** Beside a finer deadline of the same clause such a year is none: "Trước 30/4/2026 phân bổ hết vốn năm 2026". */
export const dropAttributes: Refiner = {
  name: 'drop attributes',
  refine: (phrases, source) => {
    if (phrases.length < 2) return phrases;
    const finer = clausesWith(phrases, source, isFiner);
    return phrases.filter((phrase) => !finer.has(clauseOf(source, phrase)) || !isAttribute(phrase, source));
  },
};

function isFiner(phrase: Phrase): boolean {
  const end = isPeriod(phrase) ? phrase.period : phrase.type === 'range' ? phrase.to : null;
  return end !== null && end.unit !== 'year';
}
