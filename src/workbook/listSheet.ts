/** A sheet of ours that is one list: a title, lines under it, a header and rows of one look a column. */
import type { CellInput } from './cells';
import { blankSheet, type SheetContent } from './sheet';
import type { StyleName } from './styles';
import { printOf } from './summary/looks';

export interface ListColumn {
  readonly head: string;
  readonly look: StyleName;
  /** In characters. */
  readonly width: number;
}

export interface List {
  readonly tag: string;
  readonly name: string;
  readonly title: string;
  /** Under the title, each over the whole width. */
  readonly lines: readonly {
    readonly text: string | null;
    readonly look: StyleName;
    readonly height?: number;
  }[];
  /** 1-based; under the lines. */
  readonly headerRow: number;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly (readonly CellInput[])[];
  /** Said in place of rows where there are none. */
  readonly none?: string;
  readonly titleHeight: number;
  readonly tabColor: string;
  /** 1-based. */
  readonly keyColumn: number;
}

/** The header is frozen, filtered by and printed on every page. */
export function listSheet(list: List): SheetContent {
  const { title, lines, headerRow, columns, rows } = list;
  const right = columns.length;
  const bottom = headerRow + Math.max(rows.length, 1);
  const row = (at: number) => ({ top: at, left: 1, bottom: at, right });
  const heights = [list.titleHeight, ...lines.map(({ height }) => height)];
  return {
    ...blankSheet(list.tag, list.name),
    tabColor: list.tabColor,
    gridlines: false,
    blocks: [
      { top: 1, left: 1, rows: [[title], ...lines.map(({ text }) => [text])] },
      { top: headerRow, left: 1, rows: [columns.map(({ head }) => head), ...rows] },
      ...(rows.length === 0 ? [{ top: headerRow + 1, left: 1, rows: [[list.none ?? null]] }] : []),
    ],
    styles: [
      { area: { top: 1, left: 1, bottom, right }, style: 'base' },
      { area: row(1), style: 'title' },
      ...lines.map(({ look }, i) => ({ area: row(i + 2), style: look })),
      { area: row(headerRow), style: 'header' },
      ...columns.map(({ look }, i) => ({
        area: { top: headerRow + 1, left: i + 1, bottom, right: i + 1 },
        style: look,
      })),
    ],
    merges: heights.map((_, i) => row(i + 1)),
    widths: columns.map(({ width }) => width),
    heights: Object.fromEntries(
      heights.flatMap((height, i) => (height === undefined ? [] : [[i + 1, height]])),
    ),
    freeze: { rows: headerRow, columns: 0 },
    filter: { top: headerRow, left: 1, bottom, right },
    print: printOf({ top: 1, left: 1, bottom, right }, [headerRow, headerRow]),
    keyColumn: list.keyColumn,
  };
}
