import { ICommandService, type Injector } from '@univerjs/core';
import { IRenderManagerService, SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';
import { CancelMarkDirtyRowAutoHeightOperation, MarkDirtyRowAutoHeightOperation } from '@univerjs/sheets';
import { usedArea } from '../classes/used';
import { type Area, intersect } from '../model/area';
import type { Sheet } from '../model/sheet';
import { wholeSheet, type Change } from '../model/workbook';
import { rangeOf, unitId } from '../univer/data';

/**
 * Lets rows without a height of their own grow with their wrapped texts, as Excel does when it opens a file and when
 * cells are written. The grid measures them when it has time.
 */
export class RowGrowth {
  private readonly waiting = new Map<Sheet, string[]>();

  constructor(private readonly injector: Injector) {}

  grow(sheet: Sheet, within: Area): void {
    const used = usedArea(sheet, true);
    const area = used && intersect(used, within);
    const render = this.injector.get(IRenderManagerService).getRenderById(unitId);
    if (!area || !render) return;
    // The grid measures only sheets it has laid out.
    render.with(SheetSkeletonManagerService).ensureSkeleton(sheet.id);
    const id = crypto.randomUUID();
    this.waiting.set(sheet, [...(this.waiting.get(sheet) ?? []), id]);
    this.send(MarkDirtyRowAutoHeightOperation.id, {
      id,
      subUnitId: sheet.id,
      ranges: [rangeOf({ ...area, left: used.left, right: used.right })],
    });
  }

  /** The grid goes on measuring a sheet that has been deleted, and fails on it. */
  forget(sheet: Sheet): void {
    for (const id of this.waiting.get(sheet) ?? [])
      this.send(CancelMarkDirtyRowAutoHeightOperation.id, { id });
    this.waiting.delete(sheet);
  }

  private send(id: string, params: object): void {
    this.injector.get(ICommandService).syncExecuteCommand(id, { unitId, ...params });
  }
}

/** The rows that may need another height after a change; null for none. */
export function grownBy(change: Change): { readonly sheet: Sheet; readonly area: Area } | null {
  if (change.kind === 'cells') return { sheet: change.sheet, area: change.area };
  if (change.kind === 'sheet' && change.how === 'added') return { sheet: change.sheet, area: wholeSheet() };
  if (change.kind === 'part' && change.part === 'sizes') return { sheet: change.sheet, area: wholeSheet() };
  return null;
}
