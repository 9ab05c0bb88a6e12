import type { Grid } from '../../model/grid';
import { impliedYear } from '../planYear';
import type { PlanInfo, Reading } from '../../model/reading';
import { drain, type Slices } from '../../model/slices';
import { findTables, type TableArea } from './areas';
import { readColumns } from './columns';
import { blockOf } from './header/find';
import { headlessBlock } from './header/headless';
import type { HeaderBlock } from './header/block';
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
  const forced = choices.flatMap((choice) => forcedBlock(view, choice));
  let plan: PlanInfo = NO_PLAN;
  const readings: Reading[] = [];
  const refused: HeaderBlock[] = [];
  for (const area of yield* findTables(view, forced)) {
    const choice = choices.find((one) => isFor(one, area.block, grid));
    const table = tableOf(view, area, choice);
    if (!forced.includes(area.block) && !isPlan(table)) {
      refused.push(area.block);
      continue;
    }
    plan = planOf(view, area, plan);
    readings.push(yield* readingOf(view, table, plan));
  }
  if (readings.length > 0 || forced.length > 0) return readings;
  const table = headlessTable(view, choices, refused);
  return table === null ? [] : [yield* readingOf(view, table, planOf(view, table, NO_PLAN))];
}

/** A table without a header that can be told; nothing but its rows speaks for it, so they must say more. */
function headlessTable(
  view: SheetView,
  choices: readonly TableChoice[],
  refused: readonly HeaderBlock[],
): Table | null {
  const block = headlessBlock(view);
  if (block === null || refused.some((head) => isUnder(block, head))) return null;
  const area = { block, repeats: [], top: 0, end: view.rows - 1 };
  const table = tableOf(
    view,
    area,
    choices.find((choice) => choice.headerRows === undefined),
  );
  return isPlan(table) && isTold(table) ? table : null;
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
  return { block, columns, facts, meanings, periods, sttColumn, top, end, repeats };
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

function forcedBlock(view: SheetView, choice: TableChoice): HeaderBlock[] {
  const { grid } = view;
  if (choice.headerRows === undefined) return [];
  const top = choice.headerRows[0] - grid.firstRow;
  const bottom = choice.headerRows[1] - grid.firstRow;
  if (top < 0 || bottom < top || bottom >= view.rows) return [];
  const filled = Array.from({ length: bottom - top + 1 }, (_, i) => view.filled[top + i] ?? []).flat();
  const left = choice.area === undefined ? Math.min(...filled) : choice.area.left - grid.firstColumn;
  const right = choice.area === undefined ? Math.max(...filled) : choice.area.right - grid.firstColumn;
  if (!Number.isFinite(left) || left < 0 || right >= view.columns || right < left) return [];
  return [blockOf(view, top, bottom, left, right)];
}

function isFor(choice: TableChoice, block: HeaderBlock, grid: Grid): boolean {
  if (choice.headerRows === undefined) return true;
  const [first, last] = choice.headerRows;
  const overlaps = block.top + grid.firstRow <= last && block.bottom + grid.firstRow >= first;
  if (!overlaps || choice.area === undefined) return overlaps;
  return (
    block.left + grid.firstColumn <= choice.area.right && block.right + grid.firstColumn >= choice.area.left
  );
}
