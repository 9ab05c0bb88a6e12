/* eslint-disable office-addins/call-sync-before-read -- questions are queued by one function and their answers read after the sync between */
/** Reads what stands on sheets of ours, in pieces that fit an answer. */
import type { Area } from '../plan/grid';
import { ledgerName } from '../workbook/ledger';
import type { Present, PresentCells } from '../workbook/update';
import { rangeOf } from './apply/styles';
import { inTurn, payload } from './run';

export interface UsedSheet {
  readonly name: string;
  /** null for an empty sheet. */
  readonly area: Area | null;
}

/** About what a cell of ours weighs in an answer. */
const bytesOfCell = 48;

/** Asks for the used area of the sheet with a tag; the answer is null where there is none. */
export function queueUsed(context: Excel.RequestContext, tag: string): () => UsedSheet | null {
  const range = context.workbook.names
    .getItemOrNullObject(ledgerName({ kind: 'sheet', tag }))
    .getRangeOrNullObject();
  const sheet = range.worksheet;
  sheet.load('name');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
  range.load('address');
  return () =>
    range.isNullObject ? null : { name: sheet.name, area: used.isNullObject ? null : areaOfUsed(used) };
}

/** `alsoSend`: something else is queued and must be sent even where there is nothing to read. */
export async function readContents(
  context: Excel.RequestContext,
  sheets: readonly UsedSheet[],
  alsoSend: boolean,
): Promise<Map<string, PresentCells | null>> {
  const pieces = sheets.flatMap(({ name, area }) => (area === null ? [] : slicesOf(name, area)));
  const batches: Slice[][] = [];
  let room = 0;
  for (const piece of pieces) {
    if (batches.length === 0 || piece.bytes > room) {
      batches.push([]);
      room = payload;
    }
    batches.at(-1)?.push(piece);
    room -= piece.bytes;
  }
  if (batches.length === 0 && alsoSend) await context.sync();
  const formulas = new Map<string, Present[][]>();
  await inTurn(batches, async (batch) => {
    const ranges = batch.map(({ name, area }) => {
      const range = rangeOf(context.workbook.worksheets.getItem(name), area);
      range.load('formulas');
      return range;
    });
    await context.sync();
    batch.forEach(({ name }, i) =>
      formulas.set(name, [...(formulas.get(name) ?? []), ...((ranges[i]?.formulas ?? []) as Present[][])]),
    );
  });
  return new Map(
    sheets.map(({ name, area }) => [
      name,
      area === null ? null : { area, formulas: formulas.get(name) ?? [] },
    ]),
  );
}

interface Slice {
  readonly name: string;
  readonly area: Area;
  readonly bytes: number;
}

function slicesOf(name: string, area: Area): Slice[] {
  const rowBytes = (area.right - area.left + 1) * bytesOfCell;
  const rows = Math.max(1, Math.floor(payload / rowBytes));
  const slices: Slice[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    const bottom = Math.min(area.bottom, top + rows - 1);
    slices.push({ name, area: { ...area, top, bottom }, bytes: (bottom - top + 1) * rowBytes });
  }
  return slices;
}

export function areaOfUsed({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return {
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount,
  };
}
