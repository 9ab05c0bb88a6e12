import type { WorkbookModel } from '../model/workbook';
import { defineClass, defineCollection, type Scalar, wire, wireOrNull } from '../wire/define';
import { accessDenied, invalidArgument, invalidOperation } from '../wire/errors';
import { text } from './arguments';

const property = (name: string): Scalar<WorkbookModel> => ({
  get: (self) => self.properties[name] ?? '',
  set: (self, value) => {
    self.properties[name] = value;
  },
});

export const documentPropertiesClass = defineClass<WorkbookModel>({
  type: 'DocumentProperties',
  since: '1.7',
  scalars: {
    Title: property('title'),
    Subject: property('subject'),
    Author: property('author'),
    Keywords: property('keywords'),
    Comments: property('comments'),
    Category: property('category'),
    Manager: property('manager'),
    Company: property('company'),
  },
  navigations: { Custom: { get: (self) => wire('CustomPropertyCollection', self) } },
});

interface PropertyRef {
  readonly workbook: WorkbookModel;
  readonly key: string;
}

export const customPropertyCollectionClass = defineCollection<WorkbookModel>(
  {
    type: 'CustomPropertyCollection',
    since: '1.7',
    items: (workbook) =>
      [...workbook.customProperties.keys()].map((key) => wire('CustomProperty', { workbook, key })),
    item: (workbook, key) =>
      wireOrNull(
        'CustomProperty',
        workbook.customProperties.has(text(key)) ? { workbook, key: text(key) } : null,
      ),
    methods: {
      Add: {
        call: (workbook, [key, value]) => {
          if (text(key).length > 255 || (typeof value === 'string' && value.length > 255))
            throw invalidArgument();
          workbook.customProperties.set(text(key), value);
          return wire('CustomProperty', { workbook, key: text(key) });
        },
      },
      DeleteAll: { call: (workbook) => workbook.customProperties.clear() },
    },
  },
  { getCount: '1.7', getItemOrNullObject: '1.7' },
);

export const customPropertyClass = defineClass<PropertyRef>({
  type: 'CustomProperty',
  since: '1.7',
  id: { name: '_Id', of: ({ key }) => key },
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ workbook, key }) => workbook.customProperties.get(key),
      set: ({ workbook, key }, value) => void workbook.customProperties.set(key, value),
    },
  },
  methods: { Delete: { call: ({ workbook, key }) => void workbook.customProperties.delete(key) } },
});

/** Protection of the workbook's structure. */
export const workbookProtectionClass = defineClass<WorkbookModel>({
  type: 'WorkbookProtection',
  since: '1.7',
  scalars: { Protected: { get: (self) => self.structureLocked } },
  methods: {
    Protect: {
      call: (self) => {
        if (self.structureLocked) throw accessDenied();
        self.structureLocked = true;
      },
    },
    Unprotect: {
      call: (self) => {
        if (!self.structureLocked) throw invalidOperation();
        self.structureLocked = false;
      },
    },
  },
});
