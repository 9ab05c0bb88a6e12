/**
 * How a sheet of ours is brought up to date without hurting what the user put on it: rows and columns are inserted where our part
 * grows into his, and what stands beside a row goes with it when the rows change their order.
 */
import type { Area } from '../plan/model/grid';
import type { CellInput } from './cells';
import type { SheetContent } from './sheet';

/**
 * A cell as it would be typed: a formula with its "=", else the value; "" for an empty cell. A text that begins with "=" or an
 * apostrophe has an apostrophe before it, or it would be a formula when it is written again.
 */
export type Present = string | number | boolean;

/** `formula` and `value` as Excel tells them: of a text both are the same. */
export function presentCell(formula: Present, value: Present): Present {
  return typeof formula === 'string' && formula === value ? typedText(formula) : formula;
}

function typedText(text: string): string {
  return /^[=']/.test(text) ? `'${text}` : text;
}

/** Without the apostrophe of a text. */
export function plainCell(cell: Present): Present {
  return typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell;
}

export interface PresentCells {
  readonly area: Area;
  /** Same shape as the area. */
  readonly formulas: readonly (readonly Present[])[];
}

export interface SheetUpdate {
  /** Whole rows or columns to insert before anything is written: `count` of them from `at` on. */
  readonly insertRows: Insertion | null;
  readonly insertColumns: Insertion | null;
  /** The user's cells beside our rows, in their new order; written after ours. null where they stay. */
  readonly beside: {
    readonly top: number;
    readonly left: number;
    readonly rows: readonly (readonly Present[])[];
  } | null;
}

export interface Insertion {
  readonly at: number;
  readonly count: number;
}

/** The cells a sheet's content covers. */
export function areaOf(content: SheetContent): Area {
  const areas = [
    ...content.blocks.map(({ top, left, rows }) => ({
      top,
      left,
      bottom: top + Math.max(rows.length, 1) - 1,
      right: left + Math.max(rows[0]?.length ?? 0, 1) - 1,
    })),
    ...content.styles.map(({ area }) => area),
  ];
  return areas.reduce<Area>(
    (all, area) => ({
      top: 1,
      left: 1,
      bottom: Math.max(all.bottom, area.bottom),
      right: Math.max(all.right, area.right),
    }),
    { top: 1, left: 1, bottom: 1, right: 1 },
  );
}

export function sheetUpdate(content: SheetContent, old: Area, present: PresentCells | null): SheetUpdate {
  const area = areaOf(content);
  const none: SheetUpdate = { insertRows: null, insertColumns: null, beside: null };
  if (present === null) return none;
  const below = someCell(present, (row) => row > old.bottom);
  const right = someCell(present, (row, column) => column > old.right && row <= old.bottom);
  const insertColumns =
    right && area.right > old.right ? { at: old.right + 1, count: area.right - old.right } : null;
  const moved =
    right && content.keyColumn !== null ? rowsBeside(content, content.keyColumn, old, present) : null;
  const bottom = Math.max(area.bottom, moved?.bottom ?? 0);
  return {
    insertRows: below && bottom > old.bottom ? { at: old.bottom + 1, count: bottom - old.bottom } : null,
    insertColumns,
    beside:
      moved === null || !moved.changed
        ? null
        : { top: old.top, left: old.right + 1 + (insertColumns?.count ?? 0), rows: moved.rows },
  };
}

function someCell(
  { area, formulas }: PresentCells,
  where: (row: number, column: number) => boolean,
): boolean {
  return formulas.some((cells, r) =>
    cells.some((cell, c) => cell !== '' && where(area.top + r, area.left + c)),
  );
}

/** The user's cells right of our area, row by row of the new content; rows whose key is gone come last, with their key. */
function rowsBeside(
  content: SheetContent,
  keyColumn: number,
  old: Area,
  { area, formulas }: PresentCells,
): { rows: Present[][]; bottom: number; changed: boolean } {
  const width = area.right - old.right;
  const presentAt = (row: number, column: number): Present =>
    formulas[row - area.top]?.[column - area.left] ?? '';
  const newKeys = keysOf(content, keyColumn);
  const places = new Map<string, number[]>();
  for (const [row, key] of newKeys) places.set(key, [...(places.get(key) ?? []), row]);

  const target = new Map<number, Present[]>();
  const lost: Present[][] = [];
  let changed = false;
  for (let row = old.top; row <= old.bottom; row += 1) {
    const cells = Array.from({ length: width }, (_, i) => presentAt(row, old.right + 1 + i));
    const key = keyOfPresent(presentAt(row, keyColumn));
    const place = key === '' ? row : places.get(key)?.shift();
    if (cells.every((cell) => cell === '')) continue;
    if (place === undefined)
      lost.push([typedText(`${key}: ${String(plainCell(cells[0] ?? ''))}`), ...cells.slice(1)]);
    else target.set(place, cells);
    changed ||= place !== row;
  }
  const last = Math.max(areaOf(content).bottom, old.bottom, ...target.keys());
  const blank = (): Present[] => Array.from({ length: width }, () => '');
  const rows = Array.from({ length: last - old.top + 1 }, (_, i) => target.get(old.top + i) ?? blank());
  return { rows: [...rows, ...lost], bottom: lost.length === 0 ? 0 : last + lost.length, changed };
}

function keysOf({ blocks }: SheetContent, column: number): Map<number, string> {
  const keys = new Map<number, string>();
  for (const block of blocks)
    block.rows.forEach((row, i) => {
      const key = keyOfInput(row[column - block.left] ?? null);
      if (key !== '') keys.set(block.top + i, key);
    });
  return keys;
}

function keyOfInput(cell: CellInput): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  if ('text' in cell) return String(cell.text);
  return 'date' in cell ? cell.date : cell.formula;
}

/** A link is a formula in the sheet; its text is the key. */
function keyOfPresent(cell: Present): string {
  const link = /^=HYPERLINK\(.*,"((?:[^"]|"")*)"\)$/s.exec(String(cell));
  return link ? (link[1] ?? '').replace(/""/g, '"') : String(plainCell(cell));
}

/** First cell in which a sheet no longer holds what was written (formulas are not compared), or null. 1-based. */
export function firstChange(
  content: SheetContent,
  present: PresentCells | null,
  allowed: readonly Area[] = [],
): { readonly row: number; readonly column: number } | null {
  if (present === null) return null;
  const expected = new Map<string, CellInput>();
  for (const { top, left, rows } of content.blocks)
    rows.forEach((row, r) => row.forEach((cell, c) => expected.set(`${top + r},${left + c}`, cell)));
  for (const [r, cells] of present.formulas.entries())
    for (const [c, cell] of cells.entries()) {
      const at = { row: present.area.top + r, column: present.area.left + c };
      if (
        allowed.some((area) => isIn(area, at)) ||
        isExpected(expected.get(`${at.row},${at.column}`) ?? null, cell)
      )
        continue;
      return at;
    }
  return null;
}

function isIn({ top, left, bottom, right }: Area, { row, column }: { row: number; column: number }): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function isExpected(expected: CellInput, present: Present): boolean {
  if (expected === null || expected === '') return present === '';
  if (typeof expected !== 'object') return String(plainCell(present)) === String(expected);
  if ('date' in expected) return typeof present === 'number';
  return String(present).startsWith('=');
}
