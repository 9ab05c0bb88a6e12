/**
 * What a column, or a labelled part of a prose plan, is about: the one table of meanings. Lists of meanings anywhere in the
 * program are derived from it. To add one: a row here with its words (long lists stand in `words/`), and its name in
 * `messages/{vi,en}/terms.ts`. The compiler finds what is left out.
 */
import type { Messages } from '../messages';
import type { HeaderCue } from '../words/headers/cue';
import {
  CODE_HEADS,
  GROUP_HEADS,
  ITEM_HEADS,
  LEGAL_BASIS_HEADS,
  NUMBER_HEADS,
  TASK_HEADS,
} from '../words/headers/tasks';
import {
  COORDINATE_HEADS,
  DIRECTOR_HEADS,
  EXECUTOR_HEADS,
  LEAD_AND_COORDINATE_HEADS,
  LEAD_HEADS,
} from '../words/headers/people';
import { EXTENSION_HEADS, OUTCOME_HEADS, REASON_HEADS } from '../words/headers/progress';
import { COMPLETED_HEADS, DEADLINE_HEADS, DUE_HEADS, START_HEADS } from '../words/headers/time';
import { CHECK_HEADS, PRODUCT_HEADS, REQUIREMENT_HEADS, STATUS_HEADS } from '../words/headers/results';
import {
  BUDGET_HEADS,
  BUDGET_SOURCE_HEADS,
  MEASURE_HEADS,
  NOTE_HEADS,
  TARGET_HEADS,
} from '../words/headers/money';
import { LABEL_PHRASES } from '../words/labels';

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
  /** How far the task is, kept up beside the plan. */
  | 'tracking'
  /** The unit that does the task reports it: it is taken back from the copies that are handed out. */
  | 'reported';

type Name = keyof Messages['terms']['columns'];

interface MeaningRow {
  /** What the words of a header say for it. */
  readonly heads: readonly HeaderCue[];
  /** What paragraphs of a prose plan are labelled with it; a meaning without this is none a paragraph can have. */
  readonly labels?: readonly string[];
  /** How many columns of a table can have it, where it is more than one. */
  readonly most?: number;
  /** Heads of these are as good as its own: what stands beneath decides. */
  readonly sharesHeads?: readonly Name[];
  readonly traits: readonly MeaningTrait[];
}

