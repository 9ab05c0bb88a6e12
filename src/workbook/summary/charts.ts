/** The two charts: tasks per leading unit by state, and tasks per month by due date beside their figures. */
import type { Area } from '../../plan/model/grid';
import type { TaskState } from '../../plan/model/appendix';
import type { Messages } from '../../plan/messages';
import type { ChartSpec } from '../sheet';
import { plainRowHeight } from '../styles';
import { overviewTag, stateColors } from './looks';

/** More bars than this cannot be read: the chart shows the units with the most tasks. */
export const mostUnits = 20;
/** Rows of the legend, the title and the axis, and of each bar; of the chart of months. */
const chartRows = { frame: 6, bar: 0.75, least: 9, months: 13 } as const;
/** Columns of the figures per month, and one empty beside them. */
const besideMonths = 4;
/** Names of our charts, whatever sheet they stand on. */
export const chartNames = { units: 'SoatDonVi', months: 'SoatThang' } as const;

const series = [
  ['done', 'done'],
  ['onTrack', 'on-track'],
  ['dueSoon', 'due-soon'],
  ['overdue', 'overdue'],
  ['noFixedDate', 'no-fixed-date'],
  ['noDeadline', 'no-deadline'],
] as const satisfies readonly (readonly [keyof Messages['sheets']['overview'], TaskState])[];

/** Heights for the rows charts stand on: without a text every program would give them another one. */
export function chartHeights(charts: readonly ChartSpec[]): Record<number, number> {
  const heights: Record<number, number> = {};
  for (const { place } of charts)
    for (let row = place.top; row <= place.bottom; row += 1) heights[row] = plainRowHeight;
  return heights;
}

export interface UnitChartInput {
  /** First unit's row on the overview. */
  readonly first: number;
  readonly units: number;
  readonly columnNames: readonly string[];
  /** Tasks of the unit that has the most. */
  readonly most: number;
  /** First free row. */
  readonly top: number;
  readonly right: number;
}

/** null where there is no unit. */
export function unitChart(input: UnitChartInput, words: Messages['sheets']['overview']): ChartSpec | null {
  const { first, units, columnNames, most, top, right } = input;
  if (units === 0) return null;
  const shown = Math.min(units, mostUnits);
  const column = (left: number): Area => ({ top: first, left, bottom: first + shown - 1, right: left });
  const height = Math.max(chartRows.least, Math.ceil(shown * chartRows.bar) + chartRows.frame);
  return {
    name: chartNames.units,
    kind: 'stacked-bar',
    title: words.chartUnits,
    step: stepFor(most),
    categories: column(1),
    series: series.map(([name, state]) => ({
      name: words[name],
      values: column(columnNames.indexOf(words[name]) + 1),
      color: stateColors[state],
    })),
    source: `«${overviewTag}»`,
    place: { top, left: 1, bottom: top + height - 1, right },
  };
}

/** `months`: header to last month, on the sheet with the tag `source`; `most`: tasks of the month that has the most. */
export function monthChart(
  months: Area,
  most: number,
  { right, source }: { readonly right: number; readonly source: string },
  words: Messages['sheets']['overview'],
): ChartSpec {
  const { top } = months;
  const body = { ...months, top: top + 1 };
  return {
    name: chartNames.months,
    kind: 'column',
    title: words.chartMonths,
    step: stepFor(most),
    categories: { ...body, right: 1 },
    series: [{ name: words.dueInMonth, values: { ...body, left: 2 }, color: '#1F4E79' }],
    source: `«${source}»`,
    place: { top, left: besideMonths, bottom: top + chartRows.months - 1, right },
  };
}

/** A step of 1, 2 or 5 and noughts that makes about eight of the largest number. */
function stepFor(most: number): number {
  const wished = Math.max(1, most / 8);
  const noughts = 10 ** Math.floor(Math.log10(wished));
  return ([1, 2, 5].find((times) => times * noughts >= wished) ?? 10) * noughts;
}
