import type { AppendixRow, Extension } from '../../plan/model/appendix';
import { columnOf, tasksOf } from '../../plan/model/appendix';
import type { AppendixReport } from '../../plan/check';
import type { Finding, Severity } from '../../plan/model/finding';
import { taskNumbersOf } from '../../plan/model/taskNumbers';
import { tellsMissing } from '../../plan/judge/rules';
import { hasDeadline } from '../../plan/judge/judged';
import { tags, type Tag } from './paneState';

/** One line of the list: a finding, or a task that is overdue or due soon. */
export interface Item {
  readonly id: string;
  readonly tag: Tag;
  /** Rule id, or "overdue", "due-soon". */
  readonly about: string;
  readonly severity: Severity;
  readonly row: number;
  readonly column: number | null;
  readonly number: string | null;
  readonly task: string;
  /** Canonical names of the units that lead the task. */
  readonly units: readonly string[];
  readonly finding: Finding | null;
  /** Of a task that is overdue or due soon. */
  readonly daysLeft: number | null;
  /** What it counts from where it was extended; null for a finding. */
  readonly extension: Extension | null;
}

/** Overdue tasks, tasks due soon, then the findings; each in sheet order. */
export function itemsOf(report: AppendixReport): Item[] {
  const { appendix, findings } = report;
  const rows = new Map(appendix.rows.map((row) => [row.row, row]));
  const units = unitsByRow(report);
  const numbers = taskNumbersOf(appendix);
  const deadlineColumn = columnOf(appendix, 'deadline');

  const line = (id: string, row: AppendixRow | undefined, rowNumber: number) => ({
    id,
    row: rowNumber,
    number: numbers.get(rowNumber) ?? row?.number ?? null,
    task: row?.task ?? '',
    units: units.get(rowNumber) ?? [],
  });
  const late = (state: 'overdue' | 'due-soon', severity: Severity): Item[] =>
    appendix.rows
      .filter((row) => row.status?.state === state)
      .map((row) => ({
        ...line(`${state}:${row.row}`, row, row.row),
        tag: state,
        about: state,
        severity,
        column: row.columns.deadline ?? deadlineColumn,
        finding: null,
        daysLeft: row.status?.daysLeft ?? null,
        extension: row.extension,
      }));

  const ids = idsOf(findings);
  return [
    ...late('overdue', 'error'),
    ...late('due-soon', 'warning'),
    ...findings.map((finding, i) => ({
      ...line(ids[i] ?? '', rows.get(finding.row), finding.row),
      tag: tellsMissing(finding.rule) ? ('missing' as const) : ('other' as const),
      about: finding.rule,
      severity: finding.severity,
      column: finding.column,
      finding,
      daysLeft: null,
      extension: null,
    })),
  ];
}

/** The same id for the same finding in the next check, whatever has gone before it in the list. */
function idsOf(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, row, column }) => {
    const place = `${rule}:${row}:${column ?? ''}`;
    const before = seen.get(place) ?? 0;
    seen.set(place, before + 1);
    return before === 0 ? place : `${place}:${before}`;
  });
}

export function countByTag(items: readonly Item[]): Record<Tag, number> {
  const counts: Record<Tag, number> = { overdue: 0, 'due-soon': 0, missing: 0, other: 0 };
  for (const item of items) counts[item.tag]++;
  return counts;
}

/** Without a task nothing is counted, without a column of deadlines and in a draft nothing that is late. */
export function unjudgedTags({ appendix, mode }: Pick<AppendixReport, 'appendix' | 'mode'>): readonly Tag[] {
  if (tasksOf(appendix).length === 0) return tags;
  return mode === 'tracking' && hasDeadline(appendix) ? [] : ['overdue', 'due-soon'];
}

function unitsByRow({ appendix }: AppendixReport): Map<number, string[]> {
  const byRow = new Map<number, string[]>();
  for (const unit of appendix.units) {
    for (const row of unit.leadRows) byRow.set(row, [...(byRow.get(row) ?? []), unit.name]);
  }
  return byRow;
}
