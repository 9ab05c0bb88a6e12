/** Corrections added to what is remembered. */
import { lastRowOf, type Area, type Grid } from '../../plan/model/grid';
import type { Appendix } from '../../plan/model/appendix';
import { anchorFinder, type AnchorFinder } from './anchors';
import { LAST_ROW, placeOfChoice, tableChoice, type PlacedChoice } from './place';
import type { RememberedChoice } from './schema';

/** What is decided at once; the parts that stand here replace those remembered, maps entry by entry. */
export type Change = Omit<RememberedChoice, 'seen'>;

export interface TableInView {
  readonly grid: Grid;
  /** All tables of the sheet, and which of them is meant. */
  readonly appendices: readonly { readonly appendix: Appendix }[];
  readonly table: number;
}

/** What is remembered of a sheet, with a change to one of its tables. Everything is noted anew in the numbers of now. */
export function withChange(
  choices: readonly RememberedChoice[],
  view: TableInView,
  change: Change,
): RememberedChoice[] {
  const { grid, appendices, table } = view;
  const appendix = appendices[table]?.appendix;
  if (appendix === undefined) return [...choices];
  const finder = anchorFinder(grid);
  const places = choices.map((choice) => placeOfChoice(choice, grid, finder));
  const at = indexOf(places, choices, appendix, appendices.length);
  const place = places[at];
  const remembered = choices[at];
  const own =
    place === undefined || remembered === undefined
      ? startOf(appendix, appendices.length)
      : ownOf(remembered, place);
  const changed = merged(own, change);
  const noted = withAnchors(changed, finder, grid, appendix.layout.headerRows?.[0] ?? appendix.range.top);
  const whole = remembered === undefined || place === undefined ? noted : withLost(noted, remembered, place);
  return at < 0 ? [...choices, whole] : choices.map((choice, i) => (i === at ? whole : choice));
}

/** A table the user has shown on a sheet; whatever was remembered of the sheet before is another matter. */
export function shownTable(grid: Grid, headerRows: readonly [number, number], area: Area): RememberedChoice {
  return withAnchors({ headerRows: [...headerRows], area }, anchorFinder(grid), grid, area.top);
}

function ownOf(remembered: RememberedChoice, place: PlacedChoice): Change {
  const { headerRows, ...placed } = tableChoice(remembered, place);
  const { confirmed, isPlace } = remembered;
  return { ...placed, headerRows: headerRows ? [...headerRows] : headerRows, isPlace, confirmed };
}

/** The choice a table goes by; that for the whole sheet only where it is the only table. -1 for none. */
function indexOf(
  places: readonly PlacedChoice[],
  choices: readonly RememberedChoice[],
  { layout, range }: Appendix,
  tables: number,
): number {
  const own = places.findIndex(({ headerRows, area, isLost }) => {
    if (isLost || headerRows === undefined) return false;
    if (headerRows === null) return layout.headerRows === null && (area?.top ?? range.top) === range.top;
    const [first, last] = layout.headerRows ?? [range.top, range.top];
    return headerRows[0] <= last && headerRows[1] >= first;
  });
  return own < 0 && tables === 1 ? choices.findIndex(({ headerRows }) => headerRows === undefined) : own;
}

/** By what a table is told from the others of its sheet; an only table need not be. */
function startOf({ layout, range }: Appendix, tables: number): Change {
  if (tables === 1) return {};
  if (layout.headerRows !== null) return { headerRows: [...layout.headerRows], isPlace: true };
  return { headerRows: null, isPlace: true, area: { ...range, bottom: LAST_ROW } };
}

function merged({ area, ...rest }: Change, change: Change): Change {
  // The area of a table without header begins with its rows; one that has a header after all is found by that.
  const isHeaded = rest.headerRows === null && change.headerRows;
  const own: Change = isHeaded ? rest : { ...rest, area };
  const { isPlace } = change.headerRows === undefined ? own : change;
  return {
    ...own,
    ...change,
    isPlace,
    ...(own.columns && change.columns ? { columns: { ...own.columns, ...change.columns } } : {}),
    ...(own.rows && change.rows ? { rows: { ...own.rows, ...change.rows } } : {}),
    ...(own.confirmed && change.confirmed
      ? { confirmed: [...new Set([...own.confirmed, ...change.confirmed])] }
      : {}),
  };
}

function withAnchors(choice: Change, finder: AnchorFinder, grid: Grid, top: number): RememberedChoice {
  const { headerRows, area, columns = {}, rows = {}, ...facts } = choice;
  const from = headerRows?.[0] ?? area?.top ?? top;
  const noted = {
    rows: [
      ...(headerRows ?? []),
      ...(area === undefined ? [] : [area.top, area.bottom]),
      ...Object.keys(rows).map(Number),
    ].filter((row) => row <= lastRowOf(grid)),
    columns: [...(area === undefined ? [] : [area.left, area.right]), ...Object.keys(columns).map(Number)],
  };
  const known = (numbers: readonly number[], of: (number: number) => string) =>
    Object.fromEntries(
      numbers.map((number) => [number, of(number)] as const).filter(([, text]) => text !== ''),
    );
  return withoutEmpty({
    headerRows,
    area,
    columns,
    rows,
    ...facts,
    seen: {
      rows: known(noted.rows, (row) => finder.ofRow(row)),
      columns: known(noted.columns, (column) => finder.ofColumn(column, from)),
    },
  });
}

/** What no longer fits stays remembered under its old number, unless that is needed for something else now. */
function withLost(noted: RememberedChoice, before: RememberedChoice, place: PlacedChoice): RememberedChoice {
  const lost = <T>(by: Readonly<Record<string, T>> | undefined, places: ReadonlyMap<number, number>) =>
    Object.fromEntries(Object.entries(by ?? {}).filter(([key]) => !places.has(Number(key)))) as Record<
      string,
      T
    >;
  const [rows, columns] = [lost(before.rows, place.rows), lost(before.columns, place.columns)];
  const seenOf = (part: 'rows' | 'columns', of: object): Record<string, string> =>
    Object.fromEntries(
      Object.keys(of).flatMap((key) => {
        const text = before.seen?.[part][key];
        return text === undefined ? [] : [[key, text] as const];
      }),
    );
  return withoutEmpty({
    ...noted,
    rows: { ...rows, ...noted.rows },
    columns: { ...columns, ...noted.columns },
    seen: {
      rows: { ...seenOf('rows', rows), ...noted.seen?.rows },
      columns: { ...seenOf('columns', columns), ...noted.seen?.columns },
    },
  });
}

/** What holds nothing need not be kept. */
export function withoutEmpty(choice: RememberedChoice): RememberedChoice {
  const holds = (value: unknown): boolean =>
    value !== undefined && (typeof value !== 'object' || value === null || Object.keys(value).length > 0);
  const { seen, ...parts } = choice;
  const kept = Object.fromEntries(
    Object.entries(parts).filter(([, value]) => holds(value)),
  ) as RememberedChoice;
  const isSeen = seen !== undefined && (holds(seen.rows) || holds(seen.columns));
  return isSeen ? { ...kept, seen } : kept;
}
