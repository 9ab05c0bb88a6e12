import { columnLetter, type Grid } from '../../../../src/plan/model/grid';
import { recogniseTables } from '../../../../src/plan/read/table';
import type { Reading, RowReading } from '../../../../src/plan/model/reading';

const LETTERS = {
  header: 'H',
  group: 'g',
  task: 'k',
  continuation: 'c',
  total: 'S',
  blank: '.',
  footer: 'f',
};

/** Column letter by meaning; the first where a meaning has several. */
export function columnsOf(reading: Reading): Record<string, string> {
  const columns: Record<string, string> = {};
  for (const { column, meaning } of reading.layout.columns) {
    if (meaning !== null) columns[meaning] ??= columnLetter(column);
  }
  return columns;
}

/** One letter per sheet row from the table's first listed or title row to its last. */
export function kindsOf(reading: Reading): string {
  const letters = new Map<number, string>(reading.rows.map((row) => [row.row, LETTERS[row.kind]]));
  for (const row of reading.layout.titleRows) letters.set(row, 'T');
  return [...letters]
    .sort((a, b) => a[0] - b[0])
    .map(([, letter]) => letter)
    .join('');
}

/** The only table of a sheet. */
export function onlyTable(grid: Grid): Reading {
  const readings = recogniseTables(grid);
  if (readings.length !== 1) throw new Error(`${readings.length} tables instead of one`);
  return readings[0] as Reading;
}

export function rowAt(reading: Reading, row: number): RowReading {
  const found = reading.rows.find((one) => one.row === row);
  if (found === undefined) throw new Error(`row ${row} is not listed`);
  return found;
}
