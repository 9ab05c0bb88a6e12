import type { Host } from '../host';
import { isEntireColumns } from '../model/area';
import { fitColumns, fitRows } from '../model/fit';
import type { RangeRef } from '../model/references';
import { type Style } from '../model/style';
import { defineClass, type Scalar, wire } from '../wire/define';
import { integer, number, oneOf, truth } from './arguments';
import { mayChange } from './guards';
import { uniform } from './matrix';

const horizontal = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const vertical = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

/** Sizes Excel gives a sheet whose font is Calibri 11, in points. */
export const standardWidth = 48;
export const standardHeight = 15;

/** A property of the cells' style: null when the cells of the range differ. */
export function styleScalar<K extends keyof Style>(
  key: K,
  standard: unknown,
  read: (value: unknown) => Style[K] | undefined,
  since?: string,
): Scalar<RangeRef> {
  return {
    since,
    get: (self) => uniform(self, (sheet, row, column) => sheet.at(row, column).style[key] ?? standard),
    set: (self, value, host) => {
      const wanted = read(value);
      restyle(self, { [key]: wanted === standard ? undefined : wanted } as Style, host);
    },
  };
}

/** Changes the style of a range's cells and tells of it. */
export function restyle({ sheet, area }: RangeRef, patch: Style, host: Host): void {
  mayChange(sheet, area, 'formatCells');
  sheet.restyle(area, patch);
  host.workbook.changed({ kind: 'cells', sheet, area, of: 'style' });
}

export const rangeFormatClass = defineClass<RangeRef>({
  type: 'RangeFormat',
  scalars: {
    HorizontalAlignment: styleScalar('horizontal', 'General', (value) => oneOf(value, horizontal)),
    VerticalAlignment: styleScalar('vertical', 'Bottom', (value) => oneOf(value, vertical)),
    WrapText: styleScalar('wrap', false, truth),
    IndentLevel: styleScalar('indent', 0, integer, '1.9'),
    TextOrientation: styleScalar('rotation', 0, integer, '1.7'),
    ShrinkToFit: styleScalar('shrink', false, truth, '1.9'),
    ColumnWidth: {
      since: '1.2',
      get: ({ sheet, area }) => sizes(sheet.columnWidths, area.left, area.right, standardWidth),
      set: ({ sheet, area }, value, host) => {
        mayChange(sheet, area, 'formatColumns');
        const width = number(value);
        for (let column = area.left; column <= area.right; column++) sheet.columnWidths.set(column, width);
        host.workbook.changed({ kind: 'part', sheet, part: 'sizes' });
      },
    },
    UseStandardWidth: {
      since: '1.7',
      get: ({ sheet, area }) =>
        sizes(sheet.columnWidths, area.left, area.right, standardWidth) === standardWidth ? true : null,
      set: ({ sheet, area }, value, host) => {
        mayChange(sheet, area, 'formatColumns');
        if (!truth(value)) return;
        for (let column = area.left; column <= area.right; column++) sheet.columnWidths.delete(column);
        host.workbook.changed({ kind: 'part', sheet, part: 'sizes' });
      },
    },
    RowHeight: {
      since: '1.2',
      get: ({ sheet, area }) => sizes(sheet.rowHeights, area.top, area.bottom, standardHeight),
      set: ({ sheet, area }, value, host) => {
        mayChange(sheet, area, 'formatRows');
        const height = number(value);
        if (!isEntireColumns(area))
          for (let row = area.top; row <= area.bottom; row++) sheet.rowHeights.set(row, height);
        host.workbook.changed({ kind: 'part', sheet, part: 'sizes' });
      },
    },
  },
  navigations: {
    Fill: { get: (self) => wire('RangeFill', self) },
    Font: { get: (self) => wire('RangeFont', self) },
    Borders: { get: (self) => wire('RangeBorderCollection', self) },
    Protection: { since: '1.2', get: (self) => wire('FormatProtection', self) },
  },
  methods: {
    AutofitColumns: {
      since: '1.2',
      call: ({ sheet, area }, _args, host) => {
        mayChange(sheet, area, 'formatColumns');
        fitColumns(sheet, area);
        host.workbook.changed({ kind: 'part', sheet, part: 'sizes' });
      },
    },
    AutofitRows: {
      since: '1.2',
      call: ({ sheet, area }, _args, host) => {
        mayChange(sheet, area, 'formatRows');
        fitRows(sheet, area);
        host.workbook.changed({ kind: 'part', sheet, part: 'sizes' });
      },
    },
  },
});

export const formatProtectionClass = defineClass<RangeRef>({
  type: 'FormatProtection',
  since: '1.2',
  scalars: {
    Locked: {
      get: (self) => uniform(self, (sheet, row, column) => sheet.at(row, column).style.unlocked !== true),
      set: (self, value, host) => restyle(self, { unlocked: truth(value) ? undefined : true }, host),
    },
  },
});

function sizes(map: ReadonlyMap<number, number>, from: number, to: number, standard: number): number | null {
  const first = map.get(from) ?? standard;
  const some = [...map].filter(([index]) => index >= from && index <= to);
  const all = some.length === to - from + 1 || first === standard;
  return all && some.every(([, size]) => size === first) ? first : null;
}
