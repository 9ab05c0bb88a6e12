/** Makes of a table the lines a PDF reader gives when it is copied: cell after cell, each wrapped to its column's width. */

export interface PdfColumn {
  readonly header: string;
  /** Characters that fit on a line. */
  readonly width: number;
}

export interface PdfTable {
  readonly title: readonly string[];
  readonly columns: readonly PdfColumn[];
  /** Number, then one text per column; a row with one text is a group. */
  readonly rows: readonly (readonly string[])[];
  /** Rows on a page; the header stands again on each. */
  readonly rowsPerPage?: number;
}

export function pdfLines(table: PdfTable): string[] {
  const header = ['STT', ...table.columns.flatMap((column) => wrap(column.header, column.width))];
  const lines = [...table.title, ...header];
  table.rows.forEach(([number = '', ...cells], i) => {
    if (i > 0 && table.rowsPerPage !== undefined && i % table.rowsPerPage === 0) lines.push(...header);
    lines.push(number);
    cells.forEach((cell, c) => lines.push(...wrap(cell, table.columns[c]?.width ?? 20)));
  });
  return lines;
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
