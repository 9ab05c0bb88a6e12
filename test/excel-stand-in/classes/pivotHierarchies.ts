import type { PivotTable } from '../model/parts';
import {
  defineClass,
  defineCollection,
  type WireObject,
  wire,
  wireOrNull,
  type AnyClass,
} from '../wire/define';
import { invalidArgument, itemNotFound } from '../wire/errors';
import { objectOf, oneOf, text } from './arguments';
import { removeWhere } from '../model/workbook';

interface FieldRef {
  readonly pivot: PivotTable;
  readonly field: string;
}
type Axis = 'rows' | 'columns' | 'filters';
interface AxisRef {
  readonly pivot: PivotTable;
  readonly axis: Axis;
}

export const pivotHierarchyCollectionClass = defineCollection<PivotTable>(
  {
    type: 'PivotHierarchyCollection',
    since: '1.8',
    items: (pivot) => pivot.fields.map((field) => wire('PivotHierarchy', { pivot, field })),
    item: (pivot, key) =>
      wireOrNull('PivotHierarchy', pivot.fields.includes(text(key)) ? { pivot, field: text(key) } : null),
  },
  { getCount: '1.8', getItemOrNullObject: '1.8' },
);

function hierarchyClass(type: string): AnyClass {
  return defineClass<FieldRef>({
    type,
    since: '1.8',
    id: { name: 'Id', of: ({ field }) => field },
    scalars: {
      Id: { get: ({ field }) => field },
      Name: { get: ({ field }) => field },
    },
    navigations: { Fields: { get: (self) => wire('PivotFieldCollection', self) } },
  });
}

export const pivotHierarchyClasses = [
  'PivotHierarchy',
  'RowColumnPivotHierarchy',
  'FilterPivotHierarchy',
].map(hierarchyClass);

/** A field stands on one axis at a time: adding it takes it from the others. */
function addTo({ pivot, axis }: AxisRef, argument: unknown, type: string): WireObject<FieldRef> {
  const { field } = objectOf<FieldRef>(argument, 'PivotHierarchy');
  for (const other of ['rows', 'columns', 'filters'] as const)
    pivot[other] = pivot[other].filter((name) => name !== field);
  pivot[axis].push(field);
  return wire(type, { pivot, field });
}

function axisCollection(type: string, itemType: string): AnyClass {
  return defineCollection<AxisRef>(
    {
      type,
      since: '1.8',
      items: ({ pivot, axis }) => pivot[axis].map((field) => wire(itemType, { pivot, field })),
      item: ({ pivot, axis }, key) =>
        wireOrNull(itemType, pivot[axis].includes(text(key)) ? { pivot, field: text(key) } : null),
      methods: {
        Add: { call: (self, [hierarchy]) => addTo(self, hierarchy, itemType) },
        Remove: {
          call: ({ pivot, axis }, [hierarchy]) => {
            const { field } = objectOf<FieldRef>(hierarchy, itemType);
            pivot[axis] = pivot[axis].filter((name) => name !== field);
          },
        },
      },
    },
    { getCount: '1.8', getItemOrNullObject: '1.8' },
  );
}

export const pivotAxisClasses = [
  axisCollection('RowColumnPivotHierarchyCollection', 'RowColumnPivotHierarchy'),
  axisCollection('FilterPivotHierarchyCollection', 'FilterPivotHierarchy'),
];

type Data = PivotTable['data'][number];
interface DataRef {
  readonly pivot: PivotTable;
  readonly data: Data;
}

export const dataPivotHierarchyCollectionClass = defineCollection<PivotTable>(
  {
    type: 'DataPivotHierarchyCollection',
    since: '1.8',
    items: (pivot) => pivot.data.map((data) => wire('DataPivotHierarchy', { pivot, data })),
    item: (pivot, key) => {
      const data = pivot.data.find(({ name }) => name === key);
      return data ? wire('DataPivotHierarchy', { pivot, data }) : null;
    },
    methods: {
      Add: {
        call: (pivot, [hierarchy]) => {
          const { field } = objectOf<FieldRef>(hierarchy, 'PivotHierarchy');
          const data: Data = { field, name: `Sum of ${field}`, summarizeBy: 'Sum', numberFormat: '' };
          pivot.data.push(data);
          return wire('DataPivotHierarchy', { pivot, data });
        },
      },
      Remove: {
        call: (pivot, [hierarchy]) => {
          const { data } = objectOf<DataRef>(hierarchy, 'DataPivotHierarchy');
          removeWhere(pivot.data, (other) => other === data);
        },
      },
    },
  },
  { getCount: '1.8', getItemOrNullObject: '1.8' },
);

export const dataPivotHierarchyClass = defineClass<DataRef>({
  type: 'DataPivotHierarchy',
  since: '1.8',
  id: { name: 'Id', of: ({ data }) => data.name },
  scalars: {
    Id: { get: ({ data }) => data.name },
    Name: {
      get: ({ data }) => data.name,
      set: ({ pivot, data }, value) => {
        const name = text(value);
        // Excel refuses a data field named exactly as a field of the source.
        if (pivot.fields.includes(name)) throw invalidArgument();
        data.name = name;
      },
    },
    SummarizeBy: {
      get: ({ data }) => data.summarizeBy,
      set: ({ data }, value) => {
        data.summarizeBy = oneOf(value, [
          'Automatic',
          'Sum',
          'Count',
          'Average',
          'Max',
          'Min',
          'CountNumbers',
        ]);
      },
    },
    NumberFormat: {
      get: ({ data }) => data.numberFormat,
      set: ({ data }, value) => {
        data.numberFormat = text(value);
      },
    },
  },
});

export const pivotFieldCollectionClass = defineCollection<FieldRef>(
  {
    type: 'PivotFieldCollection',
    since: '1.8',
    items: (self) => [wire('PivotField', self)],
    item: (self, key) => {
      if (key !== self.field) throw itemNotFound();
      return wire('PivotField', self);
    },
  },
  { getCount: '1.8', getItemOrNullObject: '1.8' },
);

export const pivotFieldClass = defineClass<FieldRef>({
  type: 'PivotField',
  since: '1.8',
  id: { name: 'Id', of: ({ field }) => field },
  scalars: {
    Id: { get: ({ field }) => field },
    Name: { get: ({ field }) => field },
    ShowAllItems: {
      get: ({ pivot, field }) => pivot.layout[`${field}/showAllItems`] ?? false,
      set: ({ pivot, field }, value) => {
        pivot.layout[`${field}/showAllItems`] = value;
      },
    },
    Subtotals: {
      get: ({ pivot, field }) => pivot.layout[`${field}/subtotals`] ?? { automatic: true },
      set: ({ pivot, field }, value) => {
        pivot.layout[`${field}/subtotals`] = value;
      },
    },
  },
  methods: {
    SortByLabels: {
      call: ({ pivot, field }, [order]) => {
        pivot.layout[`${field}/sort`] = oneOf(order, ['Ascending', 'Descending']);
      },
    },
  },
});
