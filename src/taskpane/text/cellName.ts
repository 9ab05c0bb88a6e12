import { columnLetter } from '../../plan/model/grid';

/** "E15", or "15" where the row as a whole is meant. */
export function cellName(row: number, column: number | null): string {
  return `${column === null ? '' : columnLetter(column)}${row}`;
}
