/**
 * What is handed out to a unit: the rows of the plan that name it, as a table of its own to report back in. Every cell says what it
 * says in the plan, also where the plan says it once for several rows; an id finds each task again whatever becomes of its words.
 */
import { placedTasks } from '../plan/judge/changes';
import { taskIds } from '../plan/judge/collect';
import { columnOf, type Appendix, type AppendixRow } from '../plan/model/appendix';
import { gridOfText, textAt, type Area, type Grid } from '../plan/model/grid';
import { messagesFor, type Locale } from '../plan/messages';
import type { PutColumns } from './edit';
import type { CheckedSheet } from './input';
import { plainCopy } from './plainCopy';
import type { SheetContent } from './sheet';
import { printOf } from './summary/looks';
import { summaryTasks } from './summary/tasks';

/** Widths in characters that let a table with its tracking columns be read on a page. */
const WIDTHS = { task: 36, stt: 6, code: 11, most: 18 } as const;

/**
 * The tables of a sheet with the rows of one unit alone, whatever its role; null where it has none in a table.
 *
 * @param unit as summaries name it
 */
export function unitRows(sheet: CheckedSheet, unit: string, locale: Locale): Grid | null {
  const named = new Set(
    summaryTasks([sheet], '').flatMap(({ row, assignments }) =>
      assignments.some((one) => one.unit === unit) ? [row] : [],
    ),
  );
  const tables = sheet.tables
    .map(({ appendix }) => appendix)
    .filter(({ layout, rows }) => layout.form === 'table' && rows.some(({ row }) => named.has(row)));
  if (tables.length === 0) return null;
  const ids = idsOf(sheet);
  const head = messagesFor(locale).sheets.unitForm.id;
  const right = Math.max(...tables.map(({ range }) => range.right));
  const rows = tables.flatMap((appendix) => rowsOf(appendix, sheet.grid, named, ids, head, right));
  const merges = rows.flatMap(({ from }, i) =>
    sheet.grid.merges
      .filter(({ top, bottom, left, right: end }) => top === from && bottom === from && end > left)
      .map((area): Area => ({ ...area, top: i + 1, bottom: i + 1 })),
  );
  return {
    ...gridOfText(
      sheet.grid.sheet,
      rows.map(({ cells }) => cells),
    ),
    merges,
  };
}

/** Tracking columns no wider than the page has room for: what is written there wraps. */
export function narrowed(tracking: PutColumns): PutColumns {
  const columns = tracking.columns.map((column) => ({
    ...column,
    width: Math.min(column.width, WIDTHS.most),
  }));
  return { ...tracking, columns };
}

/** How it looks: bold heads, A4 one page wide, heads on every page; what is not the unit's to read is not printed. */
export function unitFormSheet(
  grid: Grid,
  appendices: readonly Appendix[],
  tracking: readonly PutColumns[],
  tag: string,
): SheetContent {
  const copy = plainCopy(grid, tag);
  const first = appendices[0];
  const right = Math.max(1, ...appendices.map(({ range }) => range.right));
  const own = tracking.flatMap(({ columns }) => columns.slice(0, -1).map(({ column }) => column));
  const bottom = grid.text.length;
  const above = first === undefined ? 0 : first.range.top - 1;
  const row = (top: number, end: number): Area => ({ top, left: 1, bottom: end, right });
  const widthOf = new Map(
    (['task', 'stt', 'code'] as const).map((meaning) => [
      first === undefined ? null : columnOf(first, meaning),
      WIDTHS[meaning],
    ]),
  );
  return {
    ...copy,
    styles: [
      ...appendices.flatMap(({ range, layout, rows }) => {
        const [top, end] = layout.headerRows ?? [range.top, range.top];
        return [
          { area: { ...range, top: end + 1 }, style: 'text' as const },
          { area: { ...range, top, bottom: end }, style: 'header' as const },
          ...rows.flatMap((one) =>
            one.kind === 'group' ? [{ area: row(one.row, one.row), style: 'totalLabel' as const }] : [],
          ),
        ];
      }),
      ...(above === 0 ? [] : [{ area: row(1, above), style: 'subtitle' as const }]),
    ],
    merges: [...copy.merges, ...titleMerges(grid, above, right)],
    widths: copy.widths.map((width, i) => widthOf.get(i + 1) ?? Math.min(width ?? WIDTHS.most, WIDTHS.most)),
    print: printOf(
      { top: 1, left: 1, bottom, right: Math.max(right, ...own) },
      first?.layout.headerRows ?? null,
    ),
  };
}

