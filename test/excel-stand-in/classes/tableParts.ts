import type { Host } from '../host';
import { area as areaFrom, rowsIn, type Area } from '../model/area';
import type { Table } from '../model/parts';
import type { RangeRef } from '../model/references';
import { bodyOf } from '../model/tableBody';
import { defineClass, defineCollection, wire, wireOrNull } from '../wire/define';
import { invalidOperation, itemNotFound } from '../wire/errors';

export function tell(host: Host): void {
  host.workbook.changed({ kind: 'tables' });
}

interface ColumnRef {
  readonly table: Table;
  /** 0-based. */
  readonly index: number;
}

const columns = (table: Table): ColumnRef[] =>
  Array.from({ length: table.area.right - table.area.left + 1 }, (_, index) => ({ table, index }));
const headerOf = ({ table, index }: ColumnRef): string =>
  table.sheet.text(table.area.top, table.area.left + index);
const columnRange = ({ table, index }: ColumnRef, of: Area): RangeRef => ({
  sheet: table.sheet,
  area: { ...of, left: of.left + index, right: of.left + index },
});

export const tableColumnCollectionClass = defineCollection<Table>(
  {
    type: 'TableColumnCollection',
    scalars: { Count: { get: (table) => columns(table).length } },
    items: (table) => columns(table).map((column) => wire('TableColumn', column)),
    item: (table, key) =>
      wireOrNull(
        'TableColumn',
        columns(table).find((column) => headerOf(column) === key || String(column.index + 1) === String(key)),
      ),
  },
  { getCount: '1.4', getItemAt: '1.1', getItemOrNullObject: '1.4' },
);

export const tableColumnClass = defineClass<ColumnRef>({
  type: 'TableColumn',
  id: { name: 'Id', of: ({ index }) => String(index + 1) },
  scalars: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: { get: headerOf },
    Values: {
      get: (self) => {
        const { sheet, area } = columnRange(self, self.table.area);
        return Array.from({ length: rowsIn(area) }, (_, r) => [
          sheet.at(area.top + r, area.left).value ?? '',
        ]);
      },
    },
  },
  methods: {
    GetRange: { call: (self) => wire('Range', columnRange(self, self.table.area)) },
    GetDataBodyRange: { call: (self) => wire('Range', columnRange(self, bodyOf(self.table))) },
  },
});

export const tableRowCollectionClass = defineCollection<Table>(
  {
    type: 'TableRowCollection',
    scalars: { Count: { get: (table) => rowsIn(bodyOf(table)) } },
    items: (table) =>
      Array.from({ length: rowsIn(bodyOf(table)) }, (_, index) => wire('TableRow', { table, index })),
    item: (table, key) =>
      Number(key) < rowsIn(bodyOf(table)) ? wire('TableRow', { table, index: Number(key) }) : null,
    methods: {
      Add: {
        call: (table, [index, values], host) => {
          if (index !== null && index !== undefined && index !== -1)
            throw invalidOperation('Rows are added here at the end only.');
          const rows =
            Array.isArray(values) && Array.isArray(values[0])
              ? (values as unknown[][])
              : [values as unknown[]];
          const first = table.area.bottom + 1 - (table.showTotals ? 1 : 0);
          const isBlank = rowsIn(bodyOf(table)) === 1 && isEmptyRow(table, bodyOf(table).top);
          const top = isBlank ? bodyOf(table).top : first;
          rows.forEach((cells, r) =>
            cells.forEach((value, c) =>
              table.sheet.write(top + r, table.area.left + c, value as string | number | boolean | null),
            ),
          );
          table.area = { ...table.area, bottom: top + rows.length - 1 };
          host.workbook.changed({ kind: 'cells', sheet: table.sheet, area: table.area, of: 'content' });
          tell(host);
          return wire('TableRow', { table, index: rowsIn(bodyOf(table)) - rows.length });
        },
      },
    },
  },
  { getItem: false, getCount: '1.4', getItemAt: '1.1' },
);

function isEmptyRow({ sheet, area }: Table, row: number): boolean {
  return [...sheet.cells.within(areaFrom(row, area.left, row, area.right))].every(
    ([, , cell]) => cell.value === null,
  );
}

export const tableRowClass = defineClass<{ table: Table; index: number }>({
  type: 'TableRow',
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: ({ table, index }) => {
        const { left, right } = table.area;
        const row = bodyOf(table).top + index;
        return [
          Array.from({ length: right - left + 1 }, (_, c) => table.sheet.at(row, left + c).value ?? ''),
        ];
      },
    },
  },
  methods: {
    GetRange: {
      call: ({ table, index }) => {
        const row = bodyOf(table).top + index;
        if (row > table.area.bottom) throw itemNotFound();
        return wire('Range', { sheet: table.sheet, area: { ...table.area, top: row, bottom: row } });
      },
    },
  },
});
