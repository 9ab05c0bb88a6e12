import type { PivotTable, Slicer, Table } from '../model/parts';
import type { Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { defineClass, defineCollection, isWireObject, wire, wireOrNull } from '../wire/define';
import { invalidArgument, itemNotFound } from '../wire/errors';
import { objectOf, text } from './arguments';
import { recordedScalars } from './recorded';

/** Slicers are recorded: source, field and place. */
interface SlicersRef {
  readonly workbook: WorkbookModel;
  readonly sheet: Sheet | null;
}

const own = ({ workbook, sheet }: SlicersRef): Slicer[] =>
  (sheet ? [sheet] : workbook.sheets).flatMap((each) => each.slicers);

export const slicerCollectionClass = defineCollection<SlicersRef>(
  {
    type: 'SlicerCollection',
    since: '1.10',
    items: (self) => own(self).map((slicer) => wire('Slicer', slicer)),
    item: (self, key) =>
      wireOrNull(
        'Slicer',
        own(self).find(({ id, settings }) => id === key || settings.name === key),
      ),
    methods: {
      Add: {
        call: ({ workbook, sheet }, [source, field, where], host) => {
          const { name, fields, on } = sourceOf(source, workbook);
          if (!fields.includes(text(field))) throw itemNotFound();
          const target = isWireObject(where)
            ? objectOf<Sheet>(where, 'Worksheet')
            : typeof where === 'string'
              ? workbook.sheet(where)
              : (sheet ?? on);
          if (!target) throw itemNotFound();
          const slicer: Slicer = {
            id: `{SLICER-${workbook.newId('')}}`,
            sheet: target,
            source: name,
            field: text(field),
            settings: { name: text(field), caption: text(field) },
          };
          target.slicers.push(slicer);
          host.workbook.changed({ kind: 'part', sheet: target, part: 'recorded' });
          return wire('Slicer', slicer);
        },
      },
    },
  },
  { getCount: '1.10', getItemAt: '1.10', getItemOrNullObject: '1.10' },
);

function sourceOf(
  source: unknown,
  workbook: WorkbookModel,
): { name: string; fields: readonly string[]; on: Sheet } {
  const pivots = workbook.sheets.flatMap((sheet) => sheet.pivotTables);
  const pivot =
    isWireObject(source) && source.type === 'PivotTable'
      ? (source.self as PivotTable)
      : pivots.find(({ name }) => name === source);
  if (pivot) return { name: pivot.name, fields: pivot.fields, on: pivot.sheet };
  const table =
    isWireObject(source) && source.type === 'Table'
      ? (source.self as Table)
      : workbook.tables.find(({ name }) => name === source);
  if (!table) throw invalidArgument();
  const { sheet, area } = table;
  const fields = Array.from({ length: area.right - area.left + 1 }, (_, c) =>
    sheet.text(area.top, area.left + c),
  );
  return { name: table.name, fields, on: sheet };
}

export const slicerClass = defineClass<Slicer>({
  type: 'Slicer',
  since: '1.10',
  id: { name: 'Id', of: ({ id }) => id },
  scalars: {
    Id: { get: ({ id }) => id },
    ...recordedScalars<Slicer>(
      {
        Name: { kind: 'text' },
        Caption: { kind: 'text' },
        Left: { kind: 'number', standard: 0 },
        Top: { kind: 'number', standard: 0 },
        Width: { kind: 'number', standard: 144 },
        Height: { kind: 'number', standard: 187 },
        Style: { kind: 'text', standard: 'SlicerStyleLight1' },
        SortBy: { kind: ['DataSourceOrder', 'Ascending', 'Descending'], standard: 'Ascending' },
      },
      ({ sheet, settings }) => ({ sheet, settings, path: '' }),
    ),
  },
  navigations: { Worksheet: { get: ({ sheet }) => wire('Worksheet', sheet) } },
  methods: {
    Delete: {
      call: (self, _args, host) => {
        self.sheet.slicers = self.sheet.slicers.filter((slicer) => slicer !== self);
        host.workbook.changed({ kind: 'part', sheet: self.sheet, part: 'recorded' });
      },
    },
  },
});
