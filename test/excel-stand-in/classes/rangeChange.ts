import type { Host } from '../host';
import { isEntireColumns, isEntireRows } from '../model/area';
import { filteredRows } from '../model/filter';
import type { RangeRef } from '../model/references';
import { deleteCells, insertCells } from '../model/structure';
import { defaultStyle } from '../model/style';
import { type Method, wire, type WireObject } from '../wire/define';
import { oneOf, range, textOr } from './arguments';
import { mayChange } from './guards';
import { invalidArgument } from '../wire/errors';

/** Methods that change a range's cells. */
export const rangeChangeMethods = {
  Clear: { call: clear },
  Merge: { since: '1.2', call: merge },
  Unmerge: {
    since: '1.2',
    call: ({ sheet, area }, _args, host) => {
      mayChange(sheet, area, 'formatCells');
      sheet.unmerge(area);
      host.workbook.changed({ kind: 'part', sheet, part: 'merges' });
    },
  },
  Insert: { call: insert },
  Delete: { call: remove },
  CopyFrom: { since: '1.9', call: copyFrom },
} satisfies Record<string, Method<RangeRef>>;

function clear({ sheet, area }: RangeRef, [applyTo]: readonly unknown[], host: Host): void {
  const what = oneOf(textOr(applyTo, 'All'), [
    'All',
    'Formats',
    'Contents',
    'Hyperlinks',
    'RemoveHyperlinks',
    'ResetContents',
  ]);
  mayChange(sheet, area, what === 'Formats' ? 'formatCells' : 'edit');
  const contents = what === 'All' || what === 'Contents' || what === 'ResetContents';
  const formats = what === 'All' || what === 'Formats';
  // What a filter hides keeps its contents.
  const hidden = filteredRows(host.workbook, sheet, area);
  if (contents)
    for (const [row, column, cell] of [...sheet.cells.within(area)])
      if (!hidden.has(row)) sheet.cells.put(row, column, { ...cell, value: null, formula: null });
  if (formats) {
    sheet.cells.restyle(area, () => defaultStyle);
    sheet.unmerge(area);
    sheet.conditionalFormats = sheet.conditionalFormats.filter(
      ({ areas }) => !areas.every((each) => within(each, area)),
    );
    host.workbook.changed({ kind: 'part', sheet, part: 'merges' });
    host.workbook.changed({ kind: 'part', sheet, part: 'conditionalFormats' });
  }
  if (what !== 'Formats' && what !== 'Contents') {
    for (const key of [...sheet.hyperlinks.keys()]) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      if (within({ top: row, left: column, bottom: row, right: column }, area)) sheet.hyperlinks.delete(key);
    }
    host.workbook.changed({ kind: 'part', sheet, part: 'hyperlinks' });
  }
  if (contents) host.workbook.changed({ kind: 'cells', sheet, area, of: 'content' });
  if (formats) host.workbook.changed({ kind: 'cells', sheet, area, of: 'style' });
}

function within(inner: RangeRef['area'], outer: RangeRef['area']): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

function merge({ sheet, area }: RangeRef, [across]: readonly unknown[], host: Host): void {
  mayChange(sheet, area, 'formatCells');
  if (host.workbook.tables.some((table) => table.sheet === sheet && overlaps(table.area, area)))
    throw invalidArgument('Cells of a table cannot be merged.');
  const cells = [...sheet.cells.within(area)];
  if (host.adversary.mergeLosesFill && cells.every(([, , { value, formula }]) => (formula ?? value) === null))
    sheet.restyle(area, { fill: undefined });
  if (across === true)
    for (let row = area.top; row <= area.bottom; row++) sheet.merge({ ...area, top: row, bottom: row });
  else sheet.merge(area);
  host.workbook.changed({ kind: 'cells', sheet, area, of: 'content' });
  host.workbook.changed({ kind: 'part', sheet, part: 'merges' });
}

function overlaps(a: RangeRef['area'], b: RangeRef['area']): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function insert(self: RangeRef, [shift]: readonly unknown[], host: Host): WireObject<RangeRef> {
  mayChange(self.sheet, self.area, 'insert');
  const direction = oneOf(shift, ['Down', 'Right']);
  if (direction === 'Right' && !isEntireColumns(self.area)) throw invalidArgument();
  const place = { ...self.area };
  insertCells(host.workbook, self.sheet, place, howOf(self, 'Inserted'));
  return wire('Range', { sheet: self.sheet, area: place });
}

function remove(self: RangeRef, [shift]: readonly unknown[], host: Host): void {
  mayChange(self.sheet, self.area, 'insert');
  const direction = oneOf(shift, ['Up', 'Left']);
  if (direction === 'Left' && !isEntireColumns(self.area)) throw invalidArgument();
  deleteCells(host.workbook, self.sheet, self.area, howOf(self, 'Deleted'));
}

function howOf<S extends 'Inserted' | 'Deleted'>(
  { area }: RangeRef,
  what: S,
): `${'Row' | 'Column' | 'Cell'}${S}` {
  if (isEntireRows(area)) return `Row${what}`;
  return isEntireColumns(area) ? `Column${what}` : `Cell${what}`;
}

/** Copies values, formulas and formats; relative references in formulas are not moved. */
function copyFrom(self: RangeRef, [source, copyType]: readonly unknown[], host: Host): void {
  const from = range(source, host.workbook, self.sheet);
  const what = oneOf(textOr(copyType, 'All'), ['All', 'Formulas', 'Values', 'Formats']);
  const rows = from.area.bottom - from.area.top;
  const columns = from.area.right - from.area.left;
  const area = {
    ...self.area,
    bottom: Math.max(self.area.bottom, self.area.top + rows),
    right: Math.max(self.area.right, self.area.left + columns),
  };
  mayChange(self.sheet, area, 'edit');
  const copies = new Map([...from.sheet.cells.within(from.area)].map(([r, c, cell]) => [`${r},${c}`, cell]));
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const r = from.area.top + ((row - area.top) % (rows + 1));
      const c = from.area.left + ((column - area.left) % (columns + 1));
      const cell = copies.get(`${r},${c}`) ?? { value: null, formula: null, style: defaultStyle };
      const before = self.sheet.at(row, column);
      self.sheet.cells.put(row, column, {
        value: what === 'Formats' ? before.value : cell.value,
        formula: what === 'Formats' ? before.formula : what === 'Values' ? null : cell.formula,
        style: what === 'Values' || what === 'Formulas' ? before.style : cell.style,
      });
    }
  }
  host.workbook.changed({ kind: 'cells', sheet: self.sheet, area, of: 'content' });
}
