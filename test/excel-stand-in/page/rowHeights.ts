import { ICommandService, type Injector } from '@univerjs/core';
import { IRenderManagerService, SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';
import { MarkDirtyRowAutoHeightOperation } from '@univerjs/sheets';
import { usedArea } from '../classes/used';
import { type Area, intersect } from '../model/area';
import type { Sheet } from '../model/sheet';
import { wholeSheet, type Change } from '../model/workbook';
import { rangeOf, unitId } from '../univer/data';

/**
 * Lets rows without a height of their own grow with their wrapped texts, as Excel does when it opens a file and when
 * cells are written. The grid measures them when it has time.
 */
export function growRows(sheet: Sheet, within: Area, injector: Injector): void {
  const used = usedArea(sheet, true);
  const area = used && intersect(used, within);
  const render = injector.get(IRenderManagerService).getRenderById(unitId);
  if (!area || !render) return;
  // The grid measures only sheets it has laid out.
  render.with(SheetSkeletonManagerService).ensureSkeleton(sheet.id);
  injector.get(ICommandService).syncExecuteCommand(MarkDirtyRowAutoHeightOperation.id, {
    unitId,
    subUnitId: sheet.id,
    ranges: [rangeOf({ ...area, left: used.left, right: used.right })],
    id: crypto.randomUUID(),
  });
}

/** The rows that may need another height after a change; null for none. */
export function grownBy(change: Change): { readonly sheet: Sheet; readonly area: Area } | null {
  if (change.kind === 'cells') return { sheet: change.sheet, area: change.area };
  if (change.kind === 'sheet' && change.how === 'added') return { sheet: change.sheet, area: wholeSheet() };
  if (change.kind === 'part' && change.part === 'sizes') return { sheet: change.sheet, area: wholeSheet() };
  return null;
}
