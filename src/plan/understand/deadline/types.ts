/** What a phrase can mean, and the two interfaces everything here implements: a parser finds phrases, a refiner rearranges them. */
import type { DeadlineDoubt } from '../../model/appendix';

export interface DeadlineContext {
  /** Year the plan is for; supplied to phrases without a year. */
  readonly planYear?: number | null;
  /** ISO date the plan was issued; base of "… kể từ ngày ban hành Kế hoạch này". */
  readonly issued?: string | null;
  /** The column writes the month before the day ("3/28/2026"): `writesMonthFirst`. */
  readonly monthFirst?: boolean;
  /** "Trước ngày X" ends the day before X; by default X itself still counts. */
  readonly beforeIsExclusive?: boolean;
}

export type PeriodUnit = 'day' | 'month' | 'quarter' | 'half-year' | 'months' | 'year';

/** A day, month, quarter … as far as the words fix it. */
export interface Period {
  readonly unit: PeriodUnit;
  /** null: the words do not say. */
  readonly year: number | null;
  /** 1 for "năm sau", -1 for "năm trước", else 0; added when the year is supplied. */
  readonly yearOffset: number;
  /** 1..12, the last month of the period; null: the words do not say ("cuối tháng"). */
  readonly month: number | null;
  /** Last day in that month; null: the month's own last day. */
  readonly day: number | null;
  /** Why it may be another than ours: a convention of ours, a year or a form supplied; null: the words say it. */
  readonly doubt: DeadlineDoubt | null;
}

/** How the words before a period bind it. */
export type Edge = 'in' | 'before' | 'from' | 'until';

/** A day that comes back within the year. */
export interface DayRule {
  readonly every: 'month' | 'quarter';
  /** 1..31; clamped to the month's length. */
  readonly day: number;
  /** Months counted from the first of the month or quarter it reports on: 0 is that month itself. */
  readonly monthOffset: number;
}

export type SpanUnit = 'hour' | 'day' | 'working-day' | 'week' | 'month' | 'quarter' | 'year';

export type Meaning =
  | { readonly type: 'period'; readonly period: Period; readonly edge: Edge }
  | {
      readonly type: 'range';
      readonly from: Period | null;
      readonly to: Period | null;
      readonly toEdge: Edge;
      /** The start is no date. */
      readonly brokenStart?: boolean;
    }
  | { readonly type: 'start'; readonly period: Period }
  | {
      readonly type: 'recurring';
      /** A bare yearly or undated rhythm has no rules and no days. */
      readonly rules: readonly DayRule[];
      readonly days: readonly { readonly period: Period; readonly edge: Edge }[];
      /** How long it goes on, where that is said. */
      readonly until?: Period;
      readonly every: 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year' | 'some';
    }
  | { readonly type: 'ongoing'; readonly following: boolean }
  | { readonly type: 'event'; readonly absorbs: boolean }
  | {
      readonly type: 'relative';
      readonly amount: number;
      readonly unit: SpanUnit;
      /** "kể từ", "sau" count forward; "trước" counts back; null: no base is named. */
      readonly direction: 1 | -1 | null;
      readonly base: 'issue' | Period | null;
    }
  | { readonly type: 'sequel' }
  | { readonly type: 'status' }
  | { readonly type: 'invalid' }
  | { readonly type: 'noise' };

export type MeaningType = Meaning['type'];

/** Where a meaning stands in `Source.text`: UTF-16 offsets, end excluded. */
export type Phrase<M extends Meaning = Meaning> = { readonly start: number; readonly end: number } & M;

export type PhraseOf<T extends MeaningType> = Phrase<Extract<Meaning, { type: T }>>;

export interface Source {
  /** NFC, lower case, one kind of dash, OCR digits repaired; line breaks kept. Same offsets as `written`. */
  readonly text: string;
  /** As written, NFC, runs of blanks collapsed. */
  readonly written: string;
  /** Where each clause but the last ends: the offset after its last character, ascending. */
  readonly clauseEnds: readonly number[];
  /** A digit was repaired ("l5/11"). */
  readonly repaired: boolean;
}

/** Finds every phrase of one form. What parsers earlier in the list have taken reads as a mask in `text`. */
export interface PhraseParser {
  readonly name: string;
  /** Beginnings of words and signs (`clues.ts`) of which every phrase of this form has one; saves most scans on most cells. */
  readonly clues: readonly string[];
  /** What the text must contain besides. */
  readonly needs?: RegExp;
  parse(source: Source): Phrase[];
}

/** Takes all phrases in text order and gives them back rearranged, in text order. Pure. */
export interface Refiner {
  readonly name: string;
  refine(phrases: readonly Phrase[], source: Source, context: DeadlineContext): readonly Phrase[];
}
