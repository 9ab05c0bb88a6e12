import { clauseOf } from '../source';
import type { Phrase, Refiner } from '../types';

/** What only looked like a time has done its work once it was masked. */
export const dropNoise: Refiner = {
  name: 'drop noise',
  refine: (phrases) => phrases.filter((phrase) => phrase.type !== 'noise'),
};

/** A condition swallows the dates and rhythms that stand in it ("Theo Kế hoạch của Thành phố năm 2025"), but not "… và thường xuyên". */
export const absorbIntoEvents: Refiner = {
  name: 'absorb into events',
  refine: (phrases, { text }) => {
    let end = -1;
    return phrases.filter((phrase) => {
      if (phrase.type === 'event' && phrase.absorbs) end = Math.max(end, phrase.end);
      const added =
        phrase.type === 'ongoing' && /\svà\s$/u.test(text.slice(Math.max(0, phrase.start - 5), phrase.start));
      return phrase.type === 'event' || added || phrase.start >= end;
    });
  },
};

const PURPOSE = /(?<!\p{L})(?:để|phục vụ)(?!\p{L})/u;

/** "Trước 20/12 để tổng hợp báo cáo tỉnh trước 25/12": what follows "để" is somebody else's deadline. */
export const dropPurposes: Refiner = {
  name: 'drop purposes',
  refine: (phrases, source) => {
    if (phrases.length < 2) return phrases;
    let purposeOf: number | undefined;
    return phrases.filter((phrase: Phrase, i) => {
      const left = phrases[i - 1];
      const clause = clauseOf(source, phrase);
      if (left === undefined || clauseOf(source, left) !== clause) return true;
      if (left.type === 'period' && PURPOSE.test(source.text.slice(left.end, phrase.start)))
        purposeOf = clause;
      return purposeOf !== clause;
    });
  },
};
