import { areaAddress, columnLetter, columnNumber, type Area } from '../../../src/plan/model/grid';

export const maxRow = 1_048_576;
export const maxColumn = 16_384;

export { areaAddress, columnLetter, type Area };

export function area(top: number, left: number, bottom = top, right = left): Area {
  return { top, left, bottom, right };
}

export function rowsIn({ top, bottom }: Area): number {
  return bottom - top + 1;
}

export function columnsIn({ left, right }: Area): number {
  return right - left + 1;
}

export function isEntireColumns({ top, bottom }: Area): boolean {
  return top === 1 && bottom === maxRow;
}

export function isEntireRows({ left, right }: Area): boolean {
  return left === 1 && right === maxColumn;
}

export function intersect(a: Area, b: Area): Area | null {
  const both = area(
    Math.max(a.top, b.top),
    Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom),
    Math.min(a.right, b.right),
  );
  return both.top <= both.bottom && both.left <= both.right ? both : null;
}

export function bounding(a: Area, b: Area): Area {
  return area(
    Math.min(a.top, b.top),
    Math.min(a.left, b.left),
    Math.max(a.bottom, b.bottom),
    Math.max(a.right, b.right),
  );
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

export function sameArea(a: Area, b: Area): boolean {
  return contains(a, b) && contains(b, a);
}

/** Address without the sheet: "A1", "A1:B2", "A:C" for whole columns, "1:3" for whole rows. */
export function localAddress(of: Area): string {
  if (isEntireColumns(of)) return `${columnLetter(of.left)}:${columnLetter(of.right)}`;
  if (isEntireRows(of)) return `${of.top}:${of.bottom}`;
  return of.top === of.bottom && of.left === of.right ? `${columnLetter(of.left)}${of.top}` : areaAddress(of);
}

/** A sheet's name as it stands before "!" in an address: quoted unless it is a plain word. */
export function quotedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Reads "A1", "$A$1:B2", "A:C", "3:5", in any letter case; null when it is not an address inside the sheet. */
export function parseArea(text: string): Area | null {
  const [first = '', second, ...more] = text.replaceAll('$', '').trim().split(':');
  if (more.length > 0) return null;
  const from = corner(first);
  const to = second === undefined ? from : corner(second);
  if (!from || !to) return null;
  if (second === undefined && (from.row === null || from.column === null)) return null;
  if ((from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null))
    return null;
  const top = Math.min(from.row ?? 1, to.row ?? 1);
  const bottom = from.row === null ? maxRow : Math.max(from.row, to.row ?? 1);
  const left = Math.min(from.column ?? 1, to.column ?? 1);
  const right = from.column === null ? maxColumn : Math.max(from.column, to.column ?? 1);
  if (bottom > maxRow || right > maxColumn || top < 1 || left < 1) return null;
  return area(top, left, bottom, right);
}

function corner(text: string): { row: number | null; column: number | null } | null {
  const match = /^([A-Za-z]{0,3})([0-9]{0,7})$/.exec(text);
  if (!match || text === '') return null;
  const [, letters = '', digits = ''] = match;
  return {
    row: digits === '' ? null : Number(digits),
    column: letters === '' ? null : columnNumber(letters),
  };
}

/** Splits "'Phụ lục I'!A1:B2" into sheet and rest; the sheet is null when the address names none. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const at = address.lastIndexOf('!');
  if (at < 0) return { sheet: null, rest: address };
  const name = address.slice(0, at);
  const quoted = /^'(.*)'$/s.exec(name);
  return { sheet: quoted ? (quoted[1] ?? '').replaceAll("''", "'") : name, rest: address.slice(at + 1) };
}
