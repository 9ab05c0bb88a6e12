import type { Chart } from '../model/parts';
import type { RangeRef } from '../model/references';
import { defineClass, defineCollection, wire } from '../wire/define';
import { objectOf, text } from './arguments';
import { addressOf } from './range';
import { recordedParts, recordedScalars, type RecordedRef } from './recorded';

interface SeriesRef {
  readonly chart: Chart;
  readonly index: number;
}

const refOf = ({ chart, index }: SeriesRef): RecordedRef => ({
  sheet: chart.sheet,
  settings: chart.settings,
  path: `series/${index}/`,
});

/** As many series as the source has value columns (or rows), more or fewer by hand. */
function count(chart: Chart): number {
  return Number(chart.settings.series ?? ofSource(chart));
}

/** Of nothing but words no series can be made. */
function ofSource({ source: { sheet, area }, seriesBy }: Chart): number {
  const cells = [...sheet.cells.within(area)].map(([, , { value, formula }]) => formula ?? value);
  if (cells.length > 0 && cells.every((value) => typeof value === 'string' && !value.startsWith('=')))
    return 0;
  return Math.max(1, seriesBy === 'Rows' ? area.bottom - area.top : area.right - area.left);
}

export const chartSeriesCollectionClass = defineCollection<Chart>(
  {
    type: 'ChartSeriesCollection',
    scalars: { Count: { get: count } },
    items: (chart) =>
      Array.from({ length: count(chart) }, (_, index) => wire('ChartSeries', { chart, index })),
    item: (chart, key) => {
      const index = Number(key);
      return index >= 0 && index < count(chart) ? wire('ChartSeries', { chart, index }) : null;
    },
    methods: {
      Add: {
        since: '1.7',
        call: (chart, [name]) => {
          const index = count(chart);
          chart.settings.series = index + 1;
          if (name !== null && name !== undefined) chart.settings[`series/${index}/name`] = text(name);
          return wire('ChartSeries', { chart, index });
        },
      },
    },
  },
  { getItem: false, getCount: '1.4', getItemAt: '1.1' },
);

const sourceMethod = (property: string, since: string) => ({
  since,
  call: (self: SeriesRef, [source]: readonly unknown[]): void => {
    const { settings, path } = refOf(self);
    settings[path + property] = addressOf(objectOf<RangeRef>(source, 'Range'));
  },
});

export const chartSeriesClass = defineClass<SeriesRef>({
  type: 'ChartSeries',
  scalars: recordedScalars<SeriesRef>(
    {
      Name: { kind: 'text', standard: '' },
      HasDataLabels: { kind: 'truth', standard: false, since: '1.7' },
      GapWidth: { kind: 'number', standard: 150, since: '1.7' },
      Overlap: { kind: 'number', standard: 0, since: '1.8' },
      PlotOrder: { kind: 'number', standard: 0, since: '1.7' },
    },
    refOf,
  ),
  navigations: recordedParts<SeriesRef>(
    {
      Format: { type: 'ChartAreaFormat' },
      DataLabels: { type: 'ChartDataLabels', since: '1.8' },
    },
    refOf,
  ),
  methods: {
    SetValues: sourceMethod('values', '1.7'),
    SetXAxisValues: sourceMethod('categories', '1.7'),
    Delete: {
      since: '1.7',
      call: ({ chart }) => {
        chart.settings.series = Math.max(0, count(chart) - 1);
      },
    },
  },
});
