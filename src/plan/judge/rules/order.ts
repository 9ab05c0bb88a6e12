import type { Finding } from '../../model/finding';

/** Findings as the user walks the sheet: by row, then by column (the row as a whole first), then as the rules stand. */
export function inSheetOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.row - b.row || (a.column ?? 0) - (b.column ?? 0));
}
