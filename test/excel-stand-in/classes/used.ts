import { area, type Area, bounding, intersect } from '../model/area';
import type { RangeRef } from '../model/references';
import type { Sheet } from '../model/sheet';

/** The used area of a sheet: cells with a content, a format or part of a merge; null for an empty sheet. */
export function usedArea(sheet: Sheet, valuesOnly: boolean): Area | null {
  const used = sheet.cells.used(valuesOnly);
  if (valuesOnly) return used;
  return sheet.merges.reduce<Area | null>((all, merge) => (all ? bounding(all, merge) : merge), used);
}

/** The used part of a range, which begins and ends with a used cell of the range. */
export function usedWithin({ sheet, area: of }: RangeRef, valuesOnly: boolean): Area | null {
  const all = usedArea(sheet, valuesOnly);
  const inside = all && intersect(all, of);
  if (
    !inside ||
    (inside.top === all?.top &&
      inside.left === all.left &&
      inside.bottom === all.bottom &&
      inside.right === all.right)
  )
    return inside;
  let found: Area | null = null;
  for (const [row, column, cell] of sheet.cells.within(inside)) {
    if (valuesOnly && cell.formula === null && (cell.value === null || cell.value === '')) continue;
    found = found ? bounding(found, area(row, column)) : area(row, column);
  }
  return found;
}

/** The block of cells around a range, bounded by empty rows and columns. */
export function surroundingRegion({ sheet, area: of }: RangeRef): Area {
  let region = of;
  for (;;) {
    const wider = area(
      Math.max(1, region.top - 1),
      Math.max(1, region.left - 1),
      region.bottom + 1,
      region.right + 1,
    );
    let next = region;
    for (const [row, column, cell] of sheet.cells.within(wider))
      if (cell.value !== null || cell.formula !== null) next = bounding(next, area(row, column));
    if (
      next.top === region.top &&
      next.left === region.left &&
      next.bottom === region.bottom &&
      next.right === region.right
    )
      return region;
    region = next;
  }
}
