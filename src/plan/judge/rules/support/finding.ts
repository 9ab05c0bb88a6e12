import { columnOf, type Appendix, type AppendixRow } from '../../../model/appendix';
import type { Finding, RuleId, Severity } from '../../../model/finding';
import type { ColumnMeaning } from '../../../model/meanings';

/** The part of a finding that differs from one to the next; the rest is nothing. */
export type FindingParts = Pick<Finding, 'row'> & Partial<Finding>;

/** A finding of a rule, with its rule's severity unless told otherwise. */
export function finding(
  rule: { readonly id: RuleId; readonly severity: Severity },
  parts: FindingParts,
): Finding {
  return { rule: rule.id, severity: rule.severity, column: null, params: {}, fix: null, ...parts };
}

/** The beginning of a text, as much of it as a sentence can quote. */
export const beginningOf = (text: string): string =>
  text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text;

/** How a sentence calls a row: its number, else the beginning of its text. */
export function nameOf(row: AppendixRow): string {
  const text = beginningOf(row.task);
  if (row.number === null || row.number.trim() === '') return `“${text}”`;
  return text === '' ? row.number.trim() : `${row.number.trim()} “${text}”`;
}

/** 1-based sheet column of a meaning: in this very row, whose cells may be shifted, else in the table; null where it has none. */
export function columnIn(appendix: Appendix, row: AppendixRow, meaning: ColumnMeaning): number | null {
  return row.columns[meaning] ?? columnOf(appendix, meaning);
}
