/** What is said of a plan before anything else. */
import type { Appendix } from '../../model/appendix';
import { tasksOf } from '../../model/appendix';
import type { Finding, Severity } from '../../model/finding';
import type { Mode } from '../../understand/status';
import { gapsOf } from './gaps';

export type SeverityCounts = Readonly<Record<Severity, number>>;

export interface Verdict {
  /**
   * `unjudged`: nothing was found, but not all was judged (or there is no task); `faults`: there is something to put right; `enough`: all
   * that matters was judged for certain and nothing is wrong; `enough-overdue`: so too, and some of the tasks are overdue; `enough-draft`:
   * so of a plan not issued yet, in which nothing is judged overdue.
   */
  readonly kind: 'unjudged' | 'faults' | 'enough' | 'enough-overdue' | 'enough-draft';
  readonly counts: SeverityCounts;
  /** Tasks overdue. */
  readonly overdue: number;
}

export function verdictOf(
  appendix: Appendix,
  findings: readonly Finding[],
  mode: Mode = 'tracking',
): Verdict {
  const counts = countSeverities(findings);
  const tasks = tasksOf(appendix);
  const overdue = tasks.filter(({ status }) => status?.state === 'overdue').length;
  const faults = counts.error + counts.warning > 0;
  if (tasks.length === 0) return { kind: 'unjudged', counts, overdue };
  if (faults) return { kind: 'faults', counts, overdue };
  if (gapsOf(appendix).length > 0) return { kind: 'unjudged', counts, overdue };
  if (mode === 'draft') return { kind: 'enough-draft', counts, overdue };
  return { kind: overdue > 0 ? 'enough-overdue' : 'enough', counts, overdue };
}

export function countSeverities(findings: readonly { readonly severity: Severity }[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
