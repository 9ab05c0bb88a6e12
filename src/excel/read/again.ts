/** Some rows of a sheet anew, in one request, with the proof that nothing else on it has changed. */
import { lastColumnOf, lastRowOf, type Area, type CellValue, type Grid } from '../../plan/model/grid';
import type { RowSpan } from '../../workbook';
import { inExcel } from '../run';
import { in1900 } from './dateSystem';

type Cells = Pick<Grid, 'text' | 'value' | 'format' | 'bold' | 'font'>;

/** A snapshot of more cells than this is too heavy to be proved by one answer. */
export const mostProvedCells = 60_000;

/**
 * The snapshot with these rows as they stand now; null where the sheet has to be read as a whole: it is too large, another area is in
 * use, or a text in another row differs (a formula that depends on these, a change that was not told).
 */
export function readAgain(known: Grid, rows: RowSpan): Promise<Grid | null> {
  const columns = lastColumnOf(known) - known.firstColumn + 1;
  const top = Math.max(rows.top, known.firstRow);
  const bottom = Math.min(rows.bottom, lastRowOf(known));
  if (top > bottom || columns * known.text.length > mostProvedCells) return Promise.resolve(null);
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(known.sheet);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load(['rowIndex', 'columnIndex', 'text']);
    const slice = queueSlice(sheet, { top, bottom, left: known.firstColumn, right: lastColumnOf(known) });
    await context.sync();
    const isSamePlace =
      !used.isNullObject &&
      used.rowIndex + 1 === known.firstRow &&
      used.columnIndex + 1 === known.firstColumn;
    if (!isSamePlace || !sameTexts(known, used.text, { top, bottom })) return null;
    return withRows(known, top, in1900(slice()));
  });
}

/** Queues the questions; the function returned reads the answers after the next sync. Of so few rows every cell is asked for all. */
function queueSlice(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): () => Cells {
  const range = sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
  range.load(['text', 'values', 'numberFormat']);
  const fonts = range.getCellProperties({ format: { font: { bold: true, name: true } } });
  return () => sliceOf(range, fonts);
}

function sliceOf(range: Excel.Range, fonts: OfficeExtension.ClientResult<Excel.CellProperties[][]>): Cells {
  return {
    text: range.text,
    value: (range.values as CellValue[][]).map((row) => row.map((cell) => (cell === '' ? null : cell))),
    format: range.numberFormat as string[][],
    bold: fonts.value.map((row) => row.map((cell) => cell.format?.font?.bold === true)),
    font: fonts.value.map((row) => row.map((cell) => cell.format?.font?.name ?? '')),
  };
}

function sameTexts(known: Grid, now: readonly (readonly string[])[], changed: RowSpan): boolean {
  return (
    now.length === known.text.length &&
    now[0]?.length === known.text[0]?.length &&
    known.text.every((line, r) => {
      const row = known.firstRow + r;
      if (row >= changed.top && row <= changed.bottom) return true;
      return line.every((text, c) => text === now[r]?.[c]);
    })
  );
}

/** The matrices with these rows in place of those from `top` on. */
function withRows(known: Grid, top: number, fresh: Cells): Grid {
  const put = <T>(
    old: readonly (readonly T[])[] | null,
    now: readonly (readonly T[])[] | null,
  ): readonly (readonly T[])[] | null =>
    old === null || now === null ? null : old.map((line, r) => now[known.firstRow + r - top] ?? line);
  return {
    ...known,
    text: put(known.text, fresh.text) ?? known.text,
    value: put(known.value, fresh.value),
    format: put(known.format, fresh.format),
    bold: put(known.bold, fresh.bold),
    font: put(known.font, fresh.font),
  };
}
