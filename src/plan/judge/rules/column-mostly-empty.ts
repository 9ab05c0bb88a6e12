import { columnOf } from '../../model/appendix';
import type { Rule } from '../../model/finding';
import { TASK_PARTS } from './parts';
import { finding } from './support/finding';
import { readPart } from './support/partReading';

/** A column (in a prose plan a part) that hardly any task fills is said once, in its header, not in every row. */
export const columnMostlyEmpty: Rule = {
  id: 'column-mostly-empty',
  severity: 'warning',
  principle: 'form',
  check(appendix) {
    return Object.values(TASK_PARTS).flatMap((part) => {
      const reading = readPart(appendix, part.meaning);
      if (reading === null || !reading.emptyColumn) return [];
      const heading = appendix.layout.columns.find(({ meaning }) => meaning === part.meaning);
      return [
        finding(columnMostlyEmpty, {
          row: appendix.layout.headerRows?.[1] ?? appendix.range.top,
          column: columnOf(appendix, part.meaning),
          severity: appendix.layout.form === 'prose' ? 'info' : 'warning',
          params: {
            part: heading?.header ?? '',
            meaning: part.meaning,
            count: reading.missing.length,
            total: reading.tasks,
          },
        }),
      ];
    });
  },
};
