/** What two workbooks hold, compared cell by cell and part by part; each difference as a line of text. */
import { areaAddress } from '../../src/plan/model/grid';
import type { Area } from '../excel-stand-in/model/area';
import type { Cell } from '../excel-stand-in/model/cells';
import type { Sheet } from '../excel-stand-in/model/sheet';
import { defaultFont, type Style } from '../excel-stand-in/model/style';
import { wholeSheet, type WorkbookModel } from '../excel-stand-in/model/workbook';

/** Half a pixel. */
const nearly = 0.4;

export function workbookDifferences(a: WorkbookModel, b: WorkbookModel): string[] {
  const names = ({ sheets }: WorkbookModel): string[] => sheets.map(({ name }) => name);
  const order = compare('sheets', names(a), names(b));
  if (order.length > 0) return order;
  return [
    ...compare('in front', a.active.name, b.active.name),
    ...compare('ledger', ledger(a), ledger(b)),
    ...compare('tables', tables(a), tables(b)),
    ...a.sheets.flatMap((sheet, i) => sheetDifferences(sheet, b.sheets[i] as Sheet)),
  ];
}

/** A mark's comment is the id Excel gave it: a file has none. */
function ledger({ names }: WorkbookModel): Record<string, string> {
  return Object.fromEntries(
    names
      .filter(({ name }) => name.startsWith('_soat.'))
      .map(({ name, formula }): [string, string] => [name, formula])
      .sort(([x], [y]) => (x < y ? -1 : 1)),
  );
}

function tables(workbook: WorkbookModel): unknown[] {
  return workbook.tables.map(({ name, sheet, area, style }) => [name, sheet.name, areaAddress(area), style]);
}

function sheetDifferences(a: Sheet, b: Sheet): string[] {
  const partsOf = (sheet: Sheet): Record<string, unknown> => ({
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    gridlines: sheet.gridlines,
    frozen: sheet.frozen,
    merges: addresses(sheet.merges),
    filter: sheet.autoFilter && areaAddress(sheet.autoFilter.area),
    marks: sheet.conditionalFormats.map(({ areas, formula, stopIfTrue, look }) => ({
      areas: addresses(areas),
      formula,
      stopIfTrue,
      look: bare(look),
    })),
    validations: sheet.validations.map(({ areas, rule, ignoreBlanks, errorAlert }) => ({
      areas: addresses(areas),
      rule,
      ignoreBlanks,
      errorAlert,
    })),
    breaks: sheet.pageBreaks,
    print: printOf(sheet),
    hidden: [[...sheet.hiddenColumns], [...sheet.hiddenRows]],
  });
  const [left, right] = [partsOf(a), partsOf(b)];
  return [
    ...Object.keys(left).flatMap((part) => compare(`${a.name}: ${part}`, left[part], right[part])),
    ...sizeDifferences(a.name, 'column', a.columnWidths, b.columnWidths),
    ...cellDifferences(a, b),
  ];
}

function printOf({ pageLayout }: Sheet): unknown {
  const { settings, printArea, titleRows, headersFooters, headerSettings } = pageLayout;
  const { orientation, paperSize, zoom, centerHorizontally } = settings;
  return {
    orientation: orientation ?? 'Portrait',
    paperSize,
    zoom,
    centerHorizontally,
    margins: ['left', 'right', 'top', 'bottom', 'header', 'footer'].map((side) =>
      Math.round(Number(settings[`${side}Margin`] ?? 0)),
    ),
    printArea: addresses(printArea),
    titleRows: titleRows && [titleRows.top, titleRows.bottom],
    header: headersFooters.defaultForAllPages?.centerHeader ?? '',
    headers: headerSettings.state ?? 'Default',
  };
}

/** Heights of chosen rows: those of other rows each program fits to the text by its own measure. */
export function heightDifferences(a: Sheet, b: Sheet, rows: readonly number[]): string[] {
  const only = (sheet: Sheet): Map<number, number> =>
    new Map(rows.map((row) => [row, sheet.rowHeights.get(row) ?? 0]));
  return sizeDifferences(a.name, 'row', only(a), only(b));
}

function sizeDifferences(
  sheet: string,
  what: string,
  a: ReadonlyMap<number, number>,
  b: ReadonlyMap<number, number>,
): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((at) => {
    const [one = 0, other = 0] = [a.get(at), b.get(at)];
    return Math.abs(one - other) <= nearly ? [] : [`${sheet}: ${what} ${at}: ${one} | ${other} points`];
  });
}

function cellDifferences(a: Sheet, b: Sheet): string[] {
  const places = new Set(
    [a, b].flatMap((sheet) =>
      [...sheet.cells.within(wholeSheet())].map(([row, column]) => `${row},${column}`),
    ),
  );
  return [...places].flatMap((place) => {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const at = `${a.name}!${areaAddress({ top: row, left: column, bottom: row, right: column })}`;
    const [one, other] = [a.at(row, column), b.at(row, column)];
    return [
      ...compare(`${at} content`, contentOf(one), contentOf(other)),
      ...lookDifferences(at, lookOf(one.style), lookOf(other.style)),
    ];
  });
}

/** What was written: a formula's value is the engine's affair. */
function contentOf({ value, formula }: Cell): unknown {
  return formula ?? value;
}

function lookDifferences(
  at: string,
  a: Readonly<Record<string, unknown>>,
  b: Readonly<Record<string, unknown>>,
): string[] {
  const properties = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...properties].flatMap((property) => compare(`${at} ${property}`, a[property], b[property]));
}

function lookOf(style: Style): Record<string, unknown> {
  const { fontName, fontSize, fontColor, borders, ...rest } = style;
  const sides = Object.entries(borders ?? {}).map(([side, { style: line, weight, color }]) => [
    side,
    line,
    weight,
    color,
  ]);
  return bare({
    ...rest,
    font: [fontName ?? defaultFont.name, fontSize ?? defaultFont.size, fontColor ?? defaultFont.color],
    borders: sides.sort(),
  });
}

const addresses = (areas: readonly Area[]): string[] => areas.map(areaAddress).sort();

/** Without what says nothing: undefined, false, "None", no borders. */
function bare(object: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(object)
      .filter(
        ([, value]) =>
          value !== undefined &&
          value !== false &&
          value !== 'None' &&
          JSON.stringify(value) !== '[]' &&
          JSON.stringify(value) !== '{}',
      )
      .sort(([x], [y]) => (x < y ? -1 : 1)),
  );
}

function compare(what: string, a: unknown, b: unknown): string[] {
  const [one, other] = [sorted(a), sorted(b)];
  return one === other ? [] : [`${what}: ${one} | ${other}`];
}

/** JSON with the keys of objects in one order. */
function sorted(value: unknown): string {
  return (
    JSON.stringify(value, (_key, each: unknown) =>
      each !== null && typeof each === 'object' && !Array.isArray(each)
        ? Object.fromEntries(Object.entries(each).sort(([x], [y]) => (x < y ? -1 : 1)))
        : each,
    ) ?? 'nothing'
  );
}
