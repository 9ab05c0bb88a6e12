import type { Host } from '../host';
import type { Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { defineCollection, type Method, wire, wireOrNull } from '../wire/define';
import {
  accessDenied,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  itemNotFound,
} from '../wire/errors';
import { text } from './arguments';
import { sheetCollectionEventMethods } from './eventMethods';

/** Chart sheets are no worksheets: the collection does not show them. */
export function worksheets(workbook: WorkbookModel, visibleOnly = false): Sheet[] {
  return workbook.sheets.filter(
    ({ kind, visibility }) => kind === 'worksheet' && (!visibleOnly || visibility === 'Visible'),
  );
}

/** The worksheet in front; while a chart sheet is in front there is none, and Excel fails. */
export function activeWorksheet(workbook: WorkbookModel): Sheet {
  if (workbook.active.kind === 'chart') throw invalidOperation('The active sheet is not a worksheet.');
  return workbook.active;
}

/** Throws InvalidArgument or ItemAlreadyExists where Excel would refuse the name for a sheet. */
export function sheetName(name: unknown, workbook: WorkbookModel, own: Sheet | null): string {
  const wanted = text(name);
  const legal =
    wanted.length >= 1 &&
    wanted.length <= 31 &&
    !/[\\/?*:[\]]/.test(wanted) &&
    !/^'|'$/.test(wanted) &&
    wanted.toLowerCase() !== 'history';
  if (!legal) throw invalidArgument();
  const taken = workbook.sheets.some(
    (sheet) => sheet !== own && sheet.name.toLowerCase() === wanted.toLowerCase(),
  );
  if (taken) throw itemAlreadyExists();
  return wanted;
}

export function mayRestructure(workbook: WorkbookModel): void {
  if (workbook.structureLocked) throw accessDenied('The structure of the workbook is protected.');
}

function freeName(workbook: WorkbookModel): string {
  for (let n = workbook.sheets.length; ; n++) if (!workbook.sheet(`Sheet${n + 1}`)) return `Sheet${n + 1}`;
}

function edge(which: 'first' | 'last'): Method<WorkbookModel> {
  return {
    since: '1.5',
    call: (self, [visibleOnly]) => {
      const all = worksheets(self, visibleOnly === true);
      const sheet = which === 'first' ? all[0] : all.at(-1);
      if (!sheet) throw itemNotFound();
      return wire('Worksheet', sheet);
    },
  };
}

export const worksheetCollectionClass = defineCollection<WorkbookModel>(
  {
    type: 'WorksheetCollection',
    items: (self) => worksheets(self).map((sheet) => wire('Worksheet', sheet)),
    item: (self, key) => {
      const sheet = self.sheet(text(key));
      return wireOrNull('Worksheet', sheet?.kind === 'worksheet' ? sheet : null);
    },
    methods: {
      ...sheetCollectionEventMethods,
      Add: {
        call: (self, [name], _host: Host) => {
          mayRestructure(self);
          const wanted = name === null || name === undefined ? freeName(self) : sheetName(name, self, null);
          return wire('Worksheet', self.addSheet(wanted));
        },
      },
      GetActiveWorksheet: { call: (self) => wire('Worksheet', activeWorksheet(self)) },
      GetCount: {
        since: '1.4',
        call: (self, [visibleOnly]) => worksheets(self, visibleOnly === true).length,
      },
      GetFirst: edge('first'),
      GetLast: edge('last'),
    },
  },
  { getItemOrNullObject: '1.4' },
);
