/**
 * Tracking columns beside the table: Hạn cuối (a real date), Trạng thái (drop-down), Ngày hoàn thành, Kết quả soát. The second and
 * third are the user's to fill; the first and last are ours to renew, but a cell the user typed over stays his.
 */
import { columnOf, tasksOf } from '../../plan/model/appendix';
import type { Area, Grid } from '../../plan/model/grid';
import { lastColumnOf, textAt } from '../../plan/model/grid';
import { messagesFor } from '../../plan/messages';
import { compareKey } from '../../plan/words/text';
import type { Validation } from '../cells';
import { demand1900 } from '../dateSystem';
import { describe } from '../describe';
import type { DescribedEdit, PutColumns, TrackingColumn, WorkbookEdit } from '../edit';
import type { BuildContext, CheckedSheet, CheckedTable } from '../input';
import { editsInTurn } from '../stateAfter';
import type { WorkbookState } from '../state';
import type { StyleName } from '../styles';
import { checkBeginnings, checkTexts } from './check';
import { dueBeginnings, dueCells } from './dueDates';

/** In their order from left to right. */
const meanings = ['dueDate', 'status', 'completedOn', 'check'] as const;
type TrackingMeaning = (typeof meanings)[number];

const widths: Record<TrackingMeaning, number> = { dueDate: 12, status: 16, completedOn: 14, check: 44 };
const looks: Record<TrackingMeaning, StyleName> = {
  dueDate: 'date',
  status: 'beside',
  completedOn: 'date',
  check: 'beside',
};

/** How what we wrote begins; what begins otherwise is the user's. */
const ours: Record<TrackingMeaning, readonly string[]> = {
  dueDate: dueBeginnings,
  status: [],
  completedOn: [],
  check: checkBeginnings,
};

/** Adds the columns, or brings ours up to date where they stand. @throws SoatError date-1904 */
export function trackingEdit(sheet: CheckedSheet, context: BuildContext): DescribedEdit {
  demand1900([sheet]);
  const steps = editsInTurn(sheet.tables, context.state, (table, { columns }) => ({
    steps: stepFor(table, columns, sheet.grid, context),
  })).flatMap((planned) => planned.steps);
  const edit: WorkbookEdit = { kind: 'tracking', steps };
  const tables = sheet.tables.filter(({ appendix }) => appendix.layout.form === 'table');
  const rows = tables.reduce((sum, { appendix }) => sum + tasksOf(appendix).length, 0);
  return { edit, describe: describe(edit, { rows }, context) };
}

/** Takes our columns away. What the user typed in them stays where it is unless `withUserContent`. */
export function removeTrackingEdit(
  sheet: string,
  withUserContent: boolean,
  context: Pick<BuildContext, 'state' | 'locale'>,
): DescribedEdit {
  const headers = messagesFor(context.locale).terms.columns;
  const written = [...Object.values(ours).flat(), ...meanings.map((meaning) => headers[meaning])];
  const columnLooks = meanings.map((meaning) => ({
    header: headers[meaning],
    style: looks[meaning],
    validation: validationFor(meaning, context),
  }));
  const edit: WorkbookEdit = {
    kind: 'remove-tracking',
    steps: context.state.columns
      .filter((columns) => columns.sheet === sheet)
      .map(({ tag }) => ({
        kind: 'remove-columns',
        tag,
        ours: written,
        withUserContent,
        looks: columnLooks,
      })),
  };
  return { edit, describe: describe(edit, {}, context) };
}

