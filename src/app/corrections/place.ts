/** Remembered corrections found again on the sheet as it is now. */
import { lastRowOf, type Area, type Grid } from '../../plan/model/grid';
import type { TableChoice } from '../../plan/read/table';
import { anchorFinder, type AnchorFinder, type Anchors } from './anchors';
import type { RememberedChoice } from './schema';

/** The last row a sheet can have: an area that ends there ends with the sheet. */
export const LAST_ROW = 1_048_576;

const NO_ANCHORS: Anchors = { rows: {}, columns: {} };

/** Where what was remembered of one table stands now; null, or left out of a map, for what is not found again. */
export interface PlacedChoice {
  /** undefined where none was remembered. */
  readonly headerRows: TableChoice['headerRows'];
  readonly area: Area | undefined;
  /** Place now by remembered place. */
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, number>;
  /** The table itself is not found again: nothing of it is used. */
  readonly isLost: boolean;
}

/** What recognition is told: of each remembered choice as much as still fits. A table that is not found again is left out. */
export function placedChoices(choices: readonly RememberedChoice[], grid: Grid): TableChoice[] {
  const finder = anchorFinder(grid);
  return choices.flatMap((choice) => {
    const placed = placeOfChoice(choice, grid, finder);
    return placed.isLost ? [] : [tableChoice(choice, placed)];
  });
}

/** A remembered choice in the numbers of now. */
export function tableChoice(choice: RememberedChoice, { headerRows, area, rows, columns }: PlacedChoice) {
  return {
    ...(headerRows === undefined ? {} : { headerRows }),
    ...(area === undefined ? {} : { area }),
    ...(choice.columns === undefined ? {} : { columns: renumbered(choice.columns, columns) }),
    ...(choice.rows === undefined ? {} : { rows: renumbered(choice.rows, rows) }),
    ...(choice.year === undefined ? {} : { year: choice.year }),
    ...(choice.issued === undefined ? {} : { issued: choice.issued }),
  };
}

export function placeOfChoice(choice: RememberedChoice, grid: Grid, finder: AnchorFinder): PlacedChoice {
  const seen = choice.seen ?? NO_ANCHORS;
  const header = choice.headerRows?.map((row) => finder.row(row, seen));
  const area = choice.area === undefined ? undefined : areaNow(choice.area, grid, finder, seen);
  const [top, bottom] = header ?? [];
  const isWhole = typeof top === 'number' && typeof bottom === 'number' && bottom >= top;
  const headerRows = isWhole ? ([top, bottom] as const) : choice.headerRows === null ? null : undefined;
  return {
    headerRows,
    area: area ?? undefined,
    rows: found(choice.rows, (row) => finder.row(row, seen)),
    columns: found(choice.columns, (column) => finder.column(column, seen)),
    isLost: (header !== undefined && !isWhole) || (choice.headerRows === null && area === null),
  };
}

/** null where a side of it is not found again. */
function areaNow(
  { top, left, bottom, right }: Area,
  grid: Grid,
  finder: AnchorFinder,
  seen: Anchors,
): Area | null {
  const sides = {
    top: finder.row(top, seen),
    left: finder.column(left, seen),
    bottom: bottom > lastRowOf(grid) ? bottom : finder.row(bottom, seen),
    right: finder.column(right, seen),
  };
  if (Object.values(sides).includes(null)) return null;
  const now = sides as Area;
  return now.bottom >= now.top && now.right >= now.left ? now : null;
}

function found(
  by: Readonly<Record<string, unknown>> | undefined,
  find: (remembered: number) => number | null,
): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (const key of Object.keys(by ?? {})) {
    const now = find(Number(key));
    if (now !== null) places.set(Number(key), now);
  }
  return places;
}

function renumbered<T>(
  by: Readonly<Record<string, T>>,
  places: ReadonlyMap<number, number>,
): Record<number, T> {
  return Object.fromEntries(
    Object.entries(by).flatMap(([key, value]) => {
      const now = places.get(Number(key));
      return now === undefined ? [] : [[now, value] as const];
    }),
  );
}
