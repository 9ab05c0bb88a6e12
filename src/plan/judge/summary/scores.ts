import { tasksOf, type Appendix } from '../../model/appendix';
import type { Finding, Principle } from '../../model/finding';
import { hasDeadline, hasPeople } from '../judged';
import { principleOf } from '../rules';
import { TASK_PARTS } from '../rules/parts';
import { readPart } from '../rules/support/partReading';

/** The four "rõ" plans demand of themselves: người, việc, thời gian, kết quả. */
export type Clear = Exclude<Principle, 'form'>;

/** Per "rõ" the share of tasks, 0..100, rounded down; null where the plan has no task, or no column that could tell. */
export type Scores = Readonly<Record<Clear, number | null>>;

/** What could not be seen is not clear: no score where no column tells. */
const isJudged: Readonly<Record<Clear, (appendix: Appendix) => boolean>> = {
  who: hasPeople,
  what: () => true,
  when: hasDeadline,
  result: (appendix) => readPart(appendix, 'product') !== null,
};

/**
 * A task is clear in a principle when no error and no warning of a rule of that principle stands in its row. What a column
 * lacks nearly everywhere is said once, not in every row: its tasks are unclear all the same.
 */
export function scoresOf(appendix: Appendix, findings: readonly Finding[]): Scores {
  const rows = new Set(tasksOf(appendix).map((task) => task.row));
  const unclear: Record<Clear, Set<number>> = {
    who: new Set(),
    what: new Set(),
    when: new Set(),
    result: new Set(),
  };
  for (const { rule, row, severity } of findings) {
    const principle = principleOf(rule);
    if (severity !== 'info' && principle !== 'form' && rows.has(row)) unclear[principle].add(row);
  }
  for (const part of Object.values(TASK_PARTS)) {
    const reading = part.essential ? readPart(appendix, part.meaning) : null;
    if (reading?.emptyColumn) for (const task of reading.missing) unclear[part.principle].add(task.row);
  }
  const score = (principle: Clear): number | null =>
    rows.size === 0 || !isJudged[principle](appendix)
      ? null
      : Math.floor(((rows.size - unclear[principle].size) / rows.size) * 100);
  return { who: score('who'), what: score('what'), when: score('when'), result: score('result') };
}
