import type { ReportJsonFinding } from '../../../../src/cli/report';
import type { GoldenRow, GoldenTable } from '../golden';
import type { Judgement } from './judgement';

/** Error-level findings that say a part is missing where the golden has it, or that stand on a row that is no task. */
export function judgeErrors(golden: GoldenTable, findings: readonly ReportJsonFinding[]): Judgement[] {
  const rows = new Map(golden.rows.map((row) => [row.row, row]));
  return findings
    .filter(({ severity, row, rule }) => severity === 'error' && isFalse(rule, rows.get(row)))
    .map(({ row, rule }) => ({
      measure: 'falseError',
      place: `${row} ${rule}`,
      ok: false,
      miss: `row ${row}: ${rule}`,
    }));
}

function isFalse(rule: string, row: GoldenRow | undefined): boolean {
  if (row === undefined || !rule.startsWith('missing-')) return false;
  if (row.kind !== 'task') return true;
  const part = rule.slice('missing-'.length);
  if (part === 'lead' || part === 'coordinate' || part === 'executor')
    return (row[part]?.length ?? 0) > 0 || row.merged?.[part] !== undefined;
  if (part !== 'deadline') return false;
  return (
    (row.deadline !== undefined && row.deadline !== null && row.deadline.kind !== 'none') ||
    row.merged?.deadline !== undefined
  );
}
