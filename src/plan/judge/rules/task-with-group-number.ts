import type { Rule } from '../../model/finding';
import { columnIn, finding, nameOf } from './support/finding';
import { groupBy } from './support/groupBy';
import { numberedRows } from './support/sequence';

/** A task numbered in a style that in this table belongs to groups ("II.2" beside the group "II.1", tasks being 1, 2, 3). */
export const taskWithGroupNumber: Rule = {
  id: 'task-with-group-number',
  severity: 'info',
  principle: 'form',
  check(appendix) {
    const byStyle = groupBy(numberedRows(appendix), ({ number }) => number.style);
    const tasksInAll = [...byStyle.values()].flat().filter(({ row }) => row.kind === 'task').length;
    return [...byStyle.values()].flatMap((same) => {
      const tasks = same.filter(({ row }) => row.kind === 'task');
      const groups = same.length - tasks.length;
      if (tasks.length * 3 > groups || tasks.length * 2 > tasksInAll) return [];
      return tasks.map(({ row }) =>
        finding(taskWithGroupNumber, {
          row: row.row,
          column: columnIn(appendix, row, 'stt'),
          params: { name: nameOf(row), number: row.number ?? '' },
        }),
      );
    });
  },
};
