/**
 * What of ours stands in a workbook, told by its form: some programs drop the hidden names of the ledger when they save. A sheet is
 * ours only if it carries texts together that nobody else writes so.
 */
import { textAt, type Area, type Grid } from '../plan/model/grid';
import { LOCALES, messagesFor, type Messages } from '../plan/messages';
import type { LedgerEntry } from './ledger';
import { unitTag } from './names';
import { checkColumnIn, placesByForm } from './tracking/byForm';

/** Rows in which the texts stand at the latest: those under the heading of a sheet. */
const HEADING = 40;
/** Blank rows behind which nothing is ours: a chart stands on fewer. */
const BLANKS = 30;

export interface FoundByForm {
  readonly entry: LedgerEntry;
  readonly area: Area;
}

/** A sheet of ours, and tracking columns of ours on a sheet of the user's; nothing for most sheets. */
export function foundByForm(grid: Grid): FoundByForm[] {
  const texts = textsOf(grid);
  const sheet = LOCALES.map((locale) => sheetIn(grid, texts, messagesFor(locale))).find((found) => found);
  return sheet ? [sheet] : columnsIn(grid);
}

/** Rows of the heading by what stands in them. */
function textsOf(grid: Grid): Map<string, number> {
  const texts = new Map<string, number>();
  grid.text
    .slice(0, HEADING)
    .forEach((cells, r) => cells.forEach((cell) => cell && texts.set(cell.trim(), grid.firstRow + r)));
  return texts;
}

function sheetIn(grid: Grid, texts: ReadonlyMap<string, number>, words: Messages): FoundByForm | null {
  for (const [tag, signs] of signsOf(grid, texts, words)) {
    const rows = signs.map((sign) => texts.get(sign));
    if (rows.some((row) => row === undefined)) continue;
    return { entry: { kind: 'sheet', tag }, area: areaFrom(grid, Math.max(...rows.map(Number))) };
  }
  return null;
}

/** Texts that stand on the sheet with a tag. */
function signsOf(
  grid: Grid,
  texts: ReadonlyMap<string, number>,
  { sheets: words }: Messages,
): readonly (readonly [string, readonly string[]])[] {
  const { overview, overdue, columns, contents, findings, names, pivot, unit } = words;
  const [before = '', after = ''] = unit.title.split('{unit}');
  const title = [...texts.keys()].find((text) => text.startsWith(before) && text.endsWith(after)) ?? '';
  return [
    ['overview', [overview.title, overview.overdueOver30, overview.noFixedDate]],
    ['overdue', [overdue.title, overdue.columns.late, overdue.columns.since]],
    ['contents', [contents.title, overview.unit, overview.dueSoon]],
    ['findings', [findings.title, columns.severity, columns.rule]],
    ['data', [columns.unit, columns.role, columns.fixedState, columns.led, columns.orderedState]],
    ['pivot', [pivot.title]],
    ...(grid.sheet === names.charts ? [['charts', [overview.title]] as const] : []),
    [unitTag(title.slice(before.length, title.length - after.length)), [title, unit.number, unit.daysLeft]],
  ];
}

/** As wide as the header row is filled; down to where the sheet is blank for a while. */
function areaFrom(grid: Grid, header: number): Area {
  let right = 1;
  while (textAt(grid, header, right + 1).trim() !== '') right += 1;
  let bottom = header;
  const last = grid.firstRow + grid.text.length - 1;
  const isBlank = (row: number): boolean =>
    Array.from({ length: right }, (_, i) => textAt(grid, row, i + 1)).every((text) => text.trim() === '');
  for (let row = header + 1; row <= Math.min(last, bottom + BLANKS); row += 1)
    if (!isBlank(row)) bottom = row;
  return { top: 1, left: 1, bottom, right };
}

/** Tracking columns, each down to the next header of such. */
function columnsIn(grid: Grid): FoundByForm[] {
  const headers = grid.text
    .map((_, r) => grid.firstRow + r)
    .filter((row) => checkColumnIn(grid, row) !== null);
  const last = grid.firstRow + grid.text.length - 1;
  return headers.flatMap((top, i): FoundByForm[] => {
    const bottom = (headers[i + 1] ?? last + 1) - 1;
    const columns = placesByForm(grid, { top, bottom }).map(([, column]) => column);
    if (columns.length === 0) return [];
    const area = { top, left: Math.min(...columns), bottom, right: Math.max(...columns) };
    return [{ entry: { kind: 'columns', tag: `tracking.${i + 1}` }, area }];
  });
}