/** @param planned columns of ours in the workbook, those planned for the tables before this one included */
function stepFor(
  table: CheckedTable,
  planned: WorkbookState['columns'],
  grid: Grid,
  context: BuildContext,
): PutColumns[] {
  const { appendix } = table;
  const header = appendix.layout.headerRows;
  if (header === null || appendix.layout.form !== 'table') return [];
  const [top, bottomOfHeader] = header;
  const rows = { top, bottom: appendix.range.bottom };
  const known = context.state.columns.find(
    ({ sheet, area }) => sheet === grid.sheet && area.top <= rows.bottom && area.bottom >= rows.top,
  );
  const places = known ? placesIn(known.area, top, grid, context) : freePlaces(table, rows, grid, planned);
  if (places.length === 0) return [];

  const first = bottomOfHeader + 1;
  const words = messagesFor(context.locale);
  const values = valuesOf(table, { first, bottom: rows.bottom }, grid, context);
  const body = (column: number): Area => ({
    top: first,
    bottom: rows.bottom,
    left: column,
    right: column,
  });
  const columns = places.map(([meaning, column]) => ({
    column,
    header: words.terms.columns[meaning],
    width: widths[meaning],
    values: values[meaning],
    ours: ours[meaning],
  }));
  const at = places.map(([, column]) => column);
  return [
    {
      kind: 'put-columns',
      sheet: grid.sheet,
      tag: known?.tag ?? freeTag(planned),
      area: { ...rows, left: Math.min(...at), right: Math.max(...at) },
      headerRows: bottomOfHeader - top + 1,
      gapWidth: known ? null : 2,
      columns,
      styles: [
        ...at.map((column) => ({
          area: { top, bottom: bottomOfHeader, left: column, right: column },
          style: 'header' as const,
        })),
        ...places.map(([meaning, column]) => ({ area: body(column), style: looks[meaning] })),
      ],
      merges:
        bottomOfHeader === top ? [] : at.map((left) => ({ top, bottom: bottomOfHeader, left, right: left })),
      validations: places.flatMap(([meaning, column]) => {
        const validation = validationFor(meaning, context);
        return validation === null ? [] : [{ ...validation, area: body(column) }];
      }),
    },
  ];
}

/** Our texts down the column, null where we have nothing to say. */
function valuesOf(
  table: CheckedTable,
  { first, bottom }: { readonly first: number; readonly bottom: number },
  grid: Grid,
  context: BuildContext,
): Record<TrackingMeaning, TrackingColumn['values']> {
  const byRow = <T>(values: ReadonlyMap<number, T>): (T | null)[] =>
    Array.from({ length: bottom - first + 1 }, (_, i) => values.get(first + i) ?? null);
  return {
    dueDate: byRow(dueCells(table.appendix, grid, context)),
    status: byRow(new Map()),
    completedOn: byRow(new Map()),
    check: byRow(checkTexts(table, context.locale)),
  };
}

function freeTag(planned: WorkbookState['columns']): string {
  const taken = new Set(planned.map(({ tag }) => tag));
  let n = 1;
  while (taken.has(`tracking.${n}`)) n += 1;
  return `tracking.${n}`;
}

/** Our columns where they stand, told by their headers: the user may have moved or deleted one. */
function placesIn(
  area: Area,
  headerRow: number,
  grid: Grid,
  { locale }: BuildContext,
): (readonly [TrackingMeaning, number])[] {
  const headers = messagesFor(locale).terms.columns;
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, i) => area.left + i);
  return meanings.flatMap((meaning) => {
    const key = compareKey(headers[meaning]);
    const column = columns.find((candidate) => compareKey(textAt(grid, headerRow, candidate)) === key);
    return column === undefined ? [] : [[meaning, column] as const];
  });
}

/**
 * The columns the table does not have yet, one empty column away from it; further right where something stands there.
 */
function freePlaces(
  { appendix }: CheckedTable,
  rows: { top: number; bottom: number },
  grid: Grid,
  planned: WorkbookState['columns'],
): (readonly [TrackingMeaning, number])[] {
  const areas = [
    ...grid.merges,
    ...planned.filter(({ sheet }) => sheet === grid.sheet).map(({ area }) => area),
  ];
  const wanted = meanings.filter((meaning) => columnOf(appendix, meaning) === null);
  const isEmpty = (column: number): boolean => {
    for (let row = rows.top; row <= rows.bottom; row += 1)
      if (textAt(grid, row, column).trim() !== '') return false;
    return !areas.some(
      (area) =>
        area.left <= column && area.right >= column && area.top <= rows.bottom && area.bottom >= rows.top,
    );
  };
  let gap = appendix.range.right + 1;
  const end = areas.reduce((end, { right }) => Math.max(end, right), lastColumnOf(grid)) + 1;
  const blocked = (): boolean =>
    Array.from({ length: wanted.length + 1 }, (_, i) => gap + i).some((c) => !isEmpty(c));
  while (gap <= end && blocked()) gap += 1;
  return wanted.map((meaning, i) => [meaning, gap + 1 + i] as const);
}

function validationFor(
  meaning: TrackingMeaning,
  { locale }: Pick<BuildContext, 'locale'>,
): Omit<Validation, 'area'> | null {
  const words = messagesFor(locale).sheets.tracking;
  if (meaning === 'status') {
    return {
      rule: { kind: 'list', values: [words.notStarted, words.inProgress, words.done, words.paused] },
      refuses: false,
      title: words.statusTitle,
      message: words.statusMessage,
    };
  }
  if (meaning === 'check') return null;
  return { rule: { kind: 'date' }, refuses: true, title: words.dateTitle, message: words.dateMessage };
}
