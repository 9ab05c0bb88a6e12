import type { Host } from '../host';
import { area } from '../model/area';
import type { Sheet } from '../model/sheet';
import { defineClass, defineCollection, wire, wireOrNull } from '../wire/define';
import { accessDenied, invalidArgument, invalidOperation, itemAlreadyExists } from '../wire/errors';
import { integer, range, record, text } from './arguments';

/** Frozen panes. */
export const freezePanesClass = defineClass<Sheet>({
  type: 'WorksheetFreezePanes',
  since: '1.7',
  methods: {
    FreezeRows: { call: (self, [count], host) => freeze(self, integer(count ?? 0), 0, host) },
    FreezeColumns: { call: (self, [count], host) => freeze(self, 0, integer(count ?? 0), host) },
    FreezeAt: {
      call: (self, [where], host) => {
        const { area: frozen } = range(where, host.workbook, self);
        freeze(
          self,
          frozen.bottom >= 1_048_576 ? 0 : frozen.bottom,
          frozen.right >= 16_384 ? 0 : frozen.right,
          host,
        );
      },
    },
    Unfreeze: { call: (self, _args, host) => freeze(self, 0, 0, host) },
    GetLocationOrNullObject: {
      call: (self) => {
        const { rows, columns } = self.frozen;
        if (rows === 0 && columns === 0) return null;
        return wire('Range', {
          sheet: self,
          area: area(1, 1, rows || 1_048_576, columns || 16_384),
        });
      },
    },
  },
});

function freeze(sheet: Sheet, rows: number, columns: number, host: Host): void {
  sheet.frozen = { rows, columns };
  if (host.adversary.freezeActivates && sheet !== host.workbook.active) host.events.activated(sheet);
  host.workbook.changed({ kind: 'part', sheet, part: 'frozen' });
}

export const worksheetProtectionClass = defineClass<Sheet>({
  type: 'WorksheetProtection',
  since: '1.2',
  scalars: {
    Protected: { get: (self) => self.protection !== null },
    Options: { get: (self) => self.protection?.options ?? null },
  },
  methods: {
    Protect: {
      call: (self, [options, password], host) => {
        if (self.protection) throw accessDenied('The worksheet is protected already.');
        self.protection = {
          options: options ? record(options) : {},
          password: typeof password === 'string' ? password : null,
        };
        host.workbook.changed({ kind: 'part', sheet: self, part: 'protection' });
      },
    },
    Unprotect: {
      since: '1.7',
      call: (self, [password], host) => {
        const { protection } = self;
        if (!protection) throw invalidOperation('The worksheet is not protected.');
        if (protection.password !== null && protection.password !== password) throw accessDenied();
        self.protection = null;
        host.workbook.changed({ kind: 'part', sheet: self, part: 'protection' });
      },
    },
  },
});

interface PropertyRef {
  readonly sheet: Sheet;
  readonly key: string;
}

/** Custom properties of a sheet: texts by key, at most 255 characters each. */
export const worksheetCustomPropertiesClass = defineCollection<Sheet>(
  {
    type: 'WorksheetCustomPropertyCollection',
    since: '1.12',
    items: (sheet) =>
      [...sheet.customProperties.keys()].map((key) => wire('WorksheetCustomProperty', { sheet, key })),
    item: (sheet, key) => {
      const wanted = text(key).toLowerCase();
      const found = [...sheet.customProperties.keys()].find((name) => name.toLowerCase() === wanted);
      return wireOrNull('WorksheetCustomProperty', found === undefined ? null : { sheet, key: found });
    },
    methods: {
      Add: {
        call: (sheet, [key, value], host) => {
          const name = text(key);
          if (name === '' || name.length > 255 || text(value).length > 255) throw invalidArgument();
          if (
            [...sheet.customProperties.keys()].some(
              (other) => other !== name && other.toLowerCase() === name.toLowerCase(),
            )
          )
            throw itemAlreadyExists();
          sheet.customProperties.set(name, text(value));
          host.workbook.changed({ kind: 'part', sheet, part: 'recorded' });
          return wire('WorksheetCustomProperty', { sheet, key: name });
        },
      },
    },
  },
  { getCount: '1.12', getItemOrNullObject: '1.12' },
);

export const worksheetCustomPropertyClass = defineClass<PropertyRef>({
  type: 'WorksheetCustomProperty',
  since: '1.12',
  id: { name: '_Id', of: ({ key }) => key },
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key),
      set: ({ sheet, key }, value) => void sheet.customProperties.set(key, text(value)),
    },
  },
  methods: { Delete: { call: ({ sheet, key }) => void sheet.customProperties.delete(key) } },
});
