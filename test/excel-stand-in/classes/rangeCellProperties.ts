import type { Host } from '../host';
import { localAddress, area as areaFrom, quotedSheet } from '../model/area';
import type { RangeRef } from '../model/references';
import { colour } from '../model/style';
import type { Method } from '../wire/define';
import { apiNotFound, invalidArgument } from '../wire/errors';
import { record } from './arguments';
import { readMatrix, writeMatrix } from './matrix';
import { mayChange } from './guards';

/** get/setCellProperties and their column and row forms, for the properties an add-in like ours asks for. */
export const cellPropertyMethods = {
  GetCellProperties: { since: '1.9', call: (self, [wanted]) => cellProperties(self, record(wanted)) },
  SetCellProperties: { since: '1.9', call: setCellProperties },
  GetColumnProperties: {
    since: '1.9',
    call: (self, [wanted]) => lineProperties(self, record(wanted), 'column'),
  },
  GetRowProperties: { since: '1.9', call: (self, [wanted]) => lineProperties(self, record(wanted), 'row') },
} satisfies Record<string, Method<RangeRef>>;

type Wanted = Record<string, unknown>;

function cellProperties(self: RangeRef, wanted: Wanted): unknown {
  const cells = readMatrix(self, (sheet, row, column) => {
    const { style } = sheet.at(row, column);
    const result: Record<string, unknown> = {};
    for (const name of names(wanted)) {
      if (name === 'address')
        result.address = `${quotedSheet(sheet.name)}!${localAddress(areaFrom(row, column))}`;
      else if (name === 'format') result.format = formatOf(style, record(wanted.format));
      else if (name === 'hyperlink') result.hyperlink = sheet.hyperlinks.get(`${row},${column}`) ?? null;
      else throw apiNotFound(`CellPropertiesLoadOptions.${name}`);
    }
    return result;
  });
  if (!cells) throw invalidArgument();
  return cells;
}

type StyleOf = ReturnType<RangeRef['sheet']['at']>['style'];

function formatOf(style: StyleOf, wanted: Wanted): Record<string, unknown> {
  const readers: Record<string, (below: Wanted) => unknown> = {
    fill: (below) => pick(below, { color: style.fill ?? '#FFFFFF' }),
    font: (below) =>
      pick(below, {
        bold: style.bold ?? false,
        italic: style.italic ?? false,
        color: style.fontColor ?? '#000000',
        name: style.fontName ?? 'Calibri',
        size: style.fontSize ?? 11,
        underline: style.underline ?? 'None',
        strikethrough: style.strikethrough ?? false,
      }),
    horizontalAlignment: () => style.horizontal ?? 'General',
    verticalAlignment: () => style.vertical ?? 'Bottom',
    wrapText: () => style.wrap ?? false,
    indentLevel: () => style.indent ?? 0,
  };
  return Object.fromEntries(
    names(wanted).map((name) => {
      const read = readers[name];
      if (!read) throw apiNotFound(`CellPropertiesFormatLoadOptions.${name}`);
      return [name, read(typeof wanted[name] === 'object' ? record(wanted[name]) : {})];
    }),
  );
}

function names(wanted: Wanted): string[] {
  return Object.keys(wanted).filter((name) => wanted[name] !== false && wanted[name] !== undefined);
}

function pick(wanted: Wanted, values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    names(wanted).map((name) => {
      if (!(name in values)) throw apiNotFound(`CellPropertiesLoadOptions.${name}`);
      return [name, values[name]];
    }),
  );
}

function setCellProperties(self: RangeRef, [given]: readonly unknown[], host: Host): void {
  const { sheet, area } = self;
  mayChange(sheet, area, 'formatCells');
  writeMatrix(self, given, (row, column, one) => {
    const { fill, font, horizontalAlignment, wrapText } = record(record(one).format ?? {}) as {
      fill?: { color?: string };
      font?: { bold?: boolean; italic?: boolean; color?: string };
      horizontalAlignment?: string;
      wrapText?: boolean;
    };
    sheet.restyle(areaFrom(row, column), {
      ...(fill?.color ? { fill: colour(fill.color) ?? fail() } : {}),
      ...(font?.bold === undefined ? {} : { bold: font.bold || undefined }),
      ...(font?.italic === undefined ? {} : { italic: font.italic || undefined }),
      ...(font?.color ? { fontColor: colour(font.color) ?? fail() } : {}),
      ...(horizontalAlignment === undefined ? {} : { horizontal: horizontalAlignment }),
      ...(wrapText === undefined ? {} : { wrap: wrapText || undefined }),
    });
  });
  host.workbook.changed({ kind: 'cells', sheet, area, of: 'style' });
}

function fail(): never {
  throw invalidArgument();
}

function lineProperties({ sheet, area }: RangeRef, wanted: Wanted, axis: 'row' | 'column'): unknown[] {
  const [from, to] = axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const index = from + i;
    const values: Record<string, () => unknown> =
      axis === 'row'
        ? {
            rowIndex: () => index - 1,
            rowHidden: () => sheet.hiddenRows.has(index),
            address: () => `${quotedSheet(sheet.name)}!${index}:${index}`,
            format: () => rowFormat(sheet, { ...area, top: index, bottom: index }, record(wanted.format)),
          }
        : {
            columnIndex: () => index - 1,
            columnHidden: () => sheet.hiddenColumns.has(index),
            address: () =>
              `${quotedSheet(sheet.name)}!${localAddress({ ...area, left: index, right: index })}`,
          };
    return Object.fromEntries(
      names(wanted).map((name) => {
        const read = values[name];
        if (!read) throw apiNotFound(`${axis}Properties.${name}`);
        return [name, read()];
      }),
    );
  });
}

/** The look of a row: null for each property that its cells do not share. */
function rowFormat(
  sheet: RangeRef['sheet'],
  { top, left, right }: RangeRef['area'],
  wanted: Wanted,
): unknown {
  const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i);
  const [first, ...others] = columns.map((column) => formatOf(sheet.at(top, column).style, wanted));
  return others.reduce<unknown>(sharedOf, first);
}

function sharedOf(one: unknown, other: unknown): unknown {
  if (typeof one !== 'object' || one === null) return one === other ? one : null;
  return Object.fromEntries(
    Object.entries(one).map(([name, value]) => [name, sharedOf(value, record(other)[name])]),
  );
}
