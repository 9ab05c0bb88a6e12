import type { Injector } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/preset-sheets-core';
import { unitId } from '../univer/data';

/** A rectangle on the page in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a rectangle of the sheet is on the page, scrolling and frozen panes counted in; null while it is out of view. */
export function boxOnPage(onSheet: Box, container: HTMLElement, injector: Injector): Box | null {
  const main = injector.get(IRenderManagerService).getRenderById(unitId)?.scene.getViewport('viewMain');
  const canvas = container.querySelector('canvas[id^="univer-sheet-main-canvas"]')?.getBoundingClientRect();
  if (!main || !canvas) return null;
  const x = onSheet.x > main.left ? onSheet.x - main.viewportScrollX : onSheet.x;
  const y = onSheet.y > main.top ? onSheet.y - main.viewportScrollY : onSheet.y;
  const hiddenByFrozen = (onSheet.x > main.left && x < main.left) || (onSheet.y > main.top && y < main.top);
  const inside = x + 8 < canvas.width && y + 8 < canvas.height && x >= 0 && y >= 0;
  return inside && !hiddenByFrozen
    ? { x: canvas.x + x, y: canvas.y + y, width: onSheet.width, height: onSheet.height }
    : null;
}
