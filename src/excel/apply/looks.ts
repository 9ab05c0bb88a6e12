/**
 * What a sheet of ours looks like beyond its cells: sizes, gridlines, frozen panes, page set-up. Excel may refuse any of it (page set-up
 * talks to the printer, the window may show another workbook), and nothing that matters hangs on it: it comes after the contents, and
 * what is refused is left out and said.
 */
import type { SheetContent } from '../../workbook';
import { areaOf } from '../../workbook/update';
import { actionBytes } from '../batch';
import { pageLooks, printAreaLooks } from './print';
import { points } from './sizes';
import { rangeOf } from './styles';

/** One thing that is granted or refused as a whole. */
export interface Look {
  readonly kind: 'view' | 'page';
  readonly sheet: string;
  /** What it weighs in a request. */
  readonly bytes: number;
  /** Can be queued any number of times: a request that failed may have done it. */
  readonly queue: (sheet: Excel.Worksheet) => void;
}

/** Those of a sheet just added. Of a hidden sheet nobody sees any. */
export function looksOf(content: SheetContent, name: string): Look[] {
  if (content.visibility !== 'visible') return [];
  const { print } = content;
  return [...viewLooks(content, name), ...(print === null ? [] : pageLooks(print, name))];
}

/** Those of a sheet brought up to date: what the user may have changed since stays. */
export function looksThatFollow({ print }: SheetContent, name: string): Look[] {
  return print === null ? [] : printAreaLooks(print, name);
}

function viewLooks(content: SheetContent, name: string): Look[] {
  const { tabColor, gridlines, freeze } = content;
  const view = (queue: Look['queue'], actions = 1): Look => ({
    kind: 'view',
    sheet: name,
    bytes: actionBytes * actions * 2,
    queue,
  });
  const widths = content.widths.flatMap((width, i) => (width === null ? [] : [[i + 1, width] as const]));
  const heights = Object.entries(content.heights);
  return [
    ...(tabColor === null ? [] : [view((sheet) => (sheet.tabColor = tabColor))]),
    view(
      (sheet) => {
        for (const [column, width] of widths)
          rangeOf(sheet, { top: 1, bottom: 1, left: column, right: column }).format.columnWidth =
            points(width);
        if (content.print !== null) rangeOf(sheet, areaOf(content)).format.autofitRows();
        for (const [row, height] of heights)
          rangeOf(sheet, { top: Number(row), bottom: Number(row), left: 1, right: 1 }).format.rowHeight =
            height;
      },
      widths.length + heights.length + 1,
    ),
    ...(gridlines ? [] : [view((sheet) => (sheet.showGridlines = false))]),
    ...(freeze === null ? [] : [view((sheet) => freezePanes(sheet, freeze))]),
  ];
}

function freezePanes(sheet: Excel.Worksheet, { rows, columns }: { rows: number; columns: number }): void {
  if (rows > 0 && columns > 0)
    sheet.freezePanes.freezeAt(rangeOf(sheet, { top: 1, left: 1, bottom: rows, right: columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
