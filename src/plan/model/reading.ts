/**
 * What recognition returns: a plan table (or prose plan) taken apart into rows and meanings, before its
 * deadlines and units are understood. `read/` produces it; `understand/` turns it into an Appendix.
 */
import type { Messages } from '../messages';
import type { Area } from './grid';
import type { ColumnMeaning } from './meanings';
import type { Observation } from './observation';

export type RowKind = 'header' | 'group' | 'task' | 'continuation' | 'total' | 'blank' | 'footer';

/** What a user may say that a row is. */
export type ChosenKind = Extract<RowKind, 'group' | 'task' | 'continuation'>;

/** Why something was read as it was. */
export type ReasonCode = keyof Messages['reasons'];

/** A reason in words, by message key, for a confidence shown to the user. */
export interface Reason {
  /** Its sentence is `messages.reasons[code]`. */
  readonly code: ReasonCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface ColumnReading {
  /** 1-based sheet column. */
  readonly column: number;
  /** null: seen, but its meaning is not one we know ("other"). */
  readonly meaning: ColumnMeaning | null;
  /** The header as written, tiers joined by " / ". */
  readonly header: string;
  /** 0..1: how far the next best reading of the table lies behind. */
  readonly confidence: number;
  /** Header and content agree, and no other reading comes near; else the user is asked to look. */
  readonly certain: boolean;
  readonly reasons: readonly Reason[];
}

export interface PlanInfo {
  readonly title: string | null;
  /** "01/KH-UBND"; null where the sheet leaves it blank or does not say. */
  readonly number: string | null;
  readonly year: number | null;
  /** ISO date; null where the day is left blank. */
  readonly issued: string | null;
  /** "2025-08" where month and year stand but the day does not. */
  readonly issuedMonth: string | null;
  /** The issuing unit ("UBND xã …"). */
  readonly unit: string | null;
  /** 1-based sheet row where number and date were read; null where there is none. */
  readonly numberRow: number | null;
}

/** Where a value that does not stand in the row itself was taken from. */
export interface Inherited {
  /** 1-based sheet row the value stands in. */
  readonly row: number;
  readonly how: 'merge' | 'ditto' | 'group' | 'fill-down';
}

export interface RowReading {
  /** 1-based sheet row. */
  readonly row: number;
  readonly kind: RowKind;
  /** The user has said that it is of this kind. */
  readonly byHand?: true;
  /** No other kind comes near; false where the user is well advised to look at the row. */
  readonly certain: boolean;
  /** Why the row is of its kind; empty for headers, blanks and rows that are no table's. */
  readonly reasons: readonly Reason[];
  /** Text of the number cell as typed; null if empty. */
  readonly number: string | null;
  /** 1 = outermost; null for rows that are neither group nor task. */
  readonly level: number | null;
  /** Sheet row of the enclosing group row; null at the top. */
  readonly parent: number | null;
  /** Continuations: the sheet row this row continues. */
  readonly of: number | null;
  /** Number of columns every cell of the row stands too far right (negative: too far left); 0 normally. */
  readonly shift: number;
  /**
   * Text by meaning, raw (NFC not applied, line breaks kept). On a task or group the parts of its continuation
   * rows are already joined on; on a continuation only its own fragments. Inherited values are included.
   */
  readonly cells: Readonly<Partial<Record<ColumnMeaning, string>>>;
  /** 1-based sheet column in which each of `cells` stands in this row (after repair of a shift). */
  readonly columns: Readonly<Partial<Record<ColumnMeaning, number>>>;
  /** ISO dates of cells that hold a real date. */
  readonly dates: Readonly<Partial<Record<ColumnMeaning, string>>>;
  /** Numbers of cells that hold a real number (budgets). */
  readonly numbers: Readonly<Partial<Record<ColumnMeaning, number>>>;
  readonly inherited: Readonly<Partial<Record<ColumnMeaning, Inherited>>>;
  /** Prose only: sheet row where each part stands. */
  readonly sourceRows: Readonly<Partial<Record<ColumnMeaning, number>>>;
}

export interface Layout {
  readonly form: 'table' | 'prose';
  /** First and last header row; null for prose. */
  readonly headerRows: readonly [number, number] | null;
  readonly columns: readonly ColumnReading[];
  readonly repeatedHeaderRows: readonly (readonly [number, number])[];
  readonly titleRows: readonly number[];
  readonly totalRows: readonly number[];
  /** Prose only: the label phrase met for each part ("Thời gian thực hiện/hoàn thành"). */
  readonly labels: Readonly<Partial<Record<ColumnMeaning, string>>>;
}

export interface Reading {
  readonly sheet: string;
  /** Header to last row of the table. */
  readonly range: Area;
  /** 0..1 that this is a plan table and its columns are read right. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  readonly plan: PlanInfo;
  readonly layout: Layout;
  /** Every sheet row of the table and its title block except title rows, once, in order. */
  readonly rows: readonly RowReading[];
  readonly observations: readonly Observation[];
}
