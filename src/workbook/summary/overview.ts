/** `Tổng hợp`: heading, the sentence for leaders, a row per unit with live formulas, totals, how it is counted, charts. */
import { isoToSerial } from '../../plan/model/grid';
import { fill, messagesFor } from '../../plan/messages';
import type { PlanInfo } from '../../plan/model/reading';
import type { BuildContext } from '../input';
import { blankSheet, type SheetContent } from '../sheet';
import { chartHeights, monthChart, rowsOnPage, unitChart } from './charts';
import { asOf, figures, sentenceFormula } from './formulas';
import { planLine } from './heading';
import { overviewTag, printOf, tabColors } from './looks';
import { monthBlock } from './months';
import { BlockStack, rowsOf, type Placed, type StackBlock } from './stack';
import { mostAlike, type SummaryTask } from './tasks';
import { figureValues } from './values';
import { unitColumns, unitTable, wholePlan, type UnitColumns } from './unitTable';

/** Units whose rows fit the first page with the heading, the totals and the note. */
const unitsOnFirstPage = 14;

export interface OverviewInput {
  readonly tasks: readonly SummaryTask[];
  readonly units: readonly string[];
  /** Units that have a sheet to go to. */
  readonly linked: ReadonlySet<string>;
  readonly plan: PlanInfo | undefined;
  /** Rows of the data sheet under its header. */
  readonly rows: number;
}

export function overviewSheet(input: OverviewInput, context: BuildContext): SheetContent {
  const { locale } = context;
  const { sheets } = messagesFor(locale);
  const { tasks, units } = input;
  const columns = unitColumns(tasks, sheets.overview);
  const right = columns.names.length;

  const stack = new BlockStack();
  stack.put(0, (top) => heading(top, input, right, context));
  const table = stack.put(1, (top) => unitTable(top, { ...input, columns, context }));
  stack.put(1, (top) => note(top, columns, context));
  const byUnit = stack.putIfAny(1, (top) => unitCharts(top, table, columns, input, context));
  const byMonth = stack.putIfAny(1, (top) => months(top, input, right, context));

  const whole = rowsOf(1, stack.bottom, right);
  const { styles, ...content } = stack.content();
  return {
    ...blankSheet(overviewTag, sheets.names.overview),
    tabColor: tabColors.overview,
    gridlines: false,
    ...content,
    styles: [{ area: whole, style: 'base' }, ...styles],
    widths: columns.names.map((_, i) => widthOf(i, columns)),
    freeze: { rows: table.top, columns: 1 },
    // A header repeated over the charts is worth it only where the table itself goes on.
    print: printOf(
      whole,
      units.length > unitsOnFirstPage ? [table.top, table.top] : null,
      pageBreaks(byUnit, byMonth),
    ),
    keyColumn: 1,
  };
}

/** Title, plan, day of the figures, an empty row, the leaders' sentence. */
function heading(
  top: number,
  { plan, rows, tasks }: OverviewInput,
  right: number,
  context: BuildContext,
): StackBlock {
  const { locale } = context;
  const words = messagesFor(locale).sheets.overview;
  const [title, attached, day, sentence] = [top, top + 1, top + 2, top + 4];
  const line = (row: number) => rowsOf(row, row, right);
  return {
    height: 5,
    blocks: [
      { top: title, left: 1, rows: [[words.title], [planLine(plan, locale)]] },
      { top: day, left: 1, rows: [[words.asOf, { formula: `=${asOf}`, value: isoToSerial(context.asOf) }]] },
      {
        top: sentence,
        left: 1,
        rows: [[sentenceFormula(figures(rows, wholePlan, locale), figureValues(tasks, context), locale)]],
      },
    ],
    styles: [
      { area: line(title), style: 'title' },
      { area: line(attached), style: 'subtitle' },
      { area: rowsOf(day, day, 1), style: 'asOfLabel' },
      { area: { ...rowsOf(day, day, 2), left: 2 }, style: 'asOfDate' },
      { area: line(sentence), style: 'sentence' },
    ],
    merges: [line(title), line(attached), line(sentence), { ...rowsOf(day, day, 3), left: 2 }],
    heights: { [title]: 24, [attached]: 20, [sentence]: 40 },
  };
}

/** How it is counted. */
function note(top: number, { role, names }: UnitColumns, { locale }: BuildContext): StackBlock {
  const { sheets } = messagesFor(locale);
  const line = rowsOf(top, top, names.length);
  const text = fill(sheets.overview.note, { data: sheets.names.data, main: sheets.overview[role] });
  return {
    height: 1,
    blocks: [{ top, left: 1, rows: [[text]] }],
    styles: [{ area: line, style: 'note' }],
    merges: [line],
    heights: { [top]: 50 },
  };
}

/** null where there is no unit. */
function unitCharts(
  top: number,
  table: Placed,
  { role, names }: UnitColumns,
  { tasks, units }: OverviewInput,
  { locale }: BuildContext,
): StackBlock | null {
  const led = tasks.flatMap((task) => task.assignments.flatMap((one) => (one.role === role ? one.unit : [])));
  const chart = unitChart(
    {
      first: table.top + 1,
      units: units.length,
      columnNames: names,
      most: mostAlike(led),
      top,
      right: names.length,
    },
    messagesFor(locale).sheets.overview,
  );
  if (chart === null) return null;
  return { height: chart.place.bottom - top + 1, heights: chartHeights([chart]), charts: [chart] };
}

/** The figures per month with their chart beside them; null where no task has a day. */
function months(
  top: number,
  { tasks, rows }: OverviewInput,
  right: number,
  { locale }: BuildContext,
): StackBlock | null {
  const { area, blocks, styles, most } = monthBlock(tasks, rows, top, locale);
  if (area === null) return null;
  const chart = monthChart(area, most, right, messagesFor(locale).sheets.overview);
  return {
    height: Math.max(area.bottom, chart.place.bottom) - top + 1,
    blocks,
    styles,
    heights: { ...chartHeights([chart]), [top]: 50 },
    charts: [chart],
  };
}

/** The empty row above goes to the new page too: a chart drawn a hair too high is still whole. */
function pageBreaks(byUnit: Placed | null, byMonth: Placed | null): number[] {
  const first = byUnit ?? byMonth;
  if (first === null) return [];
  if (byUnit === null || byMonth === null || byMonth.bottom - first.top + 2 <= rowsOnPage)
    return [first.top - 1];
  return [first.top - 1, byMonth.top - 1];
}

function widthOf(column: number, { withBudget, names }: UnitColumns): number {
  if (column === 0) return 34;
  return withBudget && column === names.length - 1 ? 16 : 10.5;
}
