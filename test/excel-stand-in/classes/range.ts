import { columnsIn, isEntireColumns, isEntireRows, localAddress, quotedSheet, rowsIn } from '../model/area';
import type { RangeRef } from '../model/references';
import { defineClass, wire } from '../wire/define';
import { invalidArgument } from '../wire/errors';
import { record } from './arguments';
import { cellPropertyMethods } from './rangeCellProperties';
import { rangeChangeMethods } from './rangeChange';
import { rangeFindMethods } from './rangeFind';
import { hiddenScalars } from './rangeHidden';
import { rangeNavigationMethods } from './rangeNavigation';
import { rangeValueScalars } from './rangeValues';
import { mayChange } from './guards';

/** Excel.Range: its properties here, its methods by what they are for in the files beside. */
export const rangeClass = defineClass<RangeRef>({
  type: 'Range',
  id: { name: '_ReferenceId', of: (self) => self.reference },
  scalars: {
    ...rangeValueScalars,
    ...hiddenScalars,
    RowIndex: { get: ({ area }) => area.top - 1 },
    ColumnIndex: { get: ({ area }) => area.left - 1 },
    RowCount: { get: ({ area }) => rowsIn(area) },
    ColumnCount: { get: ({ area }) => columnsIn(area) },
    CellCount: {
      get: ({ area }) => {
        const count = rowsIn(area) * columnsIn(area);
        return count > 2 ** 31 - 1 ? -1 : count;
      },
    },
    Address: { get: addressOf },
    AddressLocal: { get: addressOf },
    IsEntireColumn: { since: '1.7', get: ({ area }) => isEntireColumns(area) },
    IsEntireRow: { since: '1.7', get: ({ area }) => isEntireRows(area) },
    Hyperlink: {
      since: '1.7',
      get: ({ sheet, area }) => sheet.hyperlinks.get(`${area.top},${area.left}`) ?? null,
      set: setHyperlink,
    },
    _ReferenceId: { get: (self) => self.reference },
  },
  navigations: {
    Format: { get: (self) => wire('RangeFormat', self) },
    Worksheet: { get: ({ sheet }) => wire('Worksheet', sheet) },
    ConditionalFormats: { since: '1.6', get: (self) => wire('ConditionalFormatCollection', self) },
    DataValidation: { since: '1.8', get: (self) => wire('DataValidation', self) },
    Sort: { since: '1.2', get: (self) => wire('RangeSort', self) },
  },
  methods: {
    ...rangeNavigationMethods,
    ...rangeChangeMethods,
    ...rangeFindMethods,
    ...cellPropertyMethods,
    _KeepReference: { call: (self, _args, host) => void host.references.keep('Range', self) },
    _ValidateArraySize: {
      since: '1.3',
      call: ({ area }, [rows, columns]) => {
        if (rows !== rowsIn(area) || columns !== columnsIn(area))
          throw invalidArgument(
            "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
          );
      },
    },
    Select: { call: ({ sheet, area }, _args, host) => host.workbook.select(sheet, area) },
    Calculate: { since: '1.6', call: () => null },
  },
});

export function addressOf({ sheet, area }: RangeRef): string {
  return `${quotedSheet(sheet.name)}!${localAddress(area)}`;
}

/** A hyperlink is set on the first cell; its text becomes the cell's where the cell has none, or where one is given. */
function setHyperlink(
  self: RangeRef,
  value: unknown,
  host: Parameters<typeof rangeValueScalars.Values.set>[2],
): void {
  const { sheet, area } = self;
  mayChange(sheet, area, 'edit');
  const key = `${area.top},${area.left}`;
  const link = record(value) as { textToDisplay?: string; address?: string; documentReference?: string };
  if (!link.address && !link.documentReference) throw invalidArgument();
  sheet.hyperlinks.set(key, link);
  const cell = sheet.at(area.top, area.left);
  const shown =
    link.textToDisplay ?? (cell.value === null ? (link.address ?? link.documentReference) : undefined);
  if (shown !== undefined && cell.formula === null)
    sheet.cells.put(area.top, area.left, { ...cell, value: shown });
  sheet.restyle(
    { ...area, bottom: area.top, right: area.left },
    { fontColor: '#0563C1', underline: 'Single' },
  );
  host.workbook.changed({ kind: 'cells', sheet, area, of: 'content' });
  host.workbook.changed({ kind: 'part', sheet, part: 'hyperlinks' });
}
