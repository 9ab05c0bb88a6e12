import type { Host } from '../host';
import { area as areaFrom, intersect, rowsIn, type Area } from '../model/area';
import type { Table } from '../model/parts';
import type { RangeRef } from '../model/references';
import type { Sheet } from '../model/sheet';
import { removeWhere, type WorkbookModel } from '../model/workbook';
import { defineClass, defineCollection, wire, wireOrNull } from '../wire/define';
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from '../wire/errors';
import { range, text, truth } from './arguments';
import { mayChange } from './guards';
import { sortRange } from './rangeSort';

interface TablesRef {
  readonly workbook: WorkbookModel;
  /** null for the tables of the whole workbook. */
  readonly sheet: Sheet | null;
}

const own = ({ workbook, sheet }: TablesRef): Table[] =>
  workbook.tables.filter((table) => sheet === null || table.sheet === sheet);

export const tableCollectionClass = defineCollection<TablesRef>(
  {
    type: 'TableCollection',
    scalars: { Count: { get: (self) => own(self).length } },
    items: (self) => own(self).map((table) => wire('Table', table)),
    item: (self, key) =>
      wireOrNull(
        'Table',
        own(self).find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase()),
      ),
    methods: {
      Add: {
        call: (self, [where, hasHeaders], host) => wire('Table', add(self, where, truth(hasHeaders), host)),
      },
    },
  },
  { getCount: '1.4', getItemAt: '1.1', getItemOrNullObject: '1.4' },
);

function add({ workbook, sheet }: TablesRef, where: unknown, hasHeaders: boolean, host: Host): Table {
  const at = range(where, workbook, sheet ?? workbook.active);
  if (sheet && at.sheet !== sheet) throw invalidArgument();
  mayChange(at.sheet, at.area, 'edit');
  const clash =
    workbook.tables.some((table) => table.sheet === at.sheet && intersect(table.area, at.area)) ||
    at.sheet.merges.some((merge) => intersect(merge, at.area));
  if (clash) throw invalidOperation('A table cannot overlap another table or merged cells.');
  if (!hasHeaders) throw invalidOperation('Tables are made here with their own heading row only.');
  const id = workbook.newId('');
  const table: Table = {
    id,
    name: `Table${id}`,
    sheet: at.sheet,
    area: at.area.top === at.area.bottom ? { ...at.area, bottom: at.area.bottom + 1 } : at.area,
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    banded: true,
    filterButton: true,
  };
  nameHeaders(table);
  workbook.tables.push(table);
  tell(host);
  return table;
}

