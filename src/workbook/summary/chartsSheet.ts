/** `Biểu đồ`: the charts that do not stand on the overview, each on a page of its own. */
import { messagesFor } from '../../plan/messages';
import type { BuildContext } from '../input';
import type { SheetContent } from '../sheet';
import { chartHeights, chartNames, monthChart } from './charts';
import { dayCell } from './formulas';
import { printOf, tabColors } from './looks';
import { monthBlock } from './months';
import { unitChartBlock } from './overview';
import { BlockStack, rowsOf, type StackBlock } from './stack';
import type { SummaryTask } from './tasks';

export const chartsTag = 'charts';
const right = 10;

export interface ChartsInput {
  readonly tasks: readonly SummaryTask[];
  /** Rows of the data sheet under its header. */
  readonly rows: number;
  /** The chart per unit stands here, not on the overview. */
  readonly units: boolean;
  readonly months: boolean;
}

/** null where there is nothing to draw. */
export function chartsSheet(input: ChartsInput, context: BuildContext): SheetContent | null {
  const { sheets } = messagesFor(context.locale);
  const stack = new BlockStack();
  stack.put(0, (top) => heading(top, context));
  const byUnit = input.units
    ? stack.putIfAny(1, (top) => unitChartBlock(top, input.tasks, right, context))
    : null;
  const byMonth = input.months ? stack.putIfAny(1, (top) => months(top, input, context)) : null;
  if (byUnit === null && byMonth === null) return null;
  const whole = rowsOf(1, stack.bottom, right);
  return {
    ...stack.sheet({ tag: chartsTag, name: sheets.names.charts, tabColor: tabColors.overview, right }),
    formerCharts: Object.values(chartNames),
    widths: [11, 13, ...Array.from({ length: right - 2 }, () => 12)],
    print: printOf(whole, null, {
      // The empty row above goes to the new page too: a chart drawn a hair too high is still whole.
      breakBefore: byUnit !== null && byMonth !== null ? [byMonth.top - 1] : [],
    }),
  };
}

function heading(top: number, context: BuildContext): StackBlock {
  const { title } = messagesFor(context.locale).sheets.overview;
  const lines = [rowsOf(top, top, right), rowsOf(top + 1, top + 1, right)] as const;
  return {
    height: 2,
    blocks: [{ top, left: 1, rows: [[title], [dayCell(context)]] }],
    styles: [
      { area: lines[0], style: 'title' },
      { area: lines[1], style: 'subtitle' },
    ],
    merges: lines,
    heights: { [top]: 24, [top + 1]: 17 },
  };
}

/** The figures per month with their chart beside them; null where no task has a day. */
function months(top: number, { tasks, rows }: ChartsInput, { locale }: BuildContext): StackBlock | null {
  const { area, blocks, styles, most } = monthBlock(tasks, rows, top, locale);
  if (area === null) return null;
  const words = messagesFor(locale).sheets.overview;
  const chart = monthChart(area, most, { right, source: chartsTag }, words);
  return {
    height: Math.max(area.bottom, chart.place.bottom) - top + 1,
    blocks,
    styles,
    heights: { ...chartHeights([chart]), [top]: 34 },
    charts: [chart],
  };
}