/** Lines over the first table that say one thing, as wide as the table: a text that wraps does not run over into empty cells. */
function titleMerges(grid: Grid, above: number, right: number): Area[] {
  return grid.text.slice(0, above).flatMap((cells, r): Area[] => {
    const line = { top: r + 1, left: 1, bottom: r + 1, right };
    const isMerged = grid.merges.some(({ top, bottom }) => top <= line.top && bottom >= line.top);
    return right > 1 && !isMerged && cells.filter(Boolean).length === 1 && cells[0] !== '' ? [line] : [];
  });
}

function idsOf({ tables }: CheckedSheet): Map<string, string | null> {
  const tasks = placedTasks(tables.map(({ appendix }) => appendix));
  const ids = taskIds(tasks);
  return new Map(tasks.map(({ row }, i) => [String(row.row), ids[i] ?? null]));
}

interface FormRow {
  /** The row of the plan it comes from. */
  readonly from: number;
  readonly cells: readonly string[];
}

function rowsOf(
  appendix: Appendix,
  grid: Grid,
  named: ReadonlySet<number>,
  ids: ReadonlyMap<string, string | null>,
  head: string,
  right: number,
): FormRow[] {
  const { layout, range, rows } = appendix;
  const [top, headEnd] = layout.headerRows ?? [range.top, range.top - 1];
  const kept = keptRows(rows, named);
  const hasCode = columnOf(appendix, 'code') !== null;
  const line = (from: number, id: string, own?: AppendixRow): FormRow => ({
    from,
    cells: [
      ...Array.from({ length: right }, (_, i) => textOf(grid, from, i + 1, own)),
      ...(hasCode ? [] : [id]),
    ],
  });
  const above = Array.from({ length: headEnd }, (_, i) => i + 1)
    .filter((row) => row >= firstLine(appendix))
    .map((row) => line(row, row === top ? head : ''));
  return [
    ...above,
    ...rows
      .filter(({ row }) => kept.has(row) && row > headEnd)
      .map((own) => line(own.row, own.kind === 'task' ? (ids.get(String(own.row)) ?? '') : '', own)),
  ];
}

/** Its title lines belong to a table; those above the first are all there is. */
function firstLine({ layout, range }: Appendix): number {
  return Math.min(range.top, ...layout.titleRows, layout.headerRows?.[0] ?? range.top);
}

/** The unit's tasks, what continues them, and the groups they stand in. */
function keptRows(rows: readonly AppendixRow[], named: ReadonlySet<number>): Set<number> {
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const kept = new Set<number>();
  for (const { row, kind, of } of rows) {
    if (!(kind === 'task' && named.has(row)) && !(of !== null && named.has(of))) continue;
    for (
      let at = byRow.get(row);
      at !== undefined;
      at = at.parent === null ? undefined : byRow.get(at.parent)
    )
      kept.add(at.row);
  }
  return kept;
}

/** What a cell says: its own text, what a merged cell reaching down to it says, or what its task takes from a row above. */
function textOf(grid: Grid, row: number, column: number, own: AppendixRow | undefined): string {
  const taken = Object.entries(own?.columns ?? {}).find(([, at]) => at === column)?.[0];
  const meaning = taken as keyof AppendixRow['cells'] | undefined;
  if (own !== undefined && meaning !== undefined && own.inherited[meaning] !== undefined)
    return own.cells[meaning] ?? '';
  const written = textAt(grid, row, column);
  if (written !== '' || own?.kind !== 'task') return written;
  const over = grid.merges.find(
    ({ top, bottom, left, right }) => top < row && bottom >= row && left <= column && right >= column,
  );
  return over === undefined ? '' : textAt(grid, over.top, over.left);
}
