/** What the user said of tables, as it stands on the sheet. */
import type { Grid } from '../../model/grid';
import { meaningsThat } from '../../model/meanings';
import type { ChosenKind, PlanInfo } from '../../model/reading';
import type { ForcedHeader } from './areas';
import type { HeaderBlock } from './header/block';
import { blockOf } from './header/find';
import { LEAST_SCORE } from './header/qualify';
import { scoreHeader } from './header/score';
import { range } from './header/tiers';
import type { TableChoice } from './options';
import type { SheetView } from './view';

export interface ForcedTable extends ForcedHeader {
  readonly choice: TableChoice;
}

/** The tables the user has shown: by their header, or by their area where they have none. */
export function forcedTables(view: SheetView, choices: readonly TableChoice[]): ForcedTable[] {
  return choices.flatMap((choice) => {
    const block = forcedBlock(view, choice);
    if (block === null) return [];
    const until = choice.area === undefined ? -1 : choice.area.bottom - view.grid.firstRow;
    return [{ choice, block, until }];
  });
}

function forcedBlock(view: SheetView, { headerRows, area }: TableChoice): HeaderBlock | null {
  const { firstRow, firstColumn } = view.grid;
  const rows = headerRows === null && area !== undefined ? [area.top, area.top - 1] : headerRows;
  if (!rows) return null;
  const [top = 0, bottom = 0] = rows.map((row) => row - firstRow);
  const last = Math.max(top, bottom);
  if (top < 0 || bottom < top - 1 || last >= view.rows) return null;
  const filled = view.filled.slice(top, last + 1).flat();
  const left = area === undefined ? Math.min(...filled) : area.left - firstColumn;
  const right =
    area === undefined ? Math.max(...filled) : withTracking(view, top, last, area.right - firstColumn);
  if (!Number.isFinite(left) || left < 0 || right < left) return null;
  return blockOf(view, top, bottom, left, right);
}

/** Columns that follow up a table; the first of them stands one empty column beside it. */
const TRACKING = meaningsThat('tracking');

/** The last column of an area with the tracking columns that were put beside it since: what is filled in there counts. */
function withTracking(view: SheetView, top: number, bottom: number, right: number): number {
  const isTracking = (column: number): boolean =>
    range(top, bottom).some((row) => {
      const text = view.raw(row, column);
      const scores = scoreHeader(view.key(text));
      return text !== '' && TRACKING.some((meaning) => (scores.get(meaning) ?? 0) >= LEAST_SCORE);
    });
  const wide = Math.min(right, view.columns - 1);
  let last = isTracking(wide + 2) ? wide + 2 : wide;
  while (last > wide && isTracking(last + 1)) last += 1;
  return last;
}

/** Whether the sheet holds one table without a header, wherever that begins. */
export function saysHeadless(choices: readonly TableChoice[]): boolean {
  return choices.some(({ headerRows, area }) => headerRows === null && area === undefined);
}

/** The choice for a table: its own, or the first that is not for another. */
export function choiceFor(
  block: HeaderBlock,
  forced: readonly ForcedTable[],
  choices: readonly TableChoice[],
  grid: Grid,
): TableChoice | undefined {
  return (
    forced.find((one) => one.block === block)?.choice ?? choices.find((choice) => isFor(choice, block, grid))
  );
}

function isFor(choice: TableChoice, block: HeaderBlock, grid: Grid): boolean {
  if (choice.headerRows === undefined) return true;
  if (choice.headerRows === null) return choice.area === undefined;
  const [first, last] = choice.headerRows;
  const overlaps = block.top + grid.firstRow <= last && block.bottom + grid.firstRow >= first;
  if (!overlaps || choice.area === undefined) return overlaps;
  return (
    block.left + grid.firstColumn <= choice.area.right && block.right + grid.firstColumn >= choice.area.left
  );
}

/** Kinds by 0-based matrix row. */
export function chosenRowsOf(choice: TableChoice | undefined, grid: Grid): ReadonlyMap<number, ChosenKind> {
  return new Map(
    Object.entries(choice?.rows ?? {}).map(([row, kind]) => [Number(row) - grid.firstRow, kind]),
  );
}

/** The plan's data with what the user says of them. */
export function withChosenPlan(plan: PlanInfo, choice: TableChoice | undefined): PlanInfo {
  if (choice?.year === undefined && choice?.issued === undefined) return plan;
  const { year = plan.year, issued = plan.issued } = choice;
  return { ...plan, year, issued, issuedMonth: choice.issued === undefined ? plan.issuedMonth : null };
}
