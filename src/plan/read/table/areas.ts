/** The tables of a sheet: their headers, where they end, which rows above belong to their titles. */
import { ROWS_PER_SLICE, type Slices } from '../../model/slices';
import { numberBeforeText, readRowNumber } from '../../words/rowNumber';
import { plainKey, squash } from '../../words/text';
import type { HeaderBlock } from './header/block';
import { headersAt } from './header/find';
import { isSureHeader } from './header/qualify';
import { withRepeatedTiers } from './header/repeatedTier';
import { repeatFinder, type RepeatFinder } from './header/repeats';
import { scoreHeader } from './header/score';
import { rankOf } from './rows/nesting';
import type { SheetView } from './view';

export interface TableArea {
  readonly block: HeaderBlock;
  readonly repeats: readonly (readonly [number, number])[];
  /** First row of the title block. */
  readonly top: number;
  /** Last row, blanks included. */
  readonly end: number;
}

interface Open {
  readonly blocks: readonly HeaderBlock[];
  readonly finder: RepeatFinder;
  readonly top: number;
  readonly repeats: [number, number][];
}

const TITLE =
  /^(?:phu luc|bieu|bang|danh muc|ke hoach|chuong trinh|mau|tong hop|phan cong|lo trinh|\(?kem theo|\(?ban hanh kem|nhiem vu|du thao|thong ke)\b/;

/** Only these part two tables that have the same header; a row cut by a page break can begin with the others. */
const SURE_TITLE = /^(?:phu luc|bieu so|bieu mau|\(kem theo|\(ban hanh)\b/;

const CONTINUED = /\(?(?:tiep theo|tiep)\)?$/;

/** A header the user has shown. */
export interface ForcedHeader {
  readonly block: HeaderBlock;
  /** Last row in which no other table may begin; -1 where that is not said. */
  readonly until: number;
}

/** `forced` headers are taken as they are; elsewhere headers are looked for. */
export function* findTables(view: SheetView, forced: readonly ForcedHeader[]): Slices<TableArea[]> {
  const areas: TableArea[] = [];
  let open: Open | null = null;
  const close = (end: number): void => {
    if (open === null) return;
    const { blocks, top, repeats } = open;
    for (const block of blocks) areas.push({ block, repeats, top, end });
  };
  let paused = 0;
  let until = -1;
  for (let row = 0; row < view.rows; row++) {
    if (row - paused >= ROWS_PER_SLICE) {
      yield row - paused;
      paused = row;
    }
    const chosen = forced.filter(({ block }) => block.top === row);
    let isKnown = false;
    if (chosen.length === 0 && open !== null) {
      const last: number | null = open.finder.repeatAt(row);
      isKnown = last !== null;
      if (last !== null && !titleBetween(view, open, row)) {
        open.repeats.push([isContinuedTitle(view, row - 1) ? row - 1 : row, last]);
        row = last;
        continue;
      }
      if (row <= until || !mayBeginTable(view, row)) continue;
    }
    const blocks =
      chosen.length > 0 ? chosen.map(({ block }) => block) : withRepeatedTiers(view, headersAt(view, row));
    const [first] = blocks;
    if (first === undefined || (chosen.length === 0 && blocks.some((block) => isOver(block, forced))))
      continue;
    const isSure =
      chosen.length > 0 || (open === null && !goesOn(view, row)) || isKnown || hasNumberHead(view, row);
    if (!isSure && (holdsRepeat(open, first) || !isSureHeader(first, view.key))) continue;
    const top: number = open === null ? 0 : titleStart(view, open, row);
    close(top - 1);
    open = { blocks, finder: repeatFinder(view, first), top, repeats: [] };
    until = Math.max(-1, ...chosen.map((one) => one.until));
    // A table without a header ends its header before its own first row.
    row = Math.max(row, ...blocks.map((block) => block.bottom));
  }
  close(view.rows - 1);
  return areas;
}

/** Share of the filled cells that a row has in common with the row of the same list above it. */
const ALIKE = 0.8;

/** Filled like the row right above, which was no header: a row of a list that is none of ours, whatever words stand in it. */
function goesOn(view: SheetView, row: number): boolean {
  const [own, above] = [view.filled[row] ?? [], view.filled[row - 1] ?? []];
  const shared = own.filter((column) => above.includes(column)).length;
  return shared >= 3 && shared >= Math.max(own.length, above.length) * ALIKE;
}

/** A row over the header of the next page is the last of its page, no upper tier of a header. */
function holdsRepeat(open: Open | null, { top, bottom }: HeaderBlock): boolean {
  if (open === null) return false;
  for (let row = top + 1; row <= bottom; row++) if (open.finder.repeatAt(row) !== null) return true;
  return false;
}

/** Does a header found here reach into one that the user has shown? */
function isOver({ top, bottom }: HeaderBlock, forced: readonly ForcedHeader[]): boolean {
  return forced.some(({ block }) => top <= Math.max(block.top, block.bottom) && bottom >= block.top);
}

/** Below a table only a row with "STT" in it, or one after a blank or title-like row, can begin another. */
function mayBeginTable(view: SheetView, row: number): boolean {
  const filled = view.filled[row] ?? [];
  if (filled.length < 2) return false;
  return hasNumberHead(view, row) || (view.filled[row - 1] ?? []).length <= 1;
}

/** "STT", "Bước", "No": from here on a head is one of numbers. */
const NUMBER_HEAD = 0.9;

/** "12.3" is no header, and no two rows have the same. */
const HAS_WORD = /[\p{L}#№]/u;

function hasNumberHead(view: SheetView, row: number): boolean {
  return (view.filled[row] ?? []).some((column) => {
    const text = view.raw(row, column);
    return (
      text.length <= 14 && HAS_WORD.test(text) && (scoreHeader(view.key(text)).get('stt') ?? 0) >= NUMBER_HEAD
    );
  });
}

/** "Phụ lục (tiếp theo)" over a repeated header is part of it. */
function isContinuedTitle(view: SheetView, row: number): boolean {
  const [only, ...others] = view.filled[row] ?? [];
  return (
    only !== undefined &&
    others.length === 0 &&
    CONTINUED.test(plainKey(squash(view.raw(row, only)).slice(0, 120)))
  );
}

/** Does a title ("PHỤ LỤC II") stand between the table's rows and the header that is repeated here? */
function titleBetween(view: SheetView, open: Open, row: number): boolean {
  const rows = rowsOfTitle(view, open, row);
  return (
    rows.some((r) => startsTitle(view, r, SURE_TITLE) && !isContinuedTitle(view, r)) ||
    isApart(view, open, rows, row)
  );
}

/**
 * A blank row and then a heading of its own ("Quy trình 4: …", "Tuần 2 (28/9 - 4/10)") over the same header, beneath which the numbers
 * begin again: another table. A numbered heading goes on with the list above, and a page break has no heading.
 */
function isApart(view: SheetView, open: Open, rows: readonly number[], header: number): boolean {
  const isBlankRow = (r: number): boolean => (view.filled[r] ?? []).length === 0;
  const heading = rows.slice(rows.findLastIndex(isBlankRow) + 1);
  const [first] = heading;
  if (first === undefined || !isBlankRow(first - 1)) return false;
  const { left } = open.blocks[0] as HeaderBlock;
  return (
    heading.every((r) => (view.filled[r] ?? []).length === 1 && view.filled[r]?.[0] === left) &&
    /^\s*[\p{Lu}(]/u.test(view.raw(first, left)) &&
    numberBeforeText(view.raw(first, left)) === null &&
    countsAnew(view, header, left)
  );
}

/** From this rank on a number is a letter or a dash, which may be a mark as well. */
const LETTERS = 10;

/** The first number under the header is a one; tables whose rows have no numbers say nothing against it. */
function countsAnew(view: SheetView, header: number, left: number): boolean {
  const number = readRowNumber(view.raw(header + 1, left));
  return number === null || rankOf(number) >= LETTERS || number.value === 1;
}

/** First row of the title block of a header in `row`: walks up over rows with one cell or none. */
function titleStart(view: SheetView, open: Open, row: number): number {
  const rows = rowsOfTitle(view, open, row);
  const starts = rows.filter((r) => startsTitle(view, r));
  const [first] = starts;
  if (first !== undefined) return first;
  let top = row;
  while (rows.includes(top - 1) && (view.filled[top - 1] ?? []).length > 0) top -= 1;
  return top;
}

function rowsOfTitle(view: SheetView, open: Open, row: number): number[] {
  const bottom = Math.max(
    ...open.blocks.map((block) => block.bottom),
    ...open.repeats.map(([, last]) => last),
  );
  const rows: number[] = [];
  for (let r = row - 1; r > bottom; r--) {
    const filled = view.filled[r] ?? [];
    const [only] = filled;
    if (filled.length > 2 || (filled.length === 2 && !startsTitle(view, r) && r !== row - 1)) break;
    if (only !== undefined && /^\s*[-+]?\s*\d{1,3}[.)]?\s*$/.test(view.raw(r, only))) break;
    rows.unshift(r);
  }
  return rows;
}

function startsTitle(view: SheetView, row: number, words = TITLE): boolean {
  const [first] = view.filled[row] ?? [];
  if (first === undefined) return false;
  const text = squash(view.raw(row, first)).slice(0, 60);
  return /^[\p{Lu}(]/u.test(text) && words.test(plainKey(text));
}
