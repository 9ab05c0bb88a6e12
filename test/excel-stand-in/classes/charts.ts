import type { Host } from '../host';
import type { Chart } from '../model/parts';
import type { RangeRef } from '../model/references';
import type { Sheet } from '../model/sheet';
import { defineClass, defineCollection, wire, wireOrNull } from '../wire/define';
import { invalidArgument } from '../wire/errors';
import { objectOf, oneOf, range, text, textOr } from './arguments';
import { addressOf } from './range';
import { recordedClass, recordedParts, recordedScalars, type RecordedRef } from './recorded';
import { mayChange } from './guards';

/** Charts are recorded: their source, type, place and settings are kept and checked, nothing is drawn. */
export const chartTypes = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'Pie',
  'Doughnut',
  'Area',
  'AreaStacked',
  'XYScatter',
] as const;

export const chartCollectionClass = defineCollection<Sheet>(
  {
    type: 'ChartCollection',
    scalars: { Count: { get: (sheet) => sheet.charts.length } },
    items: (sheet) => sheet.charts.map((chart) => wire('Chart', chart)),
    item: (sheet, key) =>
      wireOrNull(
        'Chart',
        sheet.charts.find(({ id, name }) => id === key || name === key),
      ),
    methods: {
      Add: {
        call: (sheet, [type, source, seriesBy], host) => {
          const data = objectOf<RangeRef>(source, 'Range');
          mayChange(sheet, data.area, 'objects');
          const id = `{CHART-${host.workbook.newId('')}}`;
          const chart: Chart = {
            id,
            name: `Chart ${sheet.charts.length + 1}`,
            sheet,
            type: oneOf(type, chartTypes),
            source: { sheet: data.sheet, area: data.area },
            seriesBy: oneOf(textOr(seriesBy, 'Auto'), ['Auto', 'Rows', 'Columns']),
            position: null,
            settings: {},
          };
          sheet.charts.push(chart);
          recorded(chart, host);
          return wire('Chart', chart);
        },
      },
    },
  },
  { getCount: '1.4', getItemAt: '1.1', getItemOrNullObject: '1.4' },
);

function recorded({ sheet }: Chart, host: Host): void {
  host.workbook.changed({ kind: 'part', sheet, part: 'recorded' });
}

const refOf = ({ sheet, settings }: Chart): RecordedRef => ({ sheet, settings, path: '' });

export const chartClass = defineClass<Chart>({
  type: 'Chart',
  id: { name: 'Id', of: ({ id }) => id },
  scalars: {
    Id: { since: '1.7', get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (self, value, host) => {
        self.name = text(value);
        recorded(self, host);
      },
    },
    ChartType: {
      since: '1.7',
      get: ({ type }) => type,
      set: (self, value, host) => {
        self.type = oneOf(value, chartTypes);
        recorded(self, host);
      },
    },
    ...recordedScalars<Chart>(
      {
        Top: { kind: 'number', standard: 0 },
        Left: { kind: 'number', standard: 0 },
        Width: { kind: 'number', standard: 360 },
        Height: { kind: 'number', standard: 216 },
        Style: { kind: 'number', standard: 201, since: '1.8' },
        PlotVisibleOnly: { kind: 'truth', standard: true, since: '1.8' },
      },
      refOf,
    ),
  },
  navigations: {
    Worksheet: { since: '1.2', get: ({ sheet }) => wire('Worksheet', sheet) },
    Series: { get: (self) => wire('ChartSeriesCollection', self) },
    ...recordedParts<Chart>(
      {
        Title: { type: 'ChartTitle' },
        Legend: { type: 'ChartLegend' },
        DataLabels: { type: 'ChartDataLabels' },
        Axes: { type: 'ChartAxes' },
        Format: { type: 'ChartAreaFormat' },
      },
      refOf,
    ),
  },
  methods: {
    SetPosition: {
      call: (self, [from, to], { workbook }) => {
        const start = range(from, workbook, self.sheet);
        const end = to === null || to === undefined ? start : range(to, workbook, self.sheet);
        if (start.sheet !== self.sheet || end.sheet !== self.sheet) throw invalidArgument();
        self.position = { from: addressOf(start), to: addressOf(end) };
      },
    },
    SetData: {
      call: (self, [source, seriesBy]) => {
        const data = objectOf<RangeRef>(source, 'Range');
        self.source = { sheet: data.sheet, area: data.area };
        self.seriesBy = textOr(seriesBy, 'Auto');
      },
    },
    Delete: {
      call: (self, _args, host) => {
        mayChange(self.sheet, self.source.area, 'objects');
        self.sheet.charts = self.sheet.charts.filter((chart) => chart !== self);
        recorded(self, host);
      },
    },
    Activate: { since: '1.9', call: () => null },
  },
});

