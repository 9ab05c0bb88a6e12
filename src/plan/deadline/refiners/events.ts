import type { Phrase, Refiner } from '../types';

/** What only looked like a time has done its work once it was masked. */
export const dropNoise: Refiner = {
  name: 'drop noise',
  refine: (phrases) => phrases.filter((phrase) => phrase.type !== 'noise'),
};

/** A condition swallows the dates and rhythms that stand in it: "Theo Kế hoạch của Thành phố năm 2025". */
export const absorbIntoEvents: Refiner = {
  name: 'absorb into events',
  refine: (phrases) => {
    const events = phrases.filter((phrase) => phrase.type === 'event' && phrase.absorbs);
    let next = 0;
    let end = -1;
    return phrases.filter((phrase): phrase is Phrase => {
      while (next < events.length && events[next]!.start <= phrase.start) {
        end = Math.max(end, events[next]!.end);
        next += 1;
      }
      return phrase.type === 'event' || phrase.start >= end;
    });
  },
};

/** "Trước 20/12 để tổng hợp báo cáo tỉnh trước 25/12": what follows "để" is somebody else's deadline. */
export const dropPurposes: Refiner = {
  name: 'drop purposes',
  refine: (phrases, { text, clauseAt }) =>
    phrases.filter((phrase, i) => {
      const left = phrases[i - 1];
      const first = phrases.find((other) => clauseAt[other.start] === clauseAt[phrase.start]);
      if (left === undefined || first === undefined || first === phrase) return true;
      const between = text.slice(first.end, phrase.start);
      return !(first.type === 'period' && /(?<!\p{L})(?:để|phục vụ)(?!\p{L})/u.test(between.slice(-400)));
    }),
};
