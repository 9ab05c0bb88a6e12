import type { Host } from '../host';
import { area, maxColumn, maxRow } from '../model/area';
import type { Sheet } from '../model/sheet';
import { colour } from '../model/style';
import { defineClass, type Method, type Navigation, type Scalar, wire, wireOrNull } from '../wire/define';
import { generalException, invalidArgument, invalidOperation, itemNotFound } from '../wire/errors';
import { areaOf, integer, oneOf, range, text, truth } from './arguments';
import { sheetEventMethods } from './eventMethods';
import { inSheet } from './guards';
import { standardHeight, standardWidth } from './rangeFormat';
import { usedArea } from './used';
import { mayRestructure, sheetName, worksheets } from './worksheets';

const to = (type: string, since?: string): Navigation<Sheet> => ({ since, get: (self) => wire(type, self) });
const toOwn = (type: string, since?: string): Navigation<Sheet> => ({
  since,
  get: (sheet, { workbook }) => wire(type, { workbook, sheet }),
});

const gridlines: Scalar<Sheet> = {
  since: '1.8',
  get: (self) => self.gridlines,
  set: (self, value, host) => {
    self.gridlines = truth(value);
    viewChanged(self, host);
  },
};

const headings: Scalar<Sheet> = {
  since: '1.8',
  get: (self) => self.headings,
  set: (self, value, host) => {
    self.headings = truth(value);
    viewChanged(self, host);
  },
};

export const worksheetClass = defineClass<Sheet>({
  type: 'Worksheet',
  id: { name: 'Id', of: (self) => self.id },
  scalars: {
    Id: { get: (self) => self.id },
    Name: {
      get: (self) => self.name,
      set: (self, value, { workbook }) => {
        mayRestructure(workbook);
        workbook.renameSheet(self, sheetName(value, workbook, self));
      },
    },
    Position: {
      get: (self, { workbook }) => workbook.sheets.indexOf(self),
      set: (self, value, { workbook }) => {
        mayRestructure(workbook);
        const position = integer(value);
        if (position < 0 || position >= workbook.sheets.length) throw invalidArgument();
        workbook.moveSheet(self, position);
      },
    },
    Visibility: { get: (self) => self.visibility, set: setVisibility },
    TabColor: {
      since: '1.7',
      get: (self) => self.tabColor,
      set: (self, value, host) => {
        const wanted = value === '' ? '' : colour(value);
        if (wanted === null) throw invalidArgument();
        self.tabColor = wanted;
        viewChanged(self, host);
      },
    },
    StandardWidth: { since: '1.7', get: () => standardWidth },
    StandardHeight: { since: '1.7', get: () => standardHeight },
    ShowGridlines: gridlines,
    ShowHeadings: headings,
    // Office.js sets these two under names of their own.
    Gridlines: { ...gridlines, client: '_Gridlines' },
    Headings: { ...headings, client: '_Headings' },
  },
  navigations: {
    Charts: to('ChartCollection'),
    Tables: toOwn('TableCollection'),
    Names: { since: '1.4', get: (scope, { workbook }) => wire('NamedItemCollection', { workbook, scope }) },
    Protection: to('WorksheetProtection', '1.2'),
    PivotTables: toOwn('PivotTableCollection', '1.3'),
    FreezePanes: to('WorksheetFreezePanes', '1.7'),
    PageLayout: to('PageLayout', '1.9'),
    HorizontalPageBreaks: {
      since: '1.9',
      get: (sheet) => wire('PageBreakCollection', { sheet, axis: 'row' }),
    },
    VerticalPageBreaks: {
      since: '1.9',
      get: (sheet) => wire('PageBreakCollection', { sheet, axis: 'column' }),
    },
    AutoFilter: { since: '1.9', get: (sheet) => wire('AutoFilter', { sheet, table: null }) },
    Slicers: toOwn('SlicerCollection', '1.10'),
    Comments: toOwn('CommentCollection', '1.10'),
    CustomProperties: to('WorksheetCustomPropertyCollection', '1.12'),
  },
  methods: {
    ...sheetEventMethods,
    Activate: {
      call: (self, _args, { workbook }) => {
        if (self.visibility !== 'Visible') throw invalidOperation('A hidden sheet cannot be activated.');
        workbook.activate(self);
      },
    },
    Delete: { call: remove },
    Copy: {
      since: '1.7',
      call: () => {
        throw invalidOperation('Sheets are not copied here: copying clears the undo stack.');
      },
    },
    GetRange: {
      call: (self, [address], { workbook }) =>
        wire(
          'Range',
          address === null || address === undefined
            ? { sheet: self, area: area(1, 1, maxRow, maxColumn) }
            : rangeHere(self, address, workbook),
        ),
    },
    GetRangeByIndexes: {
      since: '1.7',
      call: (self, args) => {
        const [row, column, rows, columns] = args.map(integer) as [number, number, number, number];
        return wire('Range', {
          sheet: self,
          area: inSheet(area(row + 1, column + 1, row + rows, column + columns)),
        });
      },
    },
    GetRanges: {
      since: '1.9',
      call: (self, [address], { workbook }) => {
        if (address === null || address === undefined)
          return wire('RangeAreas', { sheet: self, areas: [area(1, 1, maxRow, maxColumn)] });
        const areas = text(address)
          .slice(0, 8_192)
          .split(/[,;]/)
          .map((one) => areaOf(one.trim(), workbook, self));
        return wire('RangeAreas', { sheet: self, areas });
      },
    },
    GetCell: {
      call: (self, [row, column]) =>
        wire('Range', { sheet: self, area: inSheet(area(integer(row) + 1, integer(column) + 1)) }),
    },
    GetUsedRange: {
      call: (self, [valuesOnly]) =>
        wire('Range', { sheet: self, area: usedArea(self, valuesOnly === true) ?? area(1, 1) }),
    },
    GetUsedRangeOrNullObject: {
      since: '1.4',
      call: (self, [valuesOnly]) => {
        const used = usedArea(self, valuesOnly === true);
        return wireOrNull('Range', used && { sheet: self, area: used });
      },
    },
    GetNext: { since: '1.5', call: neighbour(1, false) },
    GetNextOrNullObject: { since: '1.5', call: neighbour(1, true) },
    GetPrevious: { since: '1.5', call: neighbour(-1, false) },
    GetPreviousOrNullObject: { since: '1.5', call: neighbour(-1, true) },
    Calculate: { since: '1.6', call: () => null },
  },
});

