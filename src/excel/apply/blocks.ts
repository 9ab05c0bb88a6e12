/** Writes rectangles of cells, in pieces that fit a request. */
import type { Block } from '../../workbook';
import { actionBytes, type Batch } from '../batch';
import { payload, utf8Length } from '../run';
import { written, type Written } from '../values';
import { rangeOf } from './styles';

/** Rows weighed at once when a block is cut to pieces. */
const piece = 500;

export async function writeBlock(
  batch: Batch,
  sheet: Excel.Worksheet,
  block: Block,
  names: ReadonlyMap<string, string>,
): Promise<void> {
  for (let from = 0; from < block.rows.length; from += piece) {
    const rows = block.rows.slice(from, from + piece).map((row) => row.map((cell) => written(cell, names)));
    await writeRows(batch, sheet, block.top + from, block.left, rows);
  }
}

/** Writes rows of values as they are; rows too heavy for one request go in halves. */
export async function writeRows(
  batch: Batch,
  sheet: Excel.Worksheet,
  top: number,
  left: number,
  rows: readonly (readonly Written[])[],
): Promise<void> {
  const width = rows[0]?.length ?? 0;
  if (rows.length === 0 || width === 0) return;
  const bytes = utf8Length(JSON.stringify(rows)) + actionBytes * (2 + (rows.length * width) / 700);
  if (bytes > payload / 2 && rows.length > 1) {
    const half = Math.ceil(rows.length / 2);
    await writeRows(batch, sheet, top, left, rows.slice(0, half));
    await writeRows(batch, sheet, top + half, left, rows.slice(half));
    return;
  }
  await batch.room(bytes);
  const area = { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
  rangeOf(sheet, area).values = rows as (string | number | boolean)[][];
}
