import { styles, type CellInput, type CellStyle, type SheetContent } from '../../workbook';

/** Points a line of text takes, per point of type size. */
const LINE = 1.28;
/** Characters of Times New Roman, 12 points, that fit one unit of column width. */
const CHARACTERS = 1.12;
/** Excel's highest row. */
const HIGHEST = 409;

/**
 * Heights in points of rows whose text wraps: a file has no one to fit rows to their text when it is printed or shown unopened.
 * Rows with a height of their own, and rows of one line, are left out.
 */
export function rowHeights(content: SheetContent): Map<number, number> {
  const heights = new Map<number, number>();
  const merged = new Set(content.merges.map(({ top, left }) => `${top},${left}`));
  for (const block of content.blocks) {
    block.rows.forEach((cells, r) => {
      const row = block.top + r;
      if (content.heights[row] !== undefined) return;
      cells.forEach((cell, c) => {
        const column = block.left + c;
        const style = styleAt(content, row, column);
        if (!style.wrap || merged.has(`${row},${column}`)) return;
        const size = style.size ?? 12;
        const lines = linesOf(textOf(cell), (content.widths[column - 1] ?? 9) * CHARACTERS * (12 / size));
        if (lines > 1)
          heights.set(
            row,
            Math.min(HIGHEST, Math.max(heights.get(row) ?? 0, Math.ceil(lines * size * LINE) + 2)),
          );
      });
    });
  }
  return heights;
}

function styleAt({ styles: list }: SheetContent, row: number, column: number): CellStyle {
  return list
    .filter(
      ({ area }) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
    )
    .reduce<CellStyle>((all, { style }) => ({ ...all, ...styles[style] }), {});
}

function textOf(cell: CellInput): string {
  if (typeof cell === 'string') return cell;
  return cell !== null && typeof cell === 'object' && 'text' in cell ? String(cell.text) : '';
}

/** Lines a text takes when it breaks between words. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, paragraph) => {
    let used = 0;
    let own = 1;
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + 1 + word.length > width) {
        own += 1;
        used = 0;
      }
      own += Math.floor(word.length / Math.max(width, 1));
      used += (used > 0 ? 1 : 0) + (word.length % Math.max(Math.floor(width), 1));
    }
    return lines + own;
  }, 0);
}
