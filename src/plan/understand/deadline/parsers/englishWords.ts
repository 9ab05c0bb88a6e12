import { wholeWords } from '../../../words/pattern';
import type { PhraseOf } from '../types';
import { phraseParser } from './phraseParser';

const CYCLES: Readonly<Record<string, PhraseOf<'recurring'>['every']>> = {
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  yearly: 'year',
  annually: 'year',
};

/** "Weekly", "Monthly": the rhythms of an English list of work. */
export const englishRhythm = phraseParser(
  'English rhythm',
  wholeWords(`(?<cycle>${Object.keys(CYCLES).join('|')})`),
  ({ groups }) => ({ type: 'recurring', rules: [], days: [], every: CYCLES[groups?.cycle ?? ''] ?? 'some' }),
  { clues: Object.keys(CYCLES) },
);

/** "Ongoing", "Continuous". */
export const englishOngoing = phraseParser(
  'English ongoing',
  wholeWords('ongoing|continuous(?:ly)?'),
  () => ({ type: 'ongoing', following: false }),
  { clues: ['ongoing', 'continuous'] },
);

/** "ASAP", "Upon request". */
export const englishCondition = phraseParser(
  'English condition',
  wholeWords('asap|immediately|(?:up)?on (?:request|demand)|as needed'),
  () => ({ type: 'event', absorbs: false }),
  { clues: ['asap', 'immediately', 'upon', 'on', 'as'] },
);

/** "T+15": so many days after the start of the work. */
export const daysAfterStart = phraseParser(
  'days after the start',
  wholeWords('t ?\\+ ?(?<n>\\d{1,3})'),
  ({ groups }) => ({ type: 'relative', amount: Number(groups?.n), unit: 'day', direction: null, base: null }),
  { clues: ['t'] },
);