/** In order of precedence: where the words of one label mean several things, the first is what the part is about. */
export const MEANINGS = {
  stt: { heads: NUMBER_HEADS, traits: ['oncePerMerge'] },
  indexGroup: { heads: GROUP_HEADS, traits: [] },
  indexItem: { heads: ITEM_HEADS, traits: [] },
  code: { heads: CODE_HEADS, traits: [] },
  task: { heads: TASK_HEADS, traits: [] },
  lead: {
    heads: LEAD_HEADS,
    labels: LABEL_PHRASES.lead,
    traits: ['people', 'units', 'assigns', 'makesPlan', 'part', 'repeats', 'insideText'],
  },
  coordinate: {
    heads: COORDINATE_HEADS,
    labels: LABEL_PHRASES.coordinate,
    traits: ['people', 'units', 'assigns', 'makesPlan', 'part', 'repeats', 'insideText'],
  },
  leadAndCoordinate: {
    heads: LEAD_AND_COORDINATE_HEADS,
    labels: LABEL_PHRASES.leadAndCoordinate,
    // Roles named in the cells ("Chủ trì: …; phối hợp: …") may stand under the head of any of them.
    sharesHeads: ['lead', 'coordinate', 'executor'],
    traits: ['people', 'units', 'assigns', 'makesPlan', 'repeats', 'insideText'],
  },
  executor: {
    heads: EXECUTOR_HEADS,
    labels: LABEL_PHRASES.executor,
    traits: ['people', 'units', 'assigns', 'makesPlan', 'part', 'repeats', 'insideText'],
  },
  director: {
    heads: DIRECTOR_HEADS,
    labels: LABEL_PHRASES.director,
    traits: ['people', 'assigns', 'repeats', 'insideText'],
  },
  deadline: {
    heads: DEADLINE_HEADS,
    labels: LABEL_PHRASES.deadline,
    traits: ['assigns', 'makesPlan', 'time', 'part', 'repeats', 'insideText'],
  },
  startDate: {
    heads: START_HEADS,
    labels: LABEL_PHRASES.startDate,
    traits: ['time'],
  },
  product: {
    heads: PRODUCT_HEADS,
    labels: LABEL_PHRASES.product,
    traits: ['makesPlan', 'part', 'repeats', 'insideText'],
  },
  requirement: {
    heads: REQUIREMENT_HEADS,
    labels: LABEL_PHRASES.requirement,
    traits: ['part', 'repeats', 'afterLabel'],
  },
  budget: {
    heads: BUDGET_HEADS,
    labels: LABEL_PHRASES.budget,
    traits: ['oncePerMerge', 'afterLabel'],
  },
  budgetSource: {
    heads: BUDGET_SOURCE_HEADS,
    labels: LABEL_PHRASES.budgetSource,
    traits: ['repeats', 'afterLabel'],
  },
  legalBasis: {
    heads: LEGAL_BASIS_HEADS,
    labels: LABEL_PHRASES.legalBasis,
    traits: ['repeats'],
  },
  note: {
    heads: NOTE_HEADS,
    labels: LABEL_PHRASES.note,
    traits: ['oncePerMerge', 'afterLabel'],
  },
  measureUnit: { heads: MEASURE_HEADS, traits: ['repeats'] },
  target: {
    heads: TARGET_HEADS,
    // Figures to reach ("Năm 2026", "Năm 2027") may stand side by side.
    most: 6,
    traits: ['oncePerMerge'],
  },
  status: { heads: STATUS_HEADS, traits: ['oncePerMerge', 'tracking', 'reported'] },
  completedOn: { heads: COMPLETED_HEADS, traits: ['oncePerMerge', 'tracking', 'reported'] },
  extendedTo: { heads: EXTENSION_HEADS, traits: ['oncePerMerge', 'tracking', 'reported'] },
  result: { heads: OUTCOME_HEADS, traits: ['oncePerMerge', 'tracking', 'reported'] },
  reason: { heads: REASON_HEADS, traits: ['oncePerMerge', 'tracking', 'reported'] },
  dueDate: { heads: DUE_HEADS, traits: ['tracking'] },
  check: { heads: CHECK_HEADS, traits: ['oncePerMerge', 'tracking'] },
} as const satisfies Record<Name, MeaningRow>;

export type ColumnMeaning = keyof typeof MEANINGS;

type Rows = typeof MEANINGS;

/** The meanings that have a trait, as a type: `MeaningThat<'units'>`. */
export type MeaningThat<T extends MeaningTrait> = {
  [M in ColumnMeaning]: T extends Rows[M]['traits'][number] ? M : never;
}[ColumnMeaning];

/** The meanings that a paragraph of a prose plan may be labelled with. */
export type LabelledMeaning = {
  [M in ColumnMeaning]: Rows[M] extends { readonly labels: unknown } ? M : never;
}[ColumnMeaning];

/** Every meaning with its row, in the table's order. */
export const MEANING_ROWS = Object.entries(MEANINGS) as readonly (readonly [ColumnMeaning, MeaningRow])[];

/** The meanings that have a trait, in the table's order. */
export function meaningsThat<T extends MeaningTrait>(trait: T): readonly MeaningThat<T>[] {
  return MEANING_ROWS.filter(([, { traits }]) => traits.includes(trait)).map(
    ([meaning]) => meaning as MeaningThat<T>,
  );
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
export const isPart = meaningTest('part');
export const tellsTime = meaningTest('time');
export const tracksTask = meaningTest('tracking');
