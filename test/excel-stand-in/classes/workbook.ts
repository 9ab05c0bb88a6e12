import type { WorkbookModel } from '../model/workbook';
import { defineClass, type Navigation, wire, wireOrNull } from '../wire/define';
import { invalidOperation, itemNotFound } from '../wire/errors';
import { text } from './arguments';
import { workbookEventMethods } from './eventMethods';
import { activeWorksheet } from './worksheets';

const to = (type: string, since?: string): Navigation<WorkbookModel> => ({
  since,
  get: (self) => wire(type, self),
});

export const workbookClass = defineClass<WorkbookModel>({
  type: 'Workbook',
  scalars: {
    Name: { since: '1.7', get: (self) => self.name },
    ReadOnly: { since: '1.8', get: () => false },
    IsDirty: { since: '1.9', get: () => true },
    AutoSave: { since: '1.9', get: () => false },
  },
  navigations: {
    Worksheets: to('WorksheetCollection'),
    Names: {
      get: (workbook) => wire('NamedItemCollection', { workbook, scope: null }),
    },
    Tables: { get: (workbook) => wire('TableCollection', { workbook, sheet: null }) },
    Application: to('Application'),
    Settings: to('SettingCollection', '1.4'),
    Properties: to('DocumentProperties', '1.7'),
    Protection: to('WorkbookProtection', '1.7'),
    PivotTables: {
      since: '1.3',
      get: (workbook) => wire('PivotTableCollection', { workbook, sheet: null }),
    },
    Slicers: { since: '1.10', get: (workbook) => wire('SlicerCollection', { workbook, sheet: null }) },
    Comments: { since: '1.10', get: (workbook) => wire('CommentCollection', { workbook, sheet: null }) },
    _Runtime: to('Runtime', '1.5'),
  },
  methods: {
    ...workbookEventMethods,
    GetSelectedRange: {
      call: (self) => {
        const sheet = activeWorksheet(self);
        return wire('Range', { sheet, area: sheet.selection });
      },
    },
    GetSelectedRanges: {
      since: '1.9',
      call: (self) => {
        const sheet = activeWorksheet(self);
        return wire('RangeAreas', { sheet, areas: [sheet.selection] });
      },
    },
    GetActiveCell: {
      since: '1.7',
      call: (self) => {
        const sheet = activeWorksheet(self);
        const { top, left } = sheet.selection;
        return wire('Range', { sheet, area: { top, left, bottom: top, right: left } });
      },
    },
    GetActiveChartOrNullObject: { since: '1.9', call: () => null },
    /** Excel on the web; elsewhere it is a method of the application. */
    CreateAndOpenWorkbook: { since: '1.8', call: (_self, [file], host) => host.openNew(text(file)) },
    Save: { since: '1.11', call: () => null },
    Close: { since: '1.11', call: () => null },
    InsertWorksheetsFromBase64: {
      since: '1.13',
      call: () => {
        throw invalidOperation(
          'Files are not inserted here: insertWorksheetsFromBase64 clears the undo stack.',
        );
      },
    },
    _RemoveReference: { call: (_self, [name], host) => host.references.forget(text(name)) },
    _RemoveAllReferences: { call: (_self, _args, host) => host.references.clear() },
    _GetReferenceCount: { call: (_self, _args, host) => host.references.size },
    _GetObjectByReferenceId: { call: (_self, [name], host) => host.references.get(text(name)) },
    _GetRangeForEventByReferenceId: {
      call: (_self, [token], host) => {
        const range = host.events.rangeOf(text(token));
        if (!range) throw itemNotFound();
        return wire('Range', { ...range });
      },
    },
    _GetRangeOrNullObjectForEventByReferenceId: {
      call: (_self, [token], host) => {
        const range = host.events.rangeOf(text(token));
        return wireOrNull('Range', range && { ...range });
      },
    },
  },
});
