import { tasksOf } from '../../model/appendix';
import type { Rule } from '../../model/finding';
import { compareKey, squash } from '../../words/text';
import { columnIn, finding, nameOf } from './support/finding';

const NO_PRODUCT =
  /^(?:như trên|nt|-nt-|như vậy|theo quy định|theo yêu cầu|có|không|không có|chưa có|x|v|ok|hoàn thành|đạt|\.+|-+|\?+)\.?$/u;
const DATE_ONLY =
  /^(?:trước |trong |hết )?(?:ngày |tháng |quý |năm )?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}[/.-]\d{4}|\d{4}|[ivx]{1,4}[/ -]\d{4})\.?$/u;

/** Longer texts are products of some kind, and need no key. */
const LONGEST = 40;

/** The product cell is filled, but with a date, a tick or "Như trên": nothing that could be handed in. */
export const productIsNoProduct: Rule = {
  id: 'product-is-no-product',
  severity: 'warning',
  principle: 'result',
  check(appendix) {
    return tasksOf(appendix).flatMap((task) => {
      const text = squash(task.cells.product ?? '');
      // "Như trên" that was resolved to the product above is a product.
      if (task.product !== true || text.length > LONGEST || task.inherited.product !== undefined) return [];
      const key = compareKey(text);
      if (!NO_PRODUCT.test(key) && !DATE_ONLY.test(key) && task.dates.product === undefined) return [];
      return [
        finding(productIsNoProduct, {
          row: task.row,
          column: columnIn(appendix, task, 'product'),
          params: { name: nameOf(task), text },
        }),
      ];
    });
  },
};
