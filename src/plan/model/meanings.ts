/**
 * What a column, or a labelled part of a prose plan, is about: the one table of meanings. Lists of meanings anywhere in the
 * program are derived from it by `meaningsThat`. To add one: a line here, its name in `messages/{vi,en}/terms.ts`, its header
 * words in `words/headers`. The compiler finds what is left out.
 */
import type { Messages } from '../messages';

export type MeaningTrait =
  /** Names who: units or persons. */
  | 'people'
  /** Its cells are read as units. */
  | 'units'
  /** Gives a task to somebody or a time to it. */
  | 'assigns'
  /** With a task column, one of these makes a list a plan. */
  | 'makesPlan'
  /** A date or a phrase of time. */
  | 'time'
  /** Every task must have it where the plan has such a part. */
  | 'part'
  /** "nt", "như trên" beneath a filled cell repeats its value. */
  | 'repeats'
  /** Must not be counted again in the rows that a merged cell reaches down to. */
  | 'oncePerMerge'
  /** Its label may begin in the middle of a sentence; "yêu cầu:" and "nội dung:" are ordinary words there. */
  | 'insideText'
  /** Its label may follow another one in the same paragraph: "Thời gian: 8/3; kinh phí: 5 triệu". */
  | 'afterLabel'
  /** A paragraph of a prose plan may be labelled with it. */
  | 'labelled';

/** In order of precedence: where the words of one label mean several things, the first is what the part is about. */
export const MEANINGS = {
  stt: ['oncePerMerge'],
  indexGroup: [],
  indexItem: [],
  code: [],
  task: [],
  lead: ['people', 'units', 'assigns', 'makesPlan', 'part', 'repeats', 'insideText', 'labelled'],
  coordinate: ['people', 'units', 'assigns', 'makesPlan', 'part', 'repeats', 'insideText', 'labelled'],
  leadAndCoordinate: ['people', 'units', 'assigns', 'makesPlan', 'repeats', 'insideText', 'labelled'],
  executor: ['people', 'units', 'assigns', 'makesPlan', 'part', 'repeats', 'insideText', 'labelled'],
  director: ['people', 'assigns', 'repeats', 'insideText', 'labelled'],
  deadline: ['assigns', 'makesPlan', 'time', 'part', 'repeats', 'insideText', 'labelled'],
  startDate: ['time', 'labelled'],
  product: ['makesPlan', 'part', 'repeats', 'insideText', 'labelled'],
  requirement: ['part', 'repeats', 'afterLabel', 'labelled'],
  budget: ['oncePerMerge', 'afterLabel', 'labelled'],
  budgetSource: ['repeats', 'afterLabel', 'labelled'],
  legalBasis: ['repeats', 'labelled'],
  note: ['oncePerMerge', 'afterLabel', 'labelled'],
  measureUnit: ['repeats'],
  target: ['oncePerMerge'],
  status: ['oncePerMerge'],
  completedOn: ['oncePerMerge'],
  extendedTo: ['oncePerMerge'],
  result: ['oncePerMerge'],
  reason: ['oncePerMerge'],
  dueDate: [],
  check: ['oncePerMerge'],
} as const satisfies Record<keyof Messages['terms']['columns'], readonly MeaningTrait[]>;

export type ColumnMeaning = keyof typeof MEANINGS;

/** The meanings that have a trait, as a type: `MeaningThat<'units'>`. */
export type MeaningThat<T extends MeaningTrait> = {
  [M in ColumnMeaning]: T extends (typeof MEANINGS)[M][number] ? M : never;
}[ColumnMeaning];

/** The meanings that have a trait, in the table's order. */
export function meaningsThat<T extends MeaningTrait>(trait: T): readonly MeaningThat<T>[] {
  return (Object.entries(MEANINGS) as [ColumnMeaning, readonly MeaningTrait[]][])
    .filter(([, traits]) => traits.includes(trait))
    .map(([meaning]) => meaning as MeaningThat<T>);
}

/** Whether something is one of the meanings with a trait; `null`, and a prose part that is no column, are none. */
export function meaningTest<T extends MeaningTrait>(
  trait: T,
): (meaning: string | null) => meaning is MeaningThat<T> {
  const met: ReadonlySet<string | null> = new Set(meaningsThat(trait));
  return (meaning): meaning is MeaningThat<T> => met.has(meaning);
}

export const namesPeople = meaningTest('people');
export const namesUnits = meaningTest('units');
export const assigns = meaningTest('assigns');
export const makesPlan = meaningTest('makesPlan');
export const tellsTime = meaningTest('time');
