import type { Host } from '../host';
import { columnsIn, isEntireColumns, isEntireRows, localAddress, quotedSheet, rowsIn } from '../model/area';
import type { AreasRef, RangeRef } from '../model/references';
import { defaultStyle } from '../model/style';
import { defineClass, defineCollection, wire, wireOrNull } from '../wire/define';
import { mayChange } from './guards';
import { textOr, oneOf } from './arguments';

const each = ({ sheet, areas }: AreasRef): RangeRef[] => areas.map((area) => ({ sheet, area }));

/** Several areas of a sheet: enough of it for merged areas, print areas and rules over several areas. */
export const rangeAreasClass = defineClass<AreasRef>({
  type: 'RangeAreas',
  since: '1.9',
  id: { name: '_ReferenceId', of: (self) => self.reference },
  scalars: {
    _ReferenceId: { get: (self) => self.reference },
    Address: { get: address },
    AddressLocal: { get: address },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + rowsIn(area) * columnsIn(area), 0) },
    IsEntireColumn: { get: ({ areas }) => areas.every(isEntireColumns) },
    IsEntireRow: { get: ({ areas }) => areas.every(isEntireRows) },
  },
  navigations: {
    Areas: { get: (self) => wire('RangeCollection', self) },
    ConditionalFormats: { get: (self) => wire('ConditionalFormatCollection', self) },
    DataValidation: { get: (self) => wire('DataValidation', self) },
    Worksheet: { get: ({ sheet }) => wire('Worksheet', sheet) },
  },
  methods: {
    _KeepReference: { call: (self, _args, host) => void host.references.keep('RangeAreas', self) },
    Clear: {
      call: (self, [applyTo], host: Host) => {
        const what = oneOf(textOr(applyTo, 'All'), ['All', 'Formats', 'Contents']);
        for (const { sheet, area } of each(self)) {
          mayChange(sheet, area, 'edit');
          for (const [row, column, cell] of [...sheet.cells.within(area)])
            if (what !== 'Formats') sheet.cells.put(row, column, { ...cell, value: null, formula: null });
          if (what !== 'Contents') sheet.cells.restyle(area, () => defaultStyle);
          host.workbook.changed({ kind: 'cells', sheet, area, of: 'content' });
        }
      },
    },
  },
});

function address({ sheet, areas }: AreasRef): string {
  return areas.map((area) => `${quotedSheet(sheet.name)}!${localAddress(area)}`).join(',');
}

export const rangeCollectionClass = defineCollection<AreasRef>(
  {
    type: 'RangeCollection',
    since: '1.9',
    items: (self) => each(self).map((range) => wire('Range', range)),
    item: (self, key) => wireOrNull('Range', each(self)[Number(key)]),
  },
  { getItem: false, getCount: '1.9', getItemAt: '1.9' },
);
