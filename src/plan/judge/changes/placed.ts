import { tasksOf, type Appendix } from '../../model/appendix';
import { groupTexts } from '../summary';
import type { PlacedTask } from './types';

/** The tasks of several tables, each with where it stands. */
export function placedTasks(appendices: readonly Appendix[]): PlacedTask[] {
  return appendices.flatMap((appendix) => {
    const groups = groupTexts(appendix);
    return tasksOf(appendix).map((row) => ({
      appendix,
      row,
      group: row.parent === null ? '' : (groups.get(row.parent) ?? ''),
    }));
  });
}
