/** The two charts of the overview: tasks per unit by state, tasks per month by due date. */
import type { Area } from '../../plan/grid';
import type { TaskState } from '../../plan/appendix';
import type { Messages } from '../../plan/messages';
import type { ChartSpec } from '../sheet';
import { overviewTag, stateColors } from './looks';
import type { MonthBlock } from './months';

/** More bars than this cannot be read: the chart shows the units with the most tasks. */
const mostUnits = 20;

const series = [
  ['done', 'done'],
  ['onTrack', 'on-track'],
  ['dueSoon', 'due-soon'],
  ['overdue', 'overdue'],
  ['noFixedDate', 'no-fixed-date'],
  ['noDeadline', 'no-deadline'],
] as const satisfies readonly (readonly [keyof Messages['sheets']['overview'], TaskState])[];

export interface ChartInput {
  /** First unit's row. */
  readonly first: number;
  readonly units: number;
  readonly columnNames: readonly string[];
  readonly months: MonthBlock;
  /** First free row for charts. */
  readonly top: number;
  readonly right: number;
}

export function chartsOf(input: ChartInput, words: Messages['sheets']['overview']): ChartSpec[] {
  const { first, units, columnNames, months, top, right } = input;
  const shown = Math.min(units, mostUnits);
  const column = (left: number): Area => ({ top: first, left, bottom: first + shown - 1, right: left });
  const height = Math.max(14, Math.ceil(shown * 1.3) + 6);
  const chartLeft = months.area === null ? 1 : 4;
  const charts: ChartSpec[] = [];
  if (units > 0) {
    charts.push({
      name: 'SoatDonVi',
      kind: 'stacked-bar',
      title: words.chartUnits,
      categories: column(1),
      series: series.map(([name, state]) => ({
        name: words[name],
        values: column(columnNames.indexOf(words[name]) + 1),
        color: stateColors[state],
      })),
      source: `«${overviewTag}»`,
      place: { top, left: chartLeft, bottom: top + height, right },
    });
  }
  if (months.area !== null) {
    const body = { ...months.area, top: months.area.top + 1 };
    const under = units > 0 ? top + height + 2 : top;
    charts.push({
      name: 'SoatThang',
      kind: 'column',
      title: words.chartMonths,
      categories: { ...body, right: 1 },
      series: [{ name: words.dueInMonth, values: { ...body, left: 2 }, color: '#1F4E79' }],
      source: `«${overviewTag}»`,
      place: { top: under, left: chartLeft, bottom: under + 14, right },
    });
  }
  return charts;
}
