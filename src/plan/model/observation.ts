/** What recognition notices on the way. It writes no sentence and judges nothing: the rule of the same name does. */
import type { ColumnMeaning } from './meanings';

/** Every kind, with what its rule needs to know; each is the id of the rule that reads it. */
export interface ObservationParams {
  /** The row holds only a line, or a stray page number; its kind is blank. */
  'separator-row': undefined;
  'page-number-row': undefined;
  /** A number with nothing beside it; its kind is blank. */
  'empty-numbered-row': undefined;
  /** A total without a word that says so; at the column of the amount. */
  'total-row-unlabelled': undefined;
  /** A continuation after a blank row or a repeated header; sheet row it continues. */
  'row-broken-over-page': { readonly of: number };
  /** A task without any word on who does it, in a prose plan whose other tasks have one. */
  'missing-assignment': undefined;
  /** "Thực hiện" where the others say "Phối hợp". */
  'executor-instead-of-coordinate': { readonly label: string };
  /** A label written otherwise than nearly all of its kind. */
  'label-variant': { readonly label: string; readonly usual: string };
  /** A date in a task's text after the plan's year and after every year of its deadline. The year is a text, so that 2026 is not written 2.026. */
  'milestone-outside-plan-year': { readonly quote: string; readonly year: string };
  /** Lines pasted into one column: where these parts of the row begin and end could not be told. */
  'pasted-lines-doubt': { readonly parts: readonly ColumnMeaning[] };
  /** A cell in an encoding before Unicode; `value` is the whole text put right, where it is certain. */
  'legacy-encoding': { readonly encoding: string; readonly preview: string; readonly value: string };
  /** Letter head and appendix title name two numbers for one plan. */
  'plan-number-mismatch': { readonly head: string; readonly found: string };
  /** How cells of a row are typed; `value` is the cell's repaired text where only one is meant. */
  'unicode-not-nfc': TypingParams;
  'double-space': TypingParams;
  'empty-lines-in-cell': TypingParams;
}

export interface TypingParams {
  /** Cells of the row. */
  readonly count: number;
  readonly value?: string;
}

export type ObservationKind = keyof ObservationParams;

export type Observation = { [K in ObservationKind]: ObservationOf<K> }[ObservationKind];

export interface ObservationOf<K extends ObservationKind> {
  readonly kind: K;
  /** 1-based sheet row. */
  readonly row: number;
  /** 1-based sheet column; null where the row as a whole is meant. */
  readonly column: number | null;
  readonly params: ObservationParams[K];
}
