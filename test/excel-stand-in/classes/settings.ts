import type { WorkbookModel } from '../model/workbook';
import { defineClass, defineCollection, wire, wireOrNull } from '../wire/define';
import { oneOf, text, truth } from './arguments';

interface SettingRef {
  readonly workbook: WorkbookModel;
  readonly key: string;
}

/** Settings kept with the document: JSON values by key. */
export const settingCollectionClass = defineCollection<WorkbookModel>(
  {
    type: 'SettingCollection',
    since: '1.4',
    items: (workbook) => [...workbook.settings.keys()].map((key) => wire('Setting', { workbook, key })),
    item: (workbook, key) =>
      wireOrNull('Setting', workbook.settings.has(text(key)) ? { workbook, key: text(key) } : null),
    methods: {
      Add: {
        call: (workbook, [key, value]) => {
          workbook.settings.set(text(key), structuredClone(value));
          return wire('Setting', { workbook, key: text(key) });
        },
      },
    },
  },
  { getCount: '1.4', getItemOrNullObject: '1.4' },
);

export const settingClass = defineClass<SettingRef>({
  type: 'Setting',
  since: '1.4',
  id: { name: '_Id', of: ({ key }) => key },
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ workbook, key }) => workbook.settings.get(key),
      set: ({ workbook, key }, value) => void workbook.settings.set(key, structuredClone(value)),
    },
    _Id: { get: ({ key }) => key },
  },
  methods: { Delete: { call: ({ workbook, key }) => void workbook.settings.delete(key) } },
});

export const applicationClass = defineClass<WorkbookModel>({
  type: 'Application',
  scalars: {
    CalculationMode: {
      get: (self) => self.calculationMode,
      set: (self, value) => {
        self.calculationMode = oneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual']);
      },
    },
    CalculationState: { since: '1.9', get: () => 'Done' },
    DecimalSeparator: { since: '1.11', get: () => '.' },
    ThousandsSeparator: { since: '1.11', get: () => ',' },
    UseSystemSeparators: { since: '1.11', get: () => true },
  },
  navigations: { CultureInfo: { since: '1.11', get: (self) => wire('CultureInfo', self) } },
  methods: {
    Calculate: { call: (_self, [type]) => void oneOf(type, ['Recalculate', 'Full', 'FullRebuild']) },
    SuspendApiCalculationUntilNextSync: { since: '1.6', call: () => null },
    SuspendScreenUpdatingUntilNextSync: { since: '1.9', call: () => null },
  },
});

export const cultureInfoClass = defineClass<WorkbookModel>({
  type: 'CultureInfo',
  since: '1.11',
  scalars: { Name: { get: () => 'vi-VN' } },
  navigations: { NumberFormat: { get: (self) => wire('NumberFormatInfo', self) } },
});

export const numberFormatInfoClass = defineClass<WorkbookModel>({
  type: 'NumberFormatInfo',
  since: '1.11',
  scalars: {
    NumberDecimalSeparator: { get: () => '.' },
    NumberGroupSeparator: { get: () => ',' },
  },
});

export const runtimeClass = defineClass<WorkbookModel>({
  type: 'Runtime',
  since: '1.5',
  scalars: {
    EnableEvents: {
      since: '1.8',
      get: (_self, { events }) => events.enabled,
      set: (_self, value, { events }) => {
        events.enabled = truth(value);
      },
    },
  },
});

export const addinInternalServiceClass = defineClass<unknown>({
  type: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: { call: () => null } },
});
