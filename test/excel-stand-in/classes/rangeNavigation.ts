import {
  area as areaFrom,
  type Area,
  bounding,
  columnsIn,
  intersect,
  isEntireColumns,
  isEntireRows,
  maxColumn,
  maxRow,
  rowsIn,
} from '../model/area';
import type { Host } from '../host';
import type { RangeRef } from '../model/references';
import { limits } from '../limits';
import { type Method, wire, type WireObject, wireOrNull } from '../wire/define';
import { generalException, itemNotFound } from '../wire/errors';
import { integer, range, truth } from './arguments';
import { inSheet } from './guards';
import { surroundingRegion, usedWithin } from './used';

/** Methods that give another range, seen from this one. Offsets and indexes are zero-based, as in the API. */
export const rangeNavigationMethods = {
  GetCell: {
    call: (self, [row, column]) =>
      at(self, areaFrom(self.area.top + integer(row), self.area.left + integer(column))),
  },
  GetRow: { call: (self, [row]) => at(self, { ...self.area, ...line('row', self.area, integer(row)) }) },
  GetColumn: {
    call: (self, [column]) => at(self, { ...self.area, ...line('column', self.area, integer(column)) }),
  },
  GetLastRow: { call: (self) => at(self, { ...self.area, top: self.area.bottom }) },
  GetLastColumn: { call: (self) => at(self, { ...self.area, left: self.area.right }) },
  GetLastCell: { call: (self) => at(self, areaFrom(self.area.bottom, self.area.right)) },
  GetEntireRow: { call: (self) => at(self, { ...self.area, left: 1, right: maxColumn }) },
  GetEntireColumn: { call: (self) => at(self, { ...self.area, top: 1, bottom: maxRow }) },
  GetOffsetRange: {
    call: (self, [rows, columns]) => at(self, moved(self.area, integer(rows), integer(columns))),
  },
  GetResizedRange: {
    since: '1.2',
    call: (self, [rows, columns]) =>
      at(self, {
        ...self.area,
        bottom: self.area.bottom + integer(rows),
        right: self.area.right + integer(columns),
      }),
  },
  GetAbsoluteResizedRange: {
    since: '1.7',
    call: (self, [rows, columns]) =>
      at(self, {
        ...self.area,
        bottom: self.area.top + integer(rows) - 1,
        right: self.area.left + integer(columns) - 1,
      }),
  },
  GetBoundingRect: {
    call: (self, [other], host) =>
      at(self, bounding(self.area, range(other, host.workbook, self.sheet).area)),
  },
  GetIntersection: {
    call: (self, [other], host) => intersection(self, other, host) ?? notFound(),
  },
  GetIntersectionOrNullObject: {
    since: '1.4',
    call: (self, [other], host) => intersection(self, other, host),
  },
  GetRowsAbove: {
    since: '1.2',
    call: (self, [count]) => at(self, beside(self.area, 'above', integer(count ?? 1))),
  },
  GetRowsBelow: {
    since: '1.2',
    call: (self, [count]) => at(self, beside(self.area, 'below', integer(count ?? 1))),
  },
  GetColumnsBefore: {
    since: '1.2',
    call: (self, [count]) => at(self, beside(self.area, 'before', integer(count ?? 1))),
  },
  GetColumnsAfter: {
    since: '1.2',
    call: (self, [count]) => at(self, beside(self.area, 'after', integer(count ?? 1))),
  },
  GetUsedRange: {
    call: (self, [valuesOnly]) => at(self, usedWithin(self, valuesOnly === true) ?? notFound()),
  },
  GetUsedRangeOrNullObject: {
    since: '1.4',
    call: (self, [valuesOnly]) =>
      wireOrNull(
        'Range',
        ref(self, usedWithin(self, valuesOnly === null ? false : truth(valuesOnly ?? false))),
      ),
  },
  GetSurroundingRegion: { since: '1.7', call: (self) => at(self, surroundingRegion(self)) },
  GetMergedAreasOrNullObject: { since: '1.13', call: mergedAreas },
} satisfies Record<string, Method<RangeRef>>;

function at(self: RangeRef, to: Area): WireObject<RangeRef> {
  return wire('Range', { sheet: self.sheet, area: inSheet(to) });
}

function ref(self: RangeRef, to: Area | null): RangeRef | null {
  return to && { sheet: self.sheet, area: to };
}

function line(axis: 'row' | 'column', of: Area, index: number): Partial<Area> {
  return axis === 'row'
    ? { top: of.top + index, bottom: of.top + index }
    : { left: of.left + index, right: of.left + index };
}

function moved(of: Area, rows: number, columns: number): Area {
  const down = isEntireColumns(of) ? 0 : rows;
  const right = isEntireRows(of) ? 0 : columns;
  return areaFrom(of.top + down, of.left + right, of.bottom + down, of.right + right);
}

/** A negative count means the other side, as in Excel. */
function beside(of: Area, side: 'above' | 'below' | 'before' | 'after', count: number): Area {
  const height = rowsIn(of);
  const width = columnsIn(of);
  const n = Math.abs(count);
  const forward = (side === 'below' || side === 'after') === count > 0;
  if (side === 'above' || side === 'below')
    return forward
      ? areaFrom(of.top + height, of.left, of.bottom + n, of.right)
      : areaFrom(of.top - n, of.left, of.top - 1, of.right);
  return forward
    ? areaFrom(of.top, of.left + width, of.bottom, of.right + n)
    : areaFrom(of.top, of.left - n, of.bottom, of.left - 1);
}

function intersection(self: RangeRef, other: unknown, host: Host): WireObject<RangeRef> | null {
  const with_ = range(other, host.workbook, self.sheet);
  if (with_.sheet !== self.sheet) return null;
  return wireOrNull('Range', ref(self, intersect(self.area, with_.area)));
}

/** Merges whose top-left cell lies in the range; fails, as Excel does, above its number of merged areas. */
function mergedAreas(self: RangeRef): WireObject | null {
  const { sheet, area } = self;
  const areas = sheet.merges
    .filter(({ top, left }) => intersect(area, areaFrom(top, left)) !== null)
    .sort((a, b) => a.top - b.top || a.left - b.left);
  if (areas.length > limits.mergedAreas) throw generalException();
  return areas.length === 0 ? null : wire('RangeAreas', { sheet, areas });
}

function notFound(): never {
  throw itemNotFound();
}
