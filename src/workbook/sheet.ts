/** A sheet of ours as data. Later blocks and styles win over earlier ones where they overlap. */
import type { Area } from '../plan/model/grid';
import type { CellInput, Validation } from './cells';
import type { MarkStyleName, StyleName } from './styles';

export interface SheetContent {
  /** What makes it ours and this one, run after run: "overview", "data", "unit.1x9k2", …  ASCII letters, digits, dots. */
  readonly tag: string;
  /** The name wished for; another is taken where the user has a sheet of that name. */
  readonly name: string;
  readonly visibility: 'visible' | 'very-hidden';
  /** #RRGGBB; null for none. */
  readonly tabColor: string | null;
  readonly blocks: readonly Block[];
  readonly styles: readonly { readonly area: Area; readonly style: StyleName }[];
  /** Conditional formats on our own sheet (status colours). */
  readonly marks: readonly { readonly area: Area; readonly formula: string; readonly style: MarkStyleName }[];
  readonly merges: readonly Area[];
  /** Widths in characters of columns 1, 2, …; null leaves one as it is. */
  readonly widths: readonly (number | null)[];
  /** Heights in points by 1-based row; other rows fit their text. */
  readonly heights: Readonly<Record<number, number>>;
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly gridlines: boolean;
  readonly table: TableSpec | null;
  readonly filter: Area | null;
  readonly validations: readonly Validation[];
  readonly charts: readonly ChartSpec[];
  /** Names of charts it may have from an earlier run: those that are not among `charts` go. */
  readonly formerCharts: readonly string[];
  readonly pivot: PivotSpec | null;
  readonly print: PrintSpec | null;
  /**
   * The column whose text says what a row stands for (a unit, a task), so that what the user wrote beside a row goes with it when
   * the rows change. null where no row has a lasting meaning.
   */
  readonly keyColumn: number | null;
}

/** A rectangle of cells from (top, left); the rows are equally long. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly CellInput[])[];
}

/** An Excel table (ListObject); its first row is the header. Engines without tables may leave it out: no formula needs it. */
export interface TableSpec {
  readonly name: string;
  readonly area: Area;
}

export interface ChartSpec {
  /** Unique in its sheet. */
  readonly name: string;
  readonly kind: 'stacked-bar' | 'column';
  readonly title: string;
  /** From one line of the grid behind it to the next: tasks are counted in whole numbers. */
  readonly step: number;
  /** One column of labels. */
  readonly categories: Area;
  readonly series: readonly { readonly name: string; readonly values: Area; readonly color: string }[];
  /** Sheet of categories and values: `«tag»`. */
  readonly source: string;
  /** The cells it covers. */
  readonly place: Area;
}

export interface PivotSpec {
  readonly name: string;
  /** `«tag»` of the source sheet, and its area with the header row. */
  readonly source: string;
  readonly area: Area;
  /** Top-left cell of the result. */
  readonly place: { readonly row: number; readonly column: number };
  /** Header texts of the source's columns. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly filters: readonly string[];
  readonly sum: { readonly field: string; readonly name: string };
  readonly slicer: { readonly field: string; readonly caption: string; readonly place: Area } | null;
  /** Sentence written at `place` where the version makes no PivotTable. */
  readonly fallback: string;
}

export interface PrintSpec {
  readonly orientation: 'landscape' | 'portrait';
  /** Millimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** null: all that is on the sheet, for what grows by itself. */
  readonly area: Area | null;
  /** Rows repeated on every page; null for none. */
  readonly titleRows: readonly [number, number] | null;
  /** Rows that begin a new page, wherever the page before them ends. */
  readonly breakBefore: readonly number[];
  /** One page wide; on one page altogether, or as many pages tall as it takes. */
  readonly fit: 'page' | 'width';
  /** Page number centred in the top margin, left out on the first page. */
  readonly pageNumbers: true;
}

/** A visible sheet of ours with nothing on it. */
export function blankSheet(tag: string, name: string): SheetContent {
  return {
    tag,
    name,
    visibility: 'visible',
    tabColor: null,
    blocks: [],
    styles: [],
    marks: [],
    merges: [],
    widths: [],
    heights: {},
    freeze: null,
    gridlines: true,
    table: null,
    filter: null,
    validations: [],
    charts: [],
    formerCharts: [],
    pivot: null,
    print: null,
    keyColumn: null,
  };
}
