import type { Grid } from '../../model/grid';
import { impliedYear } from '../planYear';
import type { PlanInfo, Reading } from '../../model/reading';
import type { HeaderBlock } from './header/block';
import { drain, type Slices } from '../../model/slices';
import { findTables, type TableArea } from './areas';
import { readColumns } from './columns';
import { choiceFor, chosenRowsOf, forcedTables, saysHeadless, withChosenPlan } from './chosen';
import { headlessBlock } from './header/headless';
import type { RecogniseOptions, TableChoice } from './options';
import { isPlan, isTold } from './plan';
import { NO_PLAN, readPlanInfo, titleLines } from '../title';
import { readBody } from './body';
import type { Table } from './table';
import { confidenceOf } from './confidence';
import { viewOf, type SheetView } from './view';

/**
 * Finds every plan table of a sheet: stacked, side by side, starting at any column. A plan table has a task column and at least
 * one of lead, coordinate, executor, deadline, product; a sheet without one gives [].
 *
 * Rows and columns of the result are 1-based sheet numbers. Never throws. Choices of the user win over what was recognised.
 */
export function recogniseTables(grid: Grid, options: RecogniseOptions = {}): Reading[] {
  return drain(recogniseSteps(grid, options));
}

/** The same in slices. */
export function* recogniseSteps(grid: Grid, options: RecogniseOptions = {}): Slices<Reading[]> {
  const view = yield* viewOf(grid);
  if (view.rows === 0 || view.columns === 0) return [];
  const choices = options.choices ?? [];
  const forced = forcedTables(view, choices);
  let plan: PlanInfo = NO_PLAN;
  let top: number | null = null;
  const readings: Reading[] = [];
  const refused: HeaderBlock[] = [];
  const areas = saysHeadless(choices) ? [] : yield* findTables(view, forced);
  for (const found of areas) {
    const area: TableArea = top === null ? found : { ...found, top };
    const choice = choiceFor(area.block, forced, choices, grid);
    const table = tableOf(view, area, choice);
    const isForced = forced.some(({ block }) => block === area.block);
    if (!isForced && !isPlan(table)) {
      refused.push(area.block);
      continue;
    }
    plan = withChosenPlan(planOf(view, area, plan), choice);
    const reading = yield* readingOf(view, table, plan);
    // Beside the header that the user has shown, one with nothing beneath it was none: its rows stand above the next.
    const isNone = !isForced && forced.length > 0 && !reading.rows.some(({ kind }) => kind === 'task');
    top = isNone ? area.top : null;
    if (!isNone) readings.push(reading);
  }
  if (readings.length > 0 || forced.length > 0) return readings;
  return yield* headlessReadings(view, choices, refused);
}

/** A table without a header that can be told; nothing but its rows speaks for it, so they must say more. */
function* headlessReadings(
  view: SheetView,
  choices: readonly TableChoice[],
  refused: readonly HeaderBlock[],
): Slices<Reading[]> {
  const isSaid = saysHeadless(choices);
  const block = headlessBlock(view, !isSaid);
  if (block === null || (!isSaid && refused.some((head) => isUnder(block, head)))) return [];
  const choice = choices.find(({ headerRows }) => (isSaid ? headerRows === null : headerRows === undefined));
  const table = tableOf(view, { block, repeats: [], top: 0, end: view.rows - 1 }, choice);
  if (!isSaid && !(isPlan(table) && isTold(table))) return [];
  const plan = withChosenPlan(planOf(view, table, NO_PLAN), choice);
  return [yield* readingOf(view, table, plan)];
}

/** Rows that have a header are not to be read as if they had none because what it says was no plan. */
function isUnder(block: HeaderBlock, head: HeaderBlock): boolean {
  return block.top >= head.top && block.top <= head.bottom + 1;
}

function* readingOf(view: SheetView, table: Table, plan: PlanInfo): Slices<Reading> {
  const { grid } = view;
  const { rows, titleRows, observations } = yield* readBody(view, table);
  const toSheet = ([first, last]: readonly [number, number]): readonly [number, number] => [
    first + grid.firstRow,
    last + grid.firstRow,
  ];
  const { block } = table;
  const lastContent =
    rows.findLast((row) => row.kind !== 'blank' && row.kind !== 'footer')?.row ??
    block.bottom + grid.firstRow;
  return {
    sheet: grid.sheet,
    range: {
      top: block.top + grid.firstRow,
      left: block.left + grid.firstColumn,
      bottom: Math.max(lastContent, block.bottom + grid.firstRow),
      right: block.right + grid.firstColumn,
    },
    ...confidenceOf(table, rows),
    plan: { ...plan, year: plan.year ?? impliedYear(table.columns, rows) },
    layout: {
      form: 'table',
      headerRows: block.bottom < block.top ? null : toSheet([block.top, block.bottom]),
      columns: table.columns,
      repeatedHeaderRows: table.repeats.map(toSheet),
      titleRows,
      totalRows: rows.filter((row) => row.kind === 'total').map((row) => row.row),
      labels: {},
    },
    rows,
    observations,
  };
}

function tableOf(view: SheetView, area: TableArea, choice: TableChoice | undefined): Table {
  const { block, repeats, top } = area;
  const chosenEnd = choice?.area === undefined ? area.end : choice.area.bottom - view.grid.firstRow;
  const end = Math.max(block.bottom, Math.min(chosenEnd, view.rows - 1));
  const { columns, periods, facts } = readColumns(view, block, repeats, end, choice?.columns ?? {});
  const meanings = columns.flatMap(({ column, meaning }) =>
    meaning === null ||
    (meaning === 'deadline' &&
      periods.some(({ index }) => block.left + index === column - view.grid.firstColumn))
      ? []
      : [{ column: column - view.grid.firstColumn, meaning }],
  );
  const sttColumn = meanings.find(({ meaning }) => meaning === 'stt')?.column ?? null;
  const chosenRows = chosenRowsOf(choice, view.grid);
  return { block, columns, facts, meanings, periods, sttColumn, top, end, repeats, chosenRows };
}

/** The plan's data as this table's title block gives them; what it leaves out is as in the table before it on the sheet. */
function planOf(view: SheetView, area: Pick<TableArea, 'block' | 'top'>, before: PlanInfo): PlanInfo {
  const rows = Array.from({ length: area.block.top - area.top }, (_, i) => area.top + i);
  const own = readPlanInfo(titleLines(view, rows), view.grid.firstRow);
  if (own.numberRow !== null) return { ...own, year: own.year ?? before.year, unit: own.unit ?? before.unit };
  return {
    title: own.title ?? before.title,
    number: before.number,
    year: own.year ?? before.year,
    issued: own.issued ?? before.issued,
    issuedMonth: own.issuedMonth ?? before.issuedMonth,
    unit: own.unit ?? before.unit,
    numberRow: before.numberRow,
  };
}
