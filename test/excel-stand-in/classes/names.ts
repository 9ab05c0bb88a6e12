import { localAddress, parseArea, quotedSheet, splitSheet } from '../model/area';
import type { DefinedName } from '../model/parts';
import type { RangeRef } from '../model/references';
import type { Sheet } from '../model/sheet';
import { removeWhere, type WorkbookModel } from '../model/workbook';
import { defineClass, defineCollection, isWireObject, wire, wireOrNull } from '../wire/define';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../wire/errors';
import { objectOf, text, textOr, truth } from './arguments';
import { mustNameSheets } from './guards';

interface NamesRef {
  readonly workbook: WorkbookModel;
  /** null for the names of the workbook. */
  readonly scope: Sheet | null;
}

const own = ({ workbook, scope }: NamesRef): DefinedName[] =>
  workbook.names.filter((name) => name.scope === scope);

export const namedItemCollectionClass = defineCollection<NamesRef>(
  {
    type: 'NamedItemCollection',
    items: (self) => own(self).map((name) => wire('NamedItem', name)),
    item: (self, key) =>
      wireOrNull(
        'NamedItem',
        own(self).find(({ name }) => name.toLowerCase() === text(key).toLowerCase()),
      ),
    methods: {
      Add: {
        since: '1.4',
        call: (self, [name, reference, comment], host) => {
          const wanted = text(name);
          if (!isLegalName(wanted)) throw invalidArgument();
          if (own(self).some((other) => other.name.toLowerCase() === wanted.toLowerCase()))
            throw itemAlreadyExists();
          const added: DefinedName = {
            name: wanted,
            formula: formulaOf(reference, host.workbook),
            comment: textOr(comment, ''),
            visible: true,
            scope: self.scope,
          };
          self.workbook.names.push(added);
          host.workbook.changed({ kind: 'names' });
          return wire('NamedItem', added);
        },
      },
    },
  },
  { getCount: '1.4', getItemOrNullObject: '1.4' },
);

/** Letters, digits, "_", "." and "\", not beginning with a digit, and not what reads as a cell's address. */
function isLegalName(name: string): boolean {
  return (
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) &&
    !parseArea(name) &&
    !/^[rc]$/i.test(name)
  );
}

function formulaOf(reference: unknown, workbook: WorkbookModel): string {
  if (isWireObject(reference)) {
    const { sheet, area } = objectOf<RangeRef>(reference, 'Range');
    return `=${quotedSheet(sheet.name)}!${absolute(localAddress(area))}`;
  }
  if (typeof reference === 'number' || typeof reference === 'boolean')
    return `=${String(reference).toUpperCase()}`;
  const written = text(reference);
  if (written.startsWith('=')) mustNameSheets(written, workbook);
  return written.startsWith('=') ? written : `="${written.replaceAll('"', '""')}"`;
}

function absolute(address: string): string {
  return address.replace(
    /([A-Z]+)?(\d+)?(?=:|$)/g,
    (_all, letters?: string, digits?: string) =>
      `${letters ? `$${letters}` : ''}${digits ? `$${digits}` : ''}`,
  );
}

export const namedItemClass = defineClass<DefinedName>({
  type: 'NamedItem',
  id: { name: '_Id', of: ({ name }) => name },
  scalars: {
    Name: { get: ({ name }) => name },
    Type: { get: (self, { workbook }) => (target(self, workbook) ? 'Range' : 'String') },
    Value: { get: ({ formula }) => formula.replace(/^=/, '') },
    Visible: {
      get: ({ visible }) => visible,
      set: (self, value, host) => {
        self.visible = truth(value);
        host.workbook.changed({ kind: 'names' });
      },
    },
    Comment: {
      since: '1.4',
      get: ({ comment }) => comment,
      set: (self, value) => {
        self.comment = text(value);
      },
    },
    Scope: { since: '1.4', get: ({ scope }) => (scope ? 'Worksheet' : 'Workbook') },
    Formula: {
      since: '1.7',
      get: ({ formula }) => formula,
      set: (self, value, host) => {
        self.formula = formulaOf(value, host.workbook);
        host.workbook.changed({ kind: 'names' });
      },
    },
    _Id: { get: ({ name }) => name },
  },
  methods: {
    Delete: {
      since: '1.4',
      call: (self, _args, host) => {
        removeWhere(host.workbook.names, (name) => name === self);
        host.workbook.changed({ kind: 'names' });
      },
    },
    GetRange: {
      call: (self, _args, { workbook }) => {
        const range = target(self, workbook);
        if (!range) throw itemNotFound();
        return wire('Range', range);
      },
    },
    GetRangeOrNullObject: {
      since: '1.4',
      call: (self, _args, { workbook }) => wireOrNull('Range', target(self, workbook)),
    },
  },
});

function target({ formula }: DefinedName, workbook: WorkbookModel): RangeRef | null {
  const { sheet: name, rest } = splitSheet(formula.replace(/^=/, ''));
  const sheet = name === null ? null : workbook.sheet(name);
  const area = parseArea(rest);
  return sheet && area ? { sheet, area } : null;
}
