import type { CellValue } from '../../../src/plan/model/grid';
import { area, type Area, contains, intersect } from './area';
import { CellStore, type Cell } from './cells';
import { displayText } from './display';
import { readEntry } from './entry';
import type {
  Chart,
  ConditionalFormat,
  Filter,
  Hyperlink,
  Note,
  PageLayout,
  PivotTable,
  Protection,
  Slicer,
  Validation,
} from './parts';
import { type Style, withStyle } from './style';

/** One sheet. Whoever changes it by hand (not through a method that does) calls `workbook.changed`. */
export class Sheet {
  readonly cells = new CellStore();
  /** Merged areas; only the top-left cell of each has a content. */
  merges: Area[] = [];
  /** Widths and heights in points, by 1-based number. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  /** How many rows and columns stand still. */
  frozen = { rows: 0, columns: 0 };
  /** In order of priority, the strongest first. */
  conditionalFormats: ConditionalFormat[] = [];
  validations: Validation[] = [];
  /** By "row,column". */
  readonly hyperlinks = new Map<string, Hyperlink>();
  notes: Note[] = [];
  charts: Chart[] = [];
  pivotTables: PivotTable[] = [];
  slicers: Slicer[] = [];
  readonly customProperties = new Map<string, string>();
  readonly pageLayout: PageLayout = {
    settings: {},
    printArea: [],
    titleRows: null,
    titleColumns: null,
    headersFooters: {},
    headerSettings: {},
  };
  pageBreaks: { row: number; column: number }[] = [];
  autoFilter: Filter | null = null;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  /** "" for none. */
  tabColor = '';
  gridlines = true;
  headings = true;
  protection: Protection | null = null;
  /** The selected area. */
  selection: Area = area(1, 1);

  constructor(
    readonly id: string,
    public name: string,
    readonly kind: 'worksheet' | 'chart' = 'worksheet',
  ) {}

  at(row: number, column: number): Cell {
    return this.cells.at(row, column);
  }

  /** Writes one cell as `range.values` does: texts are read by `readEntry`, null leaves the cell as it is. */
  write(row: number, column: number, value: CellValue): void {
    if (value === null) return;
    const cell = this.at(row, column);
    const format = cell.style.numberFormat ?? 'General';
    if (typeof value !== 'string') {
      const kept = format === '@' ? displayText(value, 'General', null) : value;
      this.cells.put(row, column, { ...cell, value: kept, formula: null });
      return;
    }
    const entry = readEntry(value, format);
    const style =
      entry.format !== null && format === 'General'
        ? withStyle(cell.style, { numberFormat: entry.format })
        : cell.style;
    this.cells.put(row, column, { value: entry.value, formula: entry.formula, style });
  }

  /** The value a formula was computed to; ignored when the cell has no formula any more. */
  computed(row: number, column: number, value: CellValue): void {
    const cell = this.at(row, column);
    if (cell.formula !== null) this.cells.put(row, column, { ...cell, value });
  }

  restyle(of: Area, patch: Style): void {
    this.cells.restyle(of, (style) => withStyle(style, patch));
  }

  numberFormat(row: number, column: number): string {
    return this.at(row, column).style.numberFormat ?? 'General';
  }

  text(row: number, column: number): string {
    const cell = this.at(row, column);
    return displayText(
      cell.value,
      cell.style.numberFormat ?? 'General',
      this.columnWidths.get(column) ?? null,
    );
  }

  /** The merged area a cell is part of, or null. */
  mergeAt(row: number, column: number): Area | null {
    return this.merges.find((merge) => contains(merge, area(row, column))) ?? null;
  }

  /** Merges an area: the content of its first cell stays, the others' go, merges it meets are dissolved. */
  merge(of: Area): void {
    this.merges = this.merges.filter((merge) => !intersect(merge, of));
    if (of.top === of.bottom && of.left === of.right) return;
    for (const [row, column, cell] of [...this.cells.within(of)])
      if (row !== of.top || column !== of.left)
        this.cells.put(row, column, { ...cell, value: null, formula: null });
    this.merges.push(of);
  }

  unmerge(of: Area): void {
    this.merges = this.merges.filter((merge) => !intersect(merge, of));
  }
}
