/** The parts of a workbook beside its cells, as plain data. Areas are 1-based, ends included. */
import type { Area } from './area';
import type { Sheet } from './sheet';

/** A conditional format. `kind` is Excel's ConditionalFormatType; the fields used depend on it. */
export interface ConditionalFormat {
  readonly id: string;
  readonly kind: string;
  areas: Area[];
  stopIfTrue: boolean;
  /** Custom: the formula with its "=". */
  formula: string;
  /** CellValue, ContainsText, TopBottom, PresetCriteria: the rule object as it was written. */
  rule: Record<string, unknown> | null;
  readonly look: ConditionalLook;
}

export interface ConditionalLook {
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  strikethrough?: boolean;
  numberFormat?: string;
  borders: Record<string, { style: string; color: string }>;
}

export interface Validation {
  areas: Area[];
  rule: Record<string, unknown>;
  ignoreBlanks: boolean;
  prompt: Record<string, unknown> | null;
  errorAlert: Record<string, unknown> | null;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** A filter over an area with its heading row, and the rows it hides. */
export interface Filter {
  readonly area: Area;
  readonly criteria: readonly unknown[];
  readonly hidden: readonly number[];
}

export interface Table {
  readonly id: string;
  name: string;
  sheet: Sheet;
  /** Header row, body and totals row together. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  banded: boolean;
  filterButton: boolean;
  /** null while nothing is filtered. */
  autoFilter: Filter | null;
}

export interface DefinedName {
  readonly name: string;
  /** "=Sheet!$A$1:$B$2" or any formula with its "=". */
  formula: string;
  comment: string;
  visible: boolean;
  /** null for a name of the workbook. */
  readonly scope: Sheet | null;
}

export interface Note {
  row: number;
  column: number;
  text: string;
  author: string;
}

export interface CommentThread {
  readonly id: string;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  content: string;
  resolved: boolean;
  replies: { readonly id: string; content: string }[];
}

/** Recorded, not drawn or computed: what the engine has no notion of. */
export interface PivotTable {
  readonly id: string;
  name: string;
  readonly sheet: Sheet;
  readonly source: { readonly sheet: Sheet; readonly area: Area };
  readonly at: { readonly row: number; readonly column: number };
  /** Field names of the source's heading row, in order. */
  readonly fields: readonly string[];
  rows: string[];
  columns: string[];
  filters: string[];
  data: { field: string; name: string; summarizeBy: string; numberFormat: string }[];
  readonly layout: Record<string, unknown>;
  refreshed: number;
}

export interface Chart {
  readonly id: string;
  name: string;
  readonly sheet: Sheet;
  type: string;
  source: { readonly sheet: Sheet; readonly area: Area };
  seriesBy: string;
  position: { readonly from: string; readonly to: string } | null;
  /** Every other property that was set, by path: "title/text", "legend/position". */
  readonly settings: Record<string, unknown>;
}

export interface Slicer {
  readonly id: string;
  readonly sheet: Sheet;
  readonly source: string;
  readonly field: string;
  readonly settings: Record<string, unknown>;
}

export interface PageLayout {
  /** orientation, paperSize, zoom, margins…, by camel-case name. */
  readonly settings: Record<string, unknown>;
  printArea: Area[];
  titleRows: Area | null;
  titleColumns: Area | null;
  /** Texts by group ("defaultForAllPages", "firstPage"…) and place ("centerHeader"…). */
  readonly headersFooters: Record<string, Record<string, string>>;
  readonly headerSettings: Record<string, unknown>;
}

export interface Protection {
  readonly options: Record<string, unknown>;
  readonly password: string | null;
}
