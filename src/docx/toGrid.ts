import { CellLimits } from '../ooxml/cellLimits';
import type { Area, Grid } from '../plan/model/grid';
import { filledLines, paragraphsOf, type Block, type Paragraph, type Table } from './blocks';
import { placeCells } from './tableGrid';

interface SheetRow {
  readonly cells: readonly SheetCell[];
}

interface SheetCell {
  /** 0-based. */
  readonly column: number;
  readonly text: string;
  readonly bold: boolean;
  readonly font: string;
}

/**
 * One sheet of a document: a paragraph is a row, merged across the sheet as a typist would have it; a table has its own rows and
 * merges, from column A. Blank paragraphs one after another are one blank row.
 *
 * @throws SoatError sheet-too-large
 */
export function gridOfBlocks(sheet: string, blocks: readonly Block[], limits: CellLimits): Grid {
  const rows: SheetRow[] = [];
  const merges: Area[] = [];
  const lines: number[] = [];
  let width = 1;
  for (const block of blocks) {
    if (block.kind === 'table') width = Math.max(width, addTable(block, rows, merges));
    else addParagraph(block, rows, lines);
  }
  while (rows.at(-1)?.cells.length === 0) rows.pop();
  if (width > 1)
    for (const line of lines) merges.push({ top: line + 1, left: 1, bottom: line + 1, right: width });
  limits.take(sheet, rows.length, width);
  const matrix = <T>(none: T, of: (cell: SheetCell) => T): T[][] =>
    rows.map(({ cells }) => {
      const row = Array.from({ length: width }, () => none);
      for (const cell of cells) row[cell.column] = of(cell);
      return row;
    });
  return {
    sheet,
    firstRow: 1,
    firstColumn: 1,
    text: matrix('', ({ text }) => text),
    value: null,
    format: null,
    bold: matrix(false, ({ bold }) => bold),
    font: matrix('', ({ font }) => font),
    merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

function addParagraph({ text, bold, font }: Paragraph, rows: SheetRow[], lines: number[]): void {
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      if (rows.length > 0 && rows.at(-1)?.cells.length !== 0) rows.push({ cells: [] });
      continue;
    }
    lines.push(rows.length);
    rows.push({ cells: [{ column: 0, text: line.trim(), bold, font }] });
  }
}

/** @returns how many columns the table has */
function addTable(table: Table, rows: SheetRow[], merges: Area[]): number {
  const first = rows.length;
  const cells = table.rows.map((): SheetCell[] => []);
  const { cells: placed, columns } = placeCells(table);
  for (const { cell, left, right, top, bottom } of placed) {
    const filled = paragraphsOf(cell.blocks).filter(({ text }) => text.trim() !== '');
    if (filled.length > 0)
      cells[top]?.push({
        column: left,
        text: filledLines(cell.blocks).join('\n'),
        bold: filled.every(({ bold }) => bold),
        font: filled[0]?.font ?? '',
      });
    if (right - left > 1 || bottom - top > 1)
      merges.push({ top: first + top + 1, left: left + 1, bottom: first + bottom, right });
  }
  for (const row of cells) rows.push({ cells: row });
  return columns;
}
