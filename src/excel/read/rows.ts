/** Texts, values, formats and fonts of an area, slice by slice. */
import { SoatError } from '../../plan/model/error';
import type { Area, CellValue, Grid } from '../../plan/model/grid';
import type { ReadOptions } from '../../workbook';
import { officeCode } from '../errors';
import { utf8Length } from '../run';
import { readDetails, type Fonts } from './details';
import { shownText } from './shown';
import { nextRows } from './slices';

type Cells = Pick<Grid, 'text' | 'value' | 'format' | 'bold' | 'font'>;

/** What one answer brings; null: only Excel can tell, cell by cell. */
interface Slice {
  readonly value: CellValue[][];
  readonly format: string[][];
  readonly text: (string | null)[][];
  readonly fonts: (Fonts | null)[];
}

/**
 * `first` rows in the first request, which also brings whatever is queued already. Where single cells of a row differ in their font, or
 * show something else than their value, these are asked for at the end.
 */
export async function readRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  first: number,
  { onProgress, signal }: ReadOptions,
): Promise<Cells> {
  const total = area.bottom - area.top + 1;
  const slices: Slice[] = [];
  const read = async (top: number, rows: number): Promise<void> => {
    if (top > area.bottom) return;
    if (signal?.aborted) throw new SoatError('stopped');
    const bottom = Math.min(area.bottom, top + rows - 1);
    const slice = await readSlice(context, sheet, { ...area, top, bottom });
    // One answer was too heavy: the same rows again in two halves.
    if (slice === null) {
      if (top === bottom) throw new SoatError('sheet-too-large', { sheet: sheet.name, cells: rows });
      return read(top, Math.ceil((bottom - top + 1) / 2));
    }
    slices.push(slice);
    onProgress?.({ rows: bottom - area.top + 1, total });
    return read(bottom + 1, nextRows(weightOf(slice), bottom - top + 1));
  };
  await read(area.top, first);
  const told = {
    text: slices.flatMap((slice) => slice.text),
    fonts: slices.flatMap((slice) => slice.fonts),
  };
  return {
    value: slices.flatMap((slice) => slice.value),
    format: slices.flatMap((slice) => slice.format),
    ...(await readDetails(context, sheet, area, told)),
  };
}

/** null where the answer was larger than Excel gives. */
async function readSlice(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { top, left, bottom, right }: Area,
): Promise<Slice | null> {
  const range = sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
  range.load(['values', 'numberFormat']);
  const rows = range.getRowProperties({ format: { font: { bold: true, name: true } } });
  try {
    await context.sync();
  } catch (error) {
    if (officeCode(error) === 'ResponsePayloadSizeLimitExceeded') return null;
    throw error;
  }
  const format = range.numberFormat as string[][];
  const value = (range.values as CellValue[][]).map((row) => row.map((cell) => (cell === '' ? null : cell)));
  return {
    value,
    format,
    text: value.map((row, r) => row.map((cell, c) => shownText(cell, format[r]?.[c] ?? ''))),
    // Excel gives null for what is not the same in all cells of a row.
    fonts: rows.value.map(({ format: look }) => {
      const { bold, name } = look?.font ?? {};
      return typeof bold === 'boolean' && typeof name === 'string' ? { bold, name } : null;
    }),
  };
}

/** About what the slice's answer weighed: the font of a row costs some sixty bytes. */
function weightOf({ value, format }: Slice): number {
  return utf8Length(JSON.stringify([value, format])) + value.length * 66;
}
