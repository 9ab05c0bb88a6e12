import type { Host } from '../host';
import type { PivotTable } from '../model/parts';
import type { RangeRef } from '../model/references';
import type { Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { defineClass, defineCollection, wire, wireOrNull } from '../wire/define';
import { invalidArgument, itemAlreadyExists } from '../wire/errors';
import { isWireObject } from '../wire/define';
import { objectOf, range, text } from './arguments';
import { mayChange } from './guards';
import { recordedClass } from './recorded';

/** PivotTables are recorded: source, fields, hierarchies and layout are kept and checked, nothing is computed. */
interface PivotsRef {
  readonly workbook: WorkbookModel;
  readonly sheet: Sheet | null;
}

const own = ({ workbook, sheet }: PivotsRef): PivotTable[] =>
  (sheet ? [sheet] : workbook.sheets).flatMap((each) => each.pivotTables);

export const pivotTableCollectionClass = defineCollection<PivotsRef>(
  {
    type: 'PivotTableCollection',
    since: '1.3',
    items: (self) => own(self).map((pivot) => wire('PivotTable', pivot)),
    item: (self, key) =>
      wireOrNull(
        'PivotTable',
        own(self).find(({ id, name }) => id === key || name === key),
      ),
    methods: {
      Add: {
        since: '1.8',
        call: (self, [name, source, destination], host) =>
          wire('PivotTable', add(self, text(name), source, destination, host)),
      },
      RefreshAll: { call: (self) => own(self).forEach(refresh) },
    },
  },
  { getCount: '1.4', getItemOrNullObject: '1.4' },
);

function add(
  { workbook, sheet }: PivotsRef,
  name: string,
  source: unknown,
  destination: unknown,
  host: Host,
): PivotTable {
  const from =
    isWireObject(source) && source.type === 'Table'
      ? objectOf<{ sheet: Sheet; area: RangeRef['area'] }>(source, 'Table')
      : range(source, workbook, sheet);
  const to = range(destination, workbook, sheet);
  if (sheet && to.sheet !== sheet) throw invalidArgument();
  mayChange(to.sheet, to.area, 'edit');
  if (own({ workbook, sheet: null }).some((pivot) => pivot.name.toLowerCase() === name.toLowerCase()))
    throw itemAlreadyExists();
  const fields: string[] = [];
  for (let column = from.area.left; column <= from.area.right; column++) {
    const field = from.sheet.text(from.area.top, column);
    if (field === '') throw invalidArgument("Every column of a PivotTable's source needs a heading.");
    fields.push(fields.includes(field) ? `${field}${fields.length + 1}` : field);
  }
  if (from.area.top === from.area.bottom) throw invalidArgument('A PivotTable needs a heading and a row.');
  const pivot: PivotTable = {
    id: `{PIVOT-${workbook.newId('')}}`,
    name,
    sheet: to.sheet,
    source: { sheet: from.sheet, area: from.area },
    at: { row: to.area.top, column: to.area.left },
    fields,
    rows: [],
    columns: [],
    filters: [],
    data: [],
    layout: {},
    refreshed: 0,
  };
  to.sheet.pivotTables.push(pivot);
  recorded(pivot, host);
  return pivot;
}

function recorded({ sheet }: PivotTable, host: Host): void {
  host.workbook.changed({ kind: 'part', sheet, part: 'recorded' });
}

function refresh(pivot: PivotTable): void {
  pivot.refreshed += 1;
}

export const pivotTableClass = defineClass<PivotTable>({
  type: 'PivotTable',
  since: '1.3',
  id: { name: 'Id', of: ({ id }) => id },
  scalars: {
    Id: { since: '1.5', get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (self, value) => {
        self.name = text(value);
      },
    },
    RefreshOnOpen: {
      since: '1.13',
      get: ({ layout }) => layout.refreshOnOpen ?? false,
      set: ({ layout }, value) => {
        layout.refreshOnOpen = value;
      },
    },
  },
  navigations: {
    Worksheet: { get: ({ sheet }) => wire('Worksheet', sheet) },
    Hierarchies: { since: '1.8', get: (self) => wire('PivotHierarchyCollection', self) },
    RowHierarchies: {
      since: '1.8',
      get: (pivot) => wire('RowColumnPivotHierarchyCollection', { pivot, axis: 'rows' }),
    },
    ColumnHierarchies: {
      since: '1.8',
      get: (pivot) => wire('RowColumnPivotHierarchyCollection', { pivot, axis: 'columns' }),
    },
    FilterHierarchies: {
      since: '1.8',
      get: (pivot) => wire('FilterPivotHierarchyCollection', { pivot, axis: 'filters' }),
    },
    DataHierarchies: { since: '1.8', get: (self) => wire('DataPivotHierarchyCollection', self) },
    Layout: {
      since: '1.8',
      get: (pivot) => wire('PivotLayout', { sheet: pivot.sheet, settings: pivot.layout, path: '', pivot }),
    },
  },
  methods: {
    Refresh: { call: refresh },
    Delete: {
      since: '1.8',
      call: (self, _args, host) => {
        self.sheet.pivotTables = self.sheet.pivotTables.filter((pivot) => pivot !== self);
        recorded(self, host);
      },
    },
  },
});

export const pivotLayoutClass = recordedClass(
  'PivotLayout',
  {
    LayoutType: { kind: ['Compact', 'Tabular', 'Outline'], standard: 'Compact' },
    ShowColumnGrandTotals: { kind: 'truth', standard: true },
    ShowRowGrandTotals: { kind: 'truth', standard: true },
    SubtotalLocation: { kind: ['AtTop', 'AtBottom', 'Off'], standard: 'AtTop' },
    AutoFormat: { kind: 'truth', standard: true, since: '1.9' },
    PreserveFormatting: { kind: 'truth', standard: true, since: '1.9' },
    EnableFieldList: { kind: 'truth', standard: true, since: '1.10' },
    EmptyCellText: { kind: 'text', standard: '', since: '1.13' },
    FillEmptyCells: { kind: 'truth', standard: true, since: '1.13' },
    ShowFieldHeaders: { kind: 'truth', standard: true, since: '1.13' },
  },
  {},
  {
    RepeatAllItemLabels: {
      since: '1.13',
      call: ({ settings }, [repeat]) => {
        settings.repeatAllItemLabels = repeat;
      },
    },
    GetRange: {
      call: ({ sheet, settings: _settings, ...rest }) =>
        wire('Range', { sheet, area: placeOf((rest as { pivot?: PivotTable }).pivot) }),
    },
  },
  '1.8',
);

/** The cell a PivotTable was put at: how far it reaches is not computed here. */
function placeOf(pivot: PivotTable | undefined): RangeRef['area'] {
  if (!pivot) throw invalidArgument();
  const { row, column } = pivot.at;
  return { top: row, left: column, bottom: row, right: column };
}
