import type { Host } from '../host';
import { intersect, rowsIn } from '../model/area';
import { fillNewRows } from '../model/fillDown';
import { setFilter } from '../model/filter';
import type { Table } from '../model/parts';
import type { Sheet } from '../model/sheet';
import { bodyOf } from '../model/tableBody';
import { removeWhere, type WorkbookModel } from '../model/workbook';
import { defineClass, defineCollection, wire, wireOrNull } from '../wire/define';
import { invalidArgument, invalidOperation, itemAlreadyExists } from '../wire/errors';
import { range, text, truth } from './arguments';
import { mayChange } from './guards';
import { sortRange } from './rangeSort';
import { tell } from './tableParts';

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
    autoFilter: null,
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
    AutoFilter: {
      since: '1.9',
      get: (self) => wire('AutoFilter', { sheet: self.sheet, table: self }),
    },
  },
  methods: {
    GetRange: { call: ({ sheet, area }) => wire('Range', { sheet, area }) },
    GetDataBodyRange: { call: (self) => wire('Range', { sheet: self.sheet, area: bodyOf(self) }) },
    GetHeaderRowRange: {
      call: ({ sheet, area }) => wire('Range', { sheet, area: { ...area, bottom: area.top } }),
    },
    Resize: {
      since: '1.13',
      call: (self, [where], host) => {
        const { sheet, area } = range(where, host.workbook, self.sheet);
        if (sheet !== self.sheet || area.top !== self.area.top || rowsIn(area) < 2) throw invalidArgument();
        const { bottom } = bodyOf(self);
        self.area = area;
        nameHeaders(self);
        fillNewRows(self, bottom);
        host.workbook.changed({ kind: 'cells', sheet, area, of: 'content' });
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
    ClearFilters: {
      since: '1.2',
      call: (self, _args, { workbook }) => setFilter({ sheet: self.sheet, table: self }, null, workbook),
    },
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

/** A table is sorted as a range without its heading row; what was asked for is not kept. */
export const tableSortClass = defineClass<Table>({
  type: 'TableSort',
  since: '1.2',
  methods: {
    Apply: {
      call: (self, args, host) => {
        const [fields] = args;
        sortRange({ sheet: self.sheet, area: bodyOf(self) }, fields, false, host);
      },
    },
    Clear: { call: () => null },
    Reapply: { call: () => null },
  },
});
