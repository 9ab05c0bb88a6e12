/* eslint-disable office-addins/call-sync-before-read -- questions are queued by one function and their answers read after the sync between */
/** Reads what stands on sheets of ours, in pieces that fit an answer. */
import type { Area } from '../plan/model/grid';
import { ledgerName } from '../workbook/ledger';
import { presentCell, type Present, type PresentCells } from '../workbook/update';
import { rangeOf } from './apply/styles';
import { officeCode } from './errors';
import { payload, utf8Length } from './run';

export interface UsedSheet {
  readonly name: string;
  /** null for an empty sheet. */
  readonly area: Area | null;
}

/** What a cell of ours is taken to weigh in an answer before the first one shows it, and at the least. */
const firstCellBytes = 48;
const leastCellBytes = 12;

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
  const formulas = new Map<string, Present[][]>();
  const pending = sheets.flatMap(({ name, area }) => (area === null ? [] : [{ name, area }]));
  if (pending.length === 0 && alsoSend) await context.sync();
  const readOn = async (cellBytes: number): Promise<void> => {
    if (pending.length === 0) return;
    const pieces = takePieces(pending, Math.floor(payload / cellBytes));
    const read = await readPieces(context, pieces);
    // Too heavy after all: the same cells again, fewer at a time.
    if (read === null) {
      pending.unshift(...pieces);
      return readOn(cellBytes * 2);
    }
    pieces.forEach(({ name }, i) =>
      formulas.set(name, [...(formulas.get(name) ?? []), ...(read.rows[i] ?? [])]),
    );
    const cells = read.rows.reduce((sum, rows) => sum + rows.length * (rows[0]?.length ?? 0), 0);
    return readOn(Math.max(leastCellBytes, read.bytes / Math.max(cells, 1)));
  };
  await readOn(firstCellBytes);
  return new Map(
    sheets.map(({ name, area }) => [
      name,
      area === null ? null : { area, formulas: formulas.get(name) ?? [] },
    ]),
  );
}

interface Piece {
  readonly name: string;
  readonly area: Area;
}

/** Takes from the front as many whole rows as have about so many cells; at least one. */
function takePieces(pending: Piece[], cells: number): Piece[] {
  const taken: Piece[] = [];
  let room = cells;
  for (let piece = pending[0]; piece !== undefined; piece = pending[0]) {
    const { name, area } = piece;
    const width = area.right - area.left + 1;
    const rows = area.bottom - area.top + 1;
    const fit = Math.min(rows, Math.floor(room / width));
    if (fit < 1 && taken.length > 0) return taken;
    const some = Math.max(1, fit);
    taken.push({ name, area: { ...area, bottom: area.top + some - 1 } });
    room -= some * width;
    pending.shift();
    if (some < rows) pending.unshift({ name, area: { ...area, top: area.top + some } });
    if (some < rows) return taken;
  }
  return taken;
}

/** null where the answer was larger than Excel gives. */
async function readPieces(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
): Promise<{ rows: Present[][][]; bytes: number } | null> {
  const ranges = pieces.map(({ name, area }) => {
    const range = rangeOf(context.workbook.worksheets.getItem(name), area);
    range.load(['formulas', 'values']);
    return range;
  });
  try {
    await context.sync();
  } catch (error) {
    if (officeCode(error) === 'ResponsePayloadSizeLimitExceeded' && pieces.length + rowsOf(pieces) > 2)
      return null;
    throw error;
  }
  const bytes = utf8Length(JSON.stringify(ranges.map(({ formulas, values }) => [formulas, values])));
  return { rows: ranges.map(presentRows), bytes };
}

/** Of a range whose formulas and values were loaded: by its formula alone a text "=1" cannot be told from a formula. */
export function presentRows({ formulas, values }: Excel.Range): Present[][] {
  return (formulas as Present[][]).map((row, r) =>
    row.map((formula, c) => presentCell(formula, ((values as Present[][])[r] ?? [])[c] ?? '')),
  );
}

const rowsOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { area }) => sum + area.bottom - area.top + 1, 0);

export function areaOfUsed({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return {
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount,
  };
}