const font = {
  Bold: { kind: 'truth', standard: false },
  Italic: { kind: 'truth', standard: false },
  Color: { kind: 'text', standard: '#000000' },
  Name: { kind: 'text', standard: 'Calibri' },
  Size: { kind: 'number', standard: 10 },
} as const;

const fillMethods = {
  SetSolidColor: {
    call: ({ settings, path }: RecordedRef, [color]: readonly unknown[]) => {
      settings[`${path}color`] = text(color);
    },
  },
  Clear: {
    call: ({ settings, path }: RecordedRef) => {
      delete settings[`${path}color`];
    },
  },
};

export const chartPartClasses = [
  recordedClass(
    'ChartTitle',
    {
      Text: { kind: 'text', standard: '' },
      Visible: { kind: 'truth', standard: true },
      Overlay: { kind: 'truth', standard: false },
      Position: { kind: ['Automatic', 'Top', 'Bottom', 'Left', 'Right'], since: '1.7' },
    },
    { Format: { type: 'ChartTitleFormat' } },
  ),
  recordedClass('ChartTitleFormat', {}, { Font: { type: 'ChartFont' }, Fill: { type: 'ChartFill' } }),
  recordedClass('ChartAreaFormat', {}, { Font: { type: 'ChartFont' }, Fill: { type: 'ChartFill' } }),
  recordedClass('ChartFont', font),
  recordedClass('ChartFill', {}, {}, fillMethods),
  recordedClass(
    'ChartLegend',
    {
      Visible: { kind: 'truth', standard: true },
      Position: { kind: ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'], standard: 'Right' },
      Overlay: { kind: 'truth', standard: false },
    },
    { Format: { type: 'ChartTitleFormat' } },
  ),
  recordedClass(
    'ChartDataLabels',
    {
      ShowValue: { kind: 'truth', standard: false },
      ShowCategoryName: { kind: 'truth', standard: false },
      ShowSeriesName: { kind: 'truth', standard: false },
      ShowPercentage: { kind: 'truth', standard: false },
      Position: {
        kind: ['Center', 'InsideEnd', 'InsideBase', 'OutsideEnd', 'BestFit'],
        standard: 'OutsideEnd',
      },
      NumberFormat: { kind: 'text', standard: 'General', since: '1.8' },
    },
    { Format: { type: 'ChartTitleFormat' } },
  ),
  recordedClass('ChartAxes', {}, { CategoryAxis: { type: 'ChartAxis' }, ValueAxis: { type: 'ChartAxis' } }),
  recordedClass(
    'ChartAxis',
    {
      Minimum: { kind: 'number', standard: 0 },
      Maximum: { kind: 'number', standard: 0 },
      MajorUnit: { kind: 'number', standard: 1 },
      ReversePlotOrder: { kind: 'truth', standard: false, since: '1.7' },
      Visible: { kind: 'truth', standard: true, since: '1.7' },
      NumberFormat: { kind: 'text', standard: 'General', since: '1.8' },
      TickLabelPosition: { kind: ['NextToAxis', 'High', 'Low', 'None'], since: '1.7' },
    },
    {
      Title: { type: 'ChartAxisTitle' },
      Format: { type: 'ChartTitleFormat' },
      MajorGridlines: { type: 'ChartGridlines' },
      MinorGridlines: { type: 'ChartGridlines' },
    },
  ),
  recordedClass('ChartAxisTitle', {
    Text: { kind: 'text', standard: '' },
    Visible: { kind: 'truth', standard: true },
  }),
  recordedClass('ChartGridlines', { Visible: { kind: 'truth', standard: true } }),
];
