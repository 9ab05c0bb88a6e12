import type { RowKind, RowReading } from './reading';

/** Shared by all rows: a long table has tens of thousands of empty parts. */
export const NOTHING = Object.freeze({});
const NONE = Object.freeze([]);

/** A row of a Reading without content of its own: header, blank, footer; what a row with content starts from. */
export function bareRow(row: number, kind: RowKind): RowReading {
  return {
    row,
    kind,
    certain: true,
    reasons: NONE,
    number: null,
    level: null,
    parent: null,
    of: null,
    shift: 0,
    cells: NOTHING,
    columns: NOTHING,
    dates: NOTHING,
    numbers: NOTHING,
    inherited: NOTHING,
    sourceRows: NOTHING,
  };
}
