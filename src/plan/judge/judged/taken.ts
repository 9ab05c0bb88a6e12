import { columnOf, tasksOf, type Appendix } from '../../model/appendix';
import { readTracking } from '../../understand/status';

/** Tasks that count as done because a column of statuses says so. */
export interface TakenAsDone {
  readonly count: number;
  /** 1-based sheet column of the statuses. */
  readonly column: number;
}

/** null where no column of statuses made a task done. */
export function takenAsDone(appendix: Appendix): TakenAsDone | null {
  const column = columnOf(appendix, 'status');
  if (column === null) return null;
  const count = tasksOf(appendix).filter(
    ({ cells }) => readTracking(cells.status ?? '', null).done === true,
  ).length;
  return count === 0 ? null : { count, column };
}
