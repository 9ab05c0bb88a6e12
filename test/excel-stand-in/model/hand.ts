import type { CellValue } from '../../../src/plan/model/grid';
import { area } from './area';
import type { Sheet } from './sheet';
import type { WorkbookModel } from './workbook';

/** What happens when the user types into a cell (null or "" empties it): the change, then the events. */
export function typeByHand(
  workbook: WorkbookModel,
  sheet: Sheet,
  { top, left }: { readonly top: number; readonly left: number },
  value: CellValue,
): void {
  sheet.write(top, left, value ?? '');
  workbook.changed({ kind: 'cells', sheet, area: area(top, left), of: 'content' });
}
