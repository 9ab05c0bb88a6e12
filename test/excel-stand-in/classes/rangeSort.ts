import type { CellValue } from '../../../src/plan/model/grid';
import type { Host } from '../host';
import { intersect } from '../model/area';
import type { RangeRef } from '../model/references';
import { defineClass } from '../wire/define';
import { invalidArgument } from '../wire/errors';
import { integer, record } from './arguments';
import { mayChange } from './guards';

export const rangeSortClass = defineClass<RangeRef>({
  type: 'RangeSort',
  since: '1.2',
  methods: {
    Apply: {
      call: (self, [fields, , hasHeaders], host) => sortRange(self, fields, hasHeaders === true, host),
    },
  },
});

/** Sorts the rows of a range: cells move with their looks, conditional formats stay where they are, as in Excel. */
export function sortRange({ sheet, area }: RangeRef, fields: unknown, hasHeaders: boolean, host: Host): void {
  mayChange(sheet, area, 'edit');
  if (sheet.merges.some((merge) => intersect(merge, area)))
    throw invalidArgument('Merged cells cannot be sorted.');
  if (!Array.isArray(fields)) throw invalidArgument();
  const keys = fields.map((field) => {
    const { key, ascending } = record(field);
    return { column: area.left + integer(key), sign: ascending === false ? -1 : 1 };
  });
  const top = area.top + (hasHeaders ? 1 : 0);
  const rows = Array.from({ length: area.bottom - top + 1 }, (_, r) => ({
    cells: Array.from({ length: area.right - area.left + 1 }, (_unused, c) =>
      sheet.at(top + r, area.left + c),
    ),
    keys: keys.map(({ column }) => sheet.at(top + r, column).value),
  }));
  rows.sort((a, b) => {
    for (const [i, { sign }] of keys.entries()) {
      const order = compare(a.keys[i] ?? null, b.keys[i] ?? null, sign);
      if (order !== 0) return order;
    }
    return 0;
  });
  rows.forEach(({ cells }, r) => cells.forEach((cell, c) => sheet.cells.put(top + r, area.left + c, cell)));
  host.workbook.changed({ kind: 'cells', sheet, area, of: 'content' });
}

/** Numbers before texts; empty cells last whatever the direction. */
function compare(a: CellValue, b: CellValue, sign: number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * sign;
  if (typeof a === 'number') return -sign;
  if (typeof b === 'number') return sign;
  return String(a).localeCompare(String(b)) * sign;
}
