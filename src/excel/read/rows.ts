/** Texts, values, formats and fonts of an area, slice by slice. */
import { SoatError } from '../../plan/model/error';
import type { Area, CellValue, Grid } from '../../plan/model/grid';
import type { ReadOptions } from '../../workbook';
import { officeCode } from '../errors';
import { utf8Length } from '../run';
import { nextRows } from './slices';

type Cells = Pick<Grid, 'text' | 'value' | 'format' | 'bold' | 'font'>;

interface Slice {
  readonly text: string[][];
  readonly value: CellValue[][];
  readonly format: string[][];
  readonly bold: boolean[][];
  readonly font: string[][];
}

/** `first` rows in the first request, which also brings whatever is queued already. */
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
  return {
    text: slices.flatMap((slice) => slice.text),
    value: slices.flatMap((slice) => slice.value),
    format: slices.flatMap((slice) => slice.format),
    bold: slices.flatMap((slice) => slice.bold),
    font: slices.flatMap((slice) => slice.font),
  };
}

/** null where the answer was larger than Excel gives. */
async function readSlice(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<Slice | null> {
  const slice = queueSlice(sheet, area);
  try {
    await context.sync();
  } catch (error) {
    if (officeCode(error) === 'ResponsePayloadSizeLimitExceeded') return null;
    throw error;
  }
  return slice();
}

/** Queues the questions; the function returned reads the answers after the next sync. */
export function queueSlice(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): () => Slice {
  const range = sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
  range.load(['text', 'values', 'numberFormat']);
  const fonts = range.getCellProperties({ format: { font: { bold: true, name: true } } });
  return () => sliceOf(range, fonts);
}

function sliceOf(range: Excel.Range, fonts: OfficeExtension.ClientResult<Excel.CellProperties[][]>): Slice {
  return {
    text: range.text,
    value: (range.values as CellValue[][]).map((row) => row.map((cell) => (cell === '' ? null : cell))),
    format: range.numberFormat as string[][],
    bold: fonts.value.map((row) => row.map((cell) => cell.format?.font?.bold === true)),
    font: fonts.value.map((row) => row.map((cell) => cell.format?.font?.name ?? '')),
  };
}

/** About what the slice's answer weighed: fonts cost some sixty bytes a cell. */
function weightOf({ text, value, format }: Slice): number {
  const cells = text.length * (text[0]?.length ?? 0);
  return utf8Length(JSON.stringify([text, value, format])) + cells * 66;
}
