/** Why a row is of its kind, and which of the reasons leave a doubt. */
import type { Reason, ReasonCode } from '../../../model/reading';

/** Does the reason settle the kind? Where it does not, the row may as well be of another. */
const SETTLES = {
  'row-own-parts': true,
  'row-counts-on': true,
  'row-counts-on-bare': false,
  'row-without-text': false,
  'row-few-parts-here': true,
  'row-nothing-beside': false,
  'row-over-its-own-parts': false,
  'row-lacks-parts': false,
  'row-may-go-on': false,
  'row-over-parts': true,
  'row-outer-number': true,
  'row-set-apart': true,
  'row-label-in-text': true,
  'row-gives-its-parts': true,
  'row-lends': false,
  'row-passed-over': false,
  'row-sums-up': false,
  'row-bare-heading': false,
  'row-goes-on': true,
  'row-seems-to-go-on': false,
  'row-total-words': true,
  'row-amount-alone': false,
  'row-closing-words': true,
  'row-beneath-all': false,
  'row-shifted': false,
} as const satisfies Readonly<Partial<Record<ReasonCode, boolean>>>;

export type RowReason = keyof typeof SETTLES;

/** @returns what a RowReading says of its kind */
export function rowCertainty(why: readonly RowReason[]): { certain: boolean; reasons: readonly Reason[] } {
  return why.length === 0
    ? SETTLED
    : { certain: why.every((code) => SETTLES[code]), reasons: why.map(asReason) };
}

/** Shared by all rows that need no reason: a long table has tens of thousands. */
const SETTLED = Object.freeze({ certain: true, reasons: Object.freeze([]) });
const REASONS = new Map(
  Object.keys(SETTLES).map((code) => [code, Object.freeze({ code: code as RowReason })]),
);

function asReason(code: RowReason): Reason {
  return REASONS.get(code) ?? { code };
}
