/** `Tổng hợp`: what the leaders read, on one page: heading, their sentence, a row per leading unit with live formulas, chart, signatures. */
import { fill, messagesFor } from '../../plan/messages';
import { extendedSentence } from '../../plan/judge/judged';
import type { PlanInfo } from '../../plan/model/reading';
import type { BuildContext } from '../input';
import type { SheetContent } from '../sheet';
import { chartHeights, chartNames, mostUnits, unitChart } from './charts';
import { dayCell, figures, sentenceFormula } from './formulas';
import { officialHeading, signatures, type Page } from './heading';
import { charactersOf, overviewTag, printOf, tabColors } from './looks';
import { BlockStack, rowsOf, type StackBlock } from './stack';
import { leadingUnits, mostAlike, type SummaryTask } from './tasks';
import { figureValues, sentenceValue } from './values';
import { unitColumns, unitTable, wholePlan, type UnitColumns } from './unitTable';

/** Row of the table's header: under the heading and an empty row. */
export const overviewTableTop = 9;
/** Columns the issuing body stands over: those of the unit's name and of its tasks. */
const half = 2;

export interface OverviewInput {
  readonly tasks: readonly SummaryTask[];
  /** Units that have a sheet to go to. */
  readonly linked: ReadonlySet<string>;
  readonly plan: PlanInfo | undefined;
  /** Rows of the data sheet under its header. */
  readonly rows: number;
}

/** Whether table and chart stand on one page together; else the chart has a sheet of its own. */
export function onOnePage(tasks: readonly SummaryTask[]): boolean {
  return leadingUnits(tasks).length <= mostUnits;
}

export function overviewSheet(input: OverviewInput, context: BuildContext): SheetContent {
  const { locale } = context;
  const { sheets } = messagesFor(locale);
  const { tasks } = input;
  const columns = unitColumns(tasks, sheets.overview);
  const widths = columns.names.map((_, i) => widthOf(i, columns));
  const page: Page = { right: columns.names.length, half, characters: charactersOf(widths) };
  const together = onOnePage(tasks);

  const stack = new BlockStack();
  stack.put(0, (top) => heading(top, input, page, context));
  const table = stack.put(1, (top) => unitTable(top, { ...input, columns, context }));
  stack.put(0, (top) => note(top, columns, page, tasks, context));
  if (together) stack.putIfAny(0, (top) => unitChartBlock(top, tasks, page.right, context));
  stack.put(0, (top) => signatures(top, page, context.asOf.slice(0, 4), locale));

  const whole = rowsOf(1, stack.bottom, page.right);
  return {
    ...stack.sheet({
      tag: overviewTag,
      name: sheets.names.overview,
      tabColor: tabColors.overview,
      right: page.right,
    }),
    formerCharts: Object.values(chartNames),
    widths,
    freeze: { rows: 0, columns: 1 },
    print: printOf(whole, together ? null : [table.top, table.top], {
      orientation: 'portrait',
      fit: together ? 'page' : 'width',
    }),
    keyColumn: 1,
  };
}

function heading(
  top: number,
  { plan, rows, tasks }: OverviewInput,
  page: Page,
  context: BuildContext,
): StackBlock {
  const { locale } = context;
  const values = figureValues(tasks, context);
  return officialHeading(
    top,
    {
      title: messagesFor(locale).sheets.overview.title,
      plan,
      day: dayCell(context),
      sentence: sentenceFormula(figures(rows, wholePlan, locale), values, locale),
      sentenceLength: sentenceValue(values, locale).length,
    },
    page,
    locale,
  );
}

/** How it is counted. */
function note(
  top: number,
  { role, names }: UnitColumns,
  page: Page,
  tasks: readonly SummaryTask[],
  { locale }: BuildContext,
): StackBlock {
  const { sheets } = messagesFor(locale);
  const line = rowsOf(top, top, names.length);
  const main = sheets.overview[role].toLocaleLowerCase(locale);
  const how = fill(sheets.overview.note, { data: sheets.names.data, main });
  const open = tasks.filter(
    ({ extension, state }) => extension !== null && state !== 'done' && state !== 'done-late',
  );
  const text = [how, extendedSentence(open.length, locale) ?? []].flat().join(' ');
  return {
    height: 1,
    blocks: [{ top, left: 1, rows: [[text]] }],
    styles: [{ area: line, style: 'note' }],
    merges: [line],
    // Ten points beside the heading's thirteen.
    heights: { [top]: Math.ceil(text.length / (page.characters * 1.25)) * 13.5 + 4 },
  };
}

/** null where there is no unit. */
export function unitChartBlock(
  top: number,
  tasks: readonly SummaryTask[],
  right: number,
  { locale }: BuildContext,
): StackBlock | null {
  const words = messagesFor(locale).sheets.overview;
  const { role, names } = unitColumns(tasks, words);
  const led = tasks.flatMap((task) => task.assignments.flatMap((one) => (one.role === role ? one.unit : [])));
  const chart = unitChart(
    {
      first: overviewTableTop + 1,
      units: leadingUnits(tasks).length,
      columnNames: names,
      most: mostAlike(led),
      top,
      right,
    },
    words,
  );
  if (chart === null) return null;
  return { height: chart.place.bottom - top + 1, heights: chartHeights([chart]), charts: [chart] };
}

function widthOf(column: number, { withBudget, names }: UnitColumns): number {
  if (column === 0) return 30;
  return withBudget && column === names.length - 1 ? 15 : 6.4;
}
