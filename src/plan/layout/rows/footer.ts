/** What stands under a table and is no row of it: notes, recipients, signatures. */
import { plainKey, squash } from '../../text';
import type { SheetView } from '../view';

const START =
  /^(?:noi nhan|ghi chu\s*:|luu y\s*:|chu thich\s*:|ghi chu$|nguoi lap|nguoi tong hop|tm\.|tm |kt\.|kt |tl\.|tuq\.|q\. |thu truong don vi|t\/m|k\/t|ky ten|\(ky|\(\*+\)|\*+ ?ghi chu|\[\d{1,2}\]|\(\d{1,2}\) ghi chu|ubnd (?:xa|phuong|tinh|huyen)[^,;]*$|chu tich$|pho chu tich$|truong phong$|giam doc$)/;

/**
 * First row (0-based) of the footer among the content rows of a table, or null: the first that looks like one and has no
 * numbered task row after it.
 */
export function footerStart(
  view: SheetView,
  rows: readonly number[],
  isNumberedTask: (row: number) => boolean,
): number | null {
  let lastTask = -1;
  rows.forEach((row, i) => {
    if (isNumberedTask(row)) lastTask = i;
  });
  for (let i = lastTask + 1; i < rows.length; i++) {
    const row = rows[i] as number;
    const filled = view.filled[row] ?? [];
    if (filled.length > 3) continue;
    if (filled.some((column) => START.test(plainKey(squash(view.raw(row, column)).slice(0, 80))))) return row;
  }
  return null;
}