function rangeHere(
  self: Sheet,
  address: unknown,
  workbook: Host['workbook'],
): { sheet: Sheet; area: ReturnType<typeof area> } {
  const found = range(address, workbook, self);
  if (found.sheet !== self) throw invalidArgument();
  return found;
}

function viewChanged(sheet: Sheet, host: Host): void {
  host.workbook.changed({ kind: 'part', sheet, part: 'view' });
}

function setVisibility(self: Sheet, value: unknown, { workbook }: Host): void {
  mayRestructure(workbook);
  const wanted = oneOf(value, ['Visible', 'Hidden', 'VeryHidden']);
  const others = workbook.sheets.filter((sheet) => sheet !== self && sheet.visibility === 'Visible');
  if (wanted !== 'Visible' && others.length === 0) throw invalidOperation('A workbook must show one sheet.');
  self.visibility = wanted;
  workbook.changed({ kind: 'sheet', sheet: self, how: 'visibility' });
  if (wanted !== 'Visible' && workbook.active === self && others[0]) workbook.activate(others[0]);
}

function remove(self: Sheet, _args: readonly unknown[], { workbook }: Host): void {
  mayRestructure(workbook);
  if (self.visibility === 'VeryHidden') throw generalException();
  const others = workbook.sheets.filter((sheet) => sheet !== self && sheet.visibility === 'Visible');
  if (others.length === 0) throw invalidOperation('A workbook must have one visible sheet.');
  workbook.deleteSheet(self);
}

function neighbour(step: 1 | -1, orNull: boolean): Method<Sheet>['call'] {
  return (self, [visibleOnly], { workbook }) => {
    const all = worksheets(workbook, visibleOnly === true);
    const found = all[all.indexOf(self) + step];
    if (!found && !orNull) throw itemNotFound();
    return wireOrNull('Worksheet', found);
  };
}
