import { tasksOf } from '../../model/appendix';
import type { Rule } from '../../model/finding';
import { isTailOfProduct } from '../../understand/product';
import { squash } from '../../words/text';
import { columnIn, finding, nameOf } from './support/finding';

/** The product cell holds the end of the product above. */
export const productMisplaced: Rule = {
  id: 'product-misplaced',
  severity: 'warning',
  principle: 'result',
  check(appendix) {
    const tasks = tasksOf(appendix);
    return tasks.flatMap((task, i) =>
      task.product === null || !isTailOfProduct(task, tasks[i - 1] ?? null)
        ? []
        : [
            finding(productMisplaced, {
              row: task.row,
              column: columnIn(appendix, task, 'product'),
              params: { name: nameOf(task), text: squash(task.cells.product ?? '') },
            }),
          ],
    );
  },
};
