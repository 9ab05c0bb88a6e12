import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import { defineClass, defineCollection, type Scalar, wire, wireOrNull } from '../wire/define';
import { invalidArgument } from '../wire/errors';
import { number, oneOf, range, record, text } from './arguments';
import { recordedScalars, type RecordedProperty } from './recorded';
import type { Host } from '../host';

const margin: RecordedProperty = { kind: 'number', standard: 50.4 };

/** Print set-up is recorded and checked. Margins are in points. */
export const pageLayoutClass = defineClass<Sheet>({
  type: 'PageLayout',
  since: '1.9',
  scalars: {
    ...recordedScalars<Sheet>(
      {
        Orientation: { kind: ['Portrait', 'Landscape'], standard: 'Portrait' },
        PaperSize: { kind: ['Letter', 'Legal', 'A3', 'A4', 'A4Small', 'A5', 'B4', 'B5'], standard: 'Letter' },
        BlackAndWhite: { kind: 'truth', standard: false },
        CenterHorizontally: { kind: 'truth', standard: false },
        CenterVertically: { kind: 'truth', standard: false },
        PrintHeadings: { kind: 'truth', standard: false },
        PrintGridlines: { kind: 'truth', standard: false },
        DraftMode: { kind: 'truth', standard: false },
        LeftMargin: margin,
        RightMargin: margin,
        TopMargin: margin,
        BottomMargin: margin,
        HeaderMargin: margin,
        FooterMargin: margin,
        PrintOrder: { kind: ['DownThenOver', 'OverThenDown'], standard: 'DownThenOver' },
        FirstPageNumber: { kind: 'number', standard: '' },
      },
      (sheet) => ({ sheet, settings: sheet.pageLayout.settings, path: '' }),
    ),
    Zoom: {
      get: ({ pageLayout }) => pageLayout.settings.zoom ?? { scale: 100 },
      set: ({ pageLayout }, value) => {
        pageLayout.settings.zoom = zoom(record(value));
      },
    },
  },
  navigations: { HeadersFooters: { get: (sheet) => wire('HeaderFooterGroup', sheet) } },
  methods: {
    SetPrintArea: {
      call: (sheet, [where], { workbook }) => {
        sheet.pageLayout.printArea = [range(where, workbook, sheet).area];
      },
    },
    SetPrintTitleRows: {
      call: (sheet, [where], { workbook }) => {
        sheet.pageLayout.titleRows = range(where, workbook, sheet).area;
      },
    },
    SetPrintTitleColumns: {
      call: (sheet, [where], { workbook }) => {
        sheet.pageLayout.titleColumns = range(where, workbook, sheet).area;
      },
    },
    SetPrintMargins: {
      call: ({ pageLayout }, [unit, options]) => {
        const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[
          oneOf(unit, ['Points', 'Inches', 'Centimeters'])
        ];
        for (const [side, size] of Object.entries(record(options)))
          pageLayout.settings[
            `${oneOf(side, ['top', 'bottom', 'left', 'right', 'header', 'footer'])}Margin`
          ] = number(size) * points;
      },
    },
    GetPrintAreaOrNullObject: {
      call: (sheet) =>
        sheet.pageLayout.printArea.length === 0
          ? null
          : wire('RangeAreas', { sheet, areas: sheet.pageLayout.printArea }),
    },
    GetPrintTitleRowsOrNullObject: {
      call: (sheet) => rangeOrNull(sheet, sheet.pageLayout.titleRows),
    },
    GetPrintTitleColumnsOrNullObject: {
      call: (sheet) => rangeOrNull(sheet, sheet.pageLayout.titleColumns),
    },
  },
});

function rangeOrNull(sheet: Sheet, area: Area | null): ReturnType<typeof wire> | null {
  return wireOrNull('Range', area && { sheet, area });
}

