import { tasksOf } from '../../model/appendix';
import type { Rule } from '../../model/finding';
import { meaningsThat } from '../../model/meanings';
import { columnIn, finding } from './support/finding';
import { ownCells } from './support/repair';

const PLACES = meaningsThat('units');
const DANGLING = /[;,]\s*$/u;

/** A list of units that ends with a separator: a unit was forgotten, or the mark. */
export const danglingSeparator: Rule = {
  id: 'dangling-separator',
  severity: 'info',
  principle: 'form',
  check(appendix) {
    const ownCell = ownCells(appendix);
    return tasksOf(appendix).flatMap((task) =>
      PLACES.filter(
        (place) => DANGLING.test(task.cells[place] ?? '') && task.inherited[place] === undefined,
      ).map((place) => {
        const value = withoutEnd(task.cells[place] ?? '');
        const column = ownCell(task, place);
        return finding(danglingSeparator, {
          row: task.row,
          column: columnIn(appendix, task, place),
          params: { text: value },
          fix: column === null ? null : { column, value },
        });
      }),
    );
  },
};

/** Without the separators and spaces at its end; from behind, since a pattern would begin at every separator inside. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s;,]/u.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