/** Excel makes the texts of a heading row unique and never empty. */
function nameHeaders({ sheet, area }: Table): void {
  const taken = new Set<string>();
  for (let column = area.left; column <= area.right; column++) {
    const cell = sheet.at(area.top, column);
    const base = sheet.text(area.top, column) || `Column${column - area.left + 1}`;
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base}${n}`;
    taken.add(name.toLowerCase());
    if (cell.value !== name) sheet.cells.put(area.top, column, { ...cell, value: name, formula: null });
  }
}

function tell(host: Host): void {
  host.workbook.changed({ kind: 'tables' });
}

function body({ area, showHeaders, showTotals }: Table): Area {
  return { ...area, top: area.top + (showHeaders ? 1 : 0), bottom: area.bottom - (showTotals ? 1 : 0) };
}

const flag = (key: 'showHeaders' | 'banded' | 'filterButton', since?: string) => ({
  since,
  get: (self: Table) => self[key],
  set: (self: Table, value: unknown, host: Host): void => {
    self[key] = truth(value);
    tell(host);
  },
});

export const tableClass = defineClass<Table>({
  type: 'Table',
  id: { name: 'Id', of: ({ id }) => id },
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (self, value, host) => {
        const name = text(value);
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) throw invalidArgument();
        const lower = name.toLowerCase();
        if (host.workbook.tables.some((table) => table !== self && table.name.toLowerCase() === lower))
          throw itemAlreadyExists();
        self.name = name;
        tell(host);
      },
    },
    Style: {
      get: ({ style }) => style,
      set: (self, value, host) => {
        self.style = text(value);
        tell(host);
      },
    },
    ShowHeaders: flag('showHeaders'),
    ShowBandedRows: flag('banded', '1.3'),
    ShowFilterButton: flag('filterButton', '1.3'),
    ShowTotals: {
      get: ({ showTotals }) => showTotals,
      set: (self, value, host) => {
        const shown = truth(value);
        if (shown !== self.showTotals)
          self.area = { ...self.area, bottom: self.area.bottom + (shown ? 1 : -1) };
        self.showTotals = shown;
        tell(host);
      },
    },
  },
  navigations: {
    Worksheet: { since: '1.2', get: ({ sheet }) => wire('Worksheet', sheet) },
    Columns: { get: (self) => wire('TableColumnCollection', self) },
    Rows: { get: (self) => wire('TableRowCollection', self) },
    Sort: { since: '1.2', get: (self) => wire('TableSort', self) },
  },
  methods: {
    GetRange: { call: ({ sheet, area }) => wire('Range', { sheet, area }) },
    GetDataBodyRange: { call: (self) => wire('Range', { sheet: self.sheet, area: body(self) }) },
    GetHeaderRowRange: {
      call: ({ sheet, area }) => wire('Range', { sheet, area: { ...area, bottom: area.top } }),
    },
    Resize: {
      since: '1.13',
      call: (self, [where], host) => {
        const { sheet, area } = range(where, host.workbook, self.sheet);
        if (sheet !== self.sheet || area.top !== self.area.top || rowsIn(area) < 2) throw invalidArgument();
        self.area = area;
        nameHeaders(self);
        tell(host);
      },
    },
    ConvertToRange: {
      since: '1.2',
      call: (self, _args, host) => {
        removeWhere(host.workbook.tables, (table) => table === self);
        tell(host);
        return wire('Range', { sheet: self.sheet, area: self.area });
      },
    },
    ClearFilters: { since: '1.2', call: () => null },
    Delete: {
      call: (self, _args, host) => {
        const { sheet, area } = self;
        mayChange(sheet, area, 'edit');
        for (const [row, column, cell] of [...sheet.cells.within(area)])
          sheet.cells.put(row, column, { ...cell, value: null, formula: null });
        removeWhere(host.workbook.tables, (table) => table === self);
        host.workbook.changed({ kind: 'cells', sheet, area, of: 'content' });
        tell(host);
      },
    },
  },
});

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
    GetDataBodyRange: { call: (self) => wire('Range', columnRange(self, body(self.table))) },
  },
});

export const tableRowCollectionClass = defineCollection<Table>(
  {
    type: 'TableRowCollection',
    scalars: { Count: { get: (table) => rowsIn(body(table)) } },
    items: (table) =>
      Array.from({ length: rowsIn(body(table)) }, (_, index) => wire('TableRow', { table, index })),
    item: (table, key) =>
      Number(key) < rowsIn(body(table)) ? wire('TableRow', { table, index: Number(key) }) : null,
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
          const isBlank = rowsIn(body(table)) === 1 && isEmptyRow(table, body(table).top);
          const top = isBlank ? body(table).top : first;
          rows.forEach((cells, r) =>
            cells.forEach((value, c) =>
              table.sheet.write(top + r, table.area.left + c, value as string | number | boolean | null),
            ),
          );
          table.area = { ...table.area, bottom: top + rows.length - 1 };
          host.workbook.changed({ kind: 'cells', sheet: table.sheet, area: table.area, of: 'content' });
          tell(host);
          return wire('TableRow', { table, index: rowsIn(body(table)) - rows.length });
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
        const row = body(table).top + index;
        return [
          Array.from({ length: right - left + 1 }, (_, c) => table.sheet.at(row, left + c).value ?? ''),
        ];
      },
    },
  },
  methods: {
    GetRange: {
      call: ({ table, index }) => {
        const row = body(table).top + index;
        if (row > table.area.bottom) throw itemNotFound();
        return wire('Range', { sheet: table.sheet, area: { ...table.area, top: row, bottom: row } });
      },
    },
  },
});

/** A table is sorted as a range without its heading row; what was asked for is not kept. */
export const tableSortClass = defineClass<Table>({
  type: 'TableSort',
  since: '1.2',
  methods: {
    Apply: {
      call: (self, args, host) => {
        const [fields] = args;
        sortRange({ sheet: self.sheet, area: body(self) }, fields, false, host);
      },
    },
    Clear: { call: () => null },
    Reapply: { call: () => null },
  },
});
