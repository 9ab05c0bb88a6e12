import type { Host } from '../host';
import type { RangeRef } from '../model/references';
import type { Scalar } from '../wire/define';
import { truth } from './arguments';
import { mayChange } from './guards';

/** Hidden rows and columns: null where only some of a range's are. */
export const hiddenScalars = {
  RowHidden: {
    since: '1.2',
    get: ({ sheet, area }) => allOrNone(sheet.hiddenRows, area.top, area.bottom),
    set: (self, value, host) => hide(self, 'row', truth(value), host),
  },
  ColumnHidden: {
    since: '1.2',
    get: ({ sheet, area }) => allOrNone(sheet.hiddenColumns, area.left, area.right),
    set: (self, value, host) => hide(self, 'column', truth(value), host),
  },
  Hidden: {
    since: '1.2',
    get: ({ sheet, area }) => {
      const rows = allOrNone(sheet.hiddenRows, area.top, area.bottom);
      const columns = allOrNone(sheet.hiddenColumns, area.left, area.right);
      return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
    },
  },
} satisfies Record<string, Scalar<RangeRef>>;

function allOrNone(hidden: ReadonlySet<number>, from: number, to: number): boolean | null {
  let count = 0;
  for (const index of hidden) if (index >= from && index <= to) count += 1;
  if (count === 0) return false;
  return count === to - from + 1 ? true : null;
}

function hide({ sheet, area }: RangeRef, axis: 'row' | 'column', hidden: boolean, host: Host): void {
  mayChange(sheet, area, axis === 'row' ? 'formatRows' : 'formatColumns');
  const set = axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
  const [from, to] = axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
  if (!hidden) for (const index of [...set]) if (index >= from && index <= to) set.delete(index);
  if (hidden) for (let index = from; index <= to; index++) set.add(index);
  host.workbook.changed({ kind: 'part', sheet, part: 'hidden' });
}