function zoom(value: Record<string, unknown>): Record<string, unknown> {
  for (const [name, size] of Object.entries(value)) {
    oneOf(name, ['horizontalFitToPages', 'verticalFitToPages', 'scale']);
    if (size !== null && size !== undefined && (number(size) < 0 || number(size) > 32_767))
      throw invalidArgument();
  }
  if (typeof value.scale === 'number' && (value.scale < 10 || value.scale > 400)) throw invalidArgument();
  return value;
}

interface GroupRef {
  readonly sheet: Sheet;
  readonly group: string;
}
const groups = { DefaultForAllPages: 0, FirstPage: 0, EvenPages: 0, OddPages: 0 };

export const headerFooterGroupClass = defineClass<Sheet>({
  type: 'HeaderFooterGroup',
  since: '1.9',
  scalars: recordedScalars<Sheet>(
    {
      State: { kind: ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'], standard: 'Default' },
      UseSheetMargins: { kind: 'truth', standard: true },
      UseSheetScale: { kind: 'truth', standard: true },
    },
    (sheet) => ({ sheet, settings: sheet.pageLayout.headerSettings, path: '' }),
  ),
  navigations: Object.fromEntries(
    Object.keys(groups).map((name) => [
      name,
      {
        get: (sheet: Sheet) =>
          wire('HeaderFooter', { sheet, group: name.charAt(0).toLowerCase() + name.slice(1) }),
      },
    ]),
  ),
});

function place(name: string): Scalar<GroupRef> {
  return {
    get: ({ sheet, group }) => sheet.pageLayout.headersFooters[group]?.[name] ?? '',
    set: ({ sheet, group }, value) => {
      if (text(value).length > 255) throw invalidArgument();
      (sheet.pageLayout.headersFooters[group] ??= {})[name] = text(value);
    },
  };
}

export const headerFooterClass = defineClass<GroupRef>({
  type: 'HeaderFooter',
  since: '1.9',
  scalars: {
    LeftHeader: place('leftHeader'),
    CenterHeader: place('centerHeader'),
    RightHeader: place('rightHeader'),
    LeftFooter: place('leftFooter'),
    CenterFooter: place('centerFooter'),
    RightFooter: place('rightFooter'),
  },
});

interface BreaksRef {
  readonly sheet: Sheet;
  readonly axis: 'row' | 'column';
}
interface BreakRef {
  readonly sheet: Sheet;
  readonly at: { row: number; column: number };
}

const breaks = ({ sheet, axis }: BreaksRef): BreakRef[] =>
  sheet.pageBreaks.filter((at) => (axis === 'row' ? at.row > 0 : at.column > 0)).map((at) => ({ sheet, at }));

export const pageBreakCollectionClass = defineCollection<BreaksRef>(
  {
    type: 'PageBreakCollection',
    since: '1.9',
    items: (self) => breaks(self).map((each) => wire('PageBreak', each)),
    item: (self, key) => wireOrNull('PageBreak', breaks(self)[Number(key)]),
    methods: {
      Add: {
        call: ({ sheet, axis }, [where], { workbook }: Host) => {
          const area = range(where, workbook, sheet).area;
          const at = axis === 'row' ? { row: area.top, column: 0 } : { row: 0, column: area.left };
          sheet.pageBreaks.push(at);
          return wire('PageBreak', { sheet, at });
        },
      },
      RemovePageBreaks: {
        call: ({ sheet, axis }) => {
          sheet.pageBreaks = sheet.pageBreaks.filter((at) =>
            axis === 'row' ? at.row === 0 : at.column === 0,
          );
        },
      },
    },
  },
  { getCount: '1.9' },
);

export const pageBreakClass = defineClass<BreakRef>({
  type: 'PageBreak',
  since: '1.9',
  scalars: {
    RowIndex: { get: ({ at }) => at.row - 1 },
    ColumnIndex: { get: ({ at }) => at.column - 1 },
  },
  methods: {
    Delete: {
      call: ({ sheet, at }) => {
        sheet.pageBreaks = sheet.pageBreaks.filter((other) => other !== at);
      },
    },
  },
});
