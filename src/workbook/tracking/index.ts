/**
 * Tracking columns beside the table: Hạn cuối (a real date), Trạng thái (drop-down), Ngày hoàn thành, where the user wants them Gia hạn
 * đến, Kết quả thực hiện and Lý do, and Kết quả soát with its day. The first and the last are ours to renew, but a cell the user typed
 * over stays his; the others are his to fill.
 */
import { columnOf, tasksOf } from '../../plan/model/appendix';
import type { Grid } from '../../plan/model/grid';
import { demand1900 } from '../dateSystem';
import { describe } from '../describe';
import { arePut, type DescribedEdit, type PutColumns, type WorkbookEdit } from '../edit';
import type { BuildContext, CheckedSheet, CheckedTable } from '../input';
import { freeTrackingTag } from '../ledger';
import { rawText } from '../marks/key';
import { editsInTurn } from '../stateAfter';
import type { WorkbookState } from '../state';
import { headerBeginnings, headerOf, looks, meanings, ours, validationFor, widths } from './columns';
import { bodyOf, layoutOf, valuesOf, type Layout } from './layout';
import { changedRows } from './stale';

export { staleTracking, type StaleTracking } from './stale';

export interface TrackingChoice {
  /** Columns for extensions, results and reasons, too, where the columns are new. */
  readonly progress: boolean;
}

interface Planned {
  readonly steps: readonly PutColumns[];
  readonly rows: number;
  readonly changed: number;
}

/** Adds the columns, or brings ours up to date where they stand. @throws SoatError date-1904 */
export function trackingEdit(
  sheet: CheckedSheet,
  context: BuildContext,
  { progress }: TrackingChoice = { progress: false },
): DescribedEdit {
  demand1900([sheet]);
  const planned = editsInTurn(sheet.tables, context.state, (table, { columns }): Planned => {
    const layout = layoutOf(table, sheet.grid, context.state.columns, columns, progress);
    if (layout === null || layout.places.length === 0) return { steps: [], rows: 0, changed: 0 };
    const values = valuesOf(table, layout, sheet.grid, context);
    return {
      steps: [stepFor(table, layout, values, columns, sheet.grid, context)],
      rows: tasksOf(table.appendix).length,
      changed: changedRows(layout, values, sheet.grid),
    };
  });
  const steps = planned.flatMap((one) => one.steps);
  const areNew = steps.some(arePut) || steps.length === 0;
  const edit: WorkbookEdit = { kind: areNew ? 'tracking' : 'renew-tracking', steps };
  const counts = {
    rows: planned.reduce((sum, { rows }) => sum + rows, 0),
    changed: planned.reduce((sum, { changed }) => sum + changed, 0),
    /** Whether all of them stood there before. */
    stood: areNew ? 0 : 1,
    found: steps.filter(({ stand }) => stand === 'found').length,
    progress: areNew && progress ? 1 : 0,
  };
  return { edit, describe: describe(edit, counts, context) };
}

/** Takes our columns away. What the user typed in them stays where it is unless `withUserContent`. */
export function removeTrackingEdit(
  sheet: string,
  withUserContent: boolean,
  context: Pick<BuildContext, 'state' | 'locale'>,
): DescribedEdit {
  const written = [...Object.values(ours).flat(), ...meanings.flatMap(headerBeginnings)];
  const columnLooks = meanings.flatMap((meaning) =>
    headerBeginnings(meaning).map((header) => ({
      header,
      style: looks[meaning],
      validation: validationFor(meaning, context),
    })),
  );
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
  { appendix }: CheckedTable,
  layout: Layout,
  values: ReturnType<typeof valuesOf>,
  planned: WorkbookState['columns'],
  grid: Grid,
  context: BuildContext,
): PutColumns {
  const { stand, rows, first, places } = layout;
  const at = places.map(([, column]) => column);
  const isNew = arePut(layout);
  /** Rows that do not look like ours yet: all of them, or those that were added below. */
  const plain = { rows, first: isNew ? first : Math.max(first, layout.until + 1) };
  const hasPlain = plain.first <= rows.bottom;
  return {
    kind: 'put-columns',
    sheet: grid.sheet,
    tag: layout.tag ?? freeTrackingTag(new Set(planned.map(({ tag }) => tag))),
    stand,
    area: { ...rows, left: Math.min(...at), right: Math.max(...at) },
    headerRows: first - rows.top,
    gapWidth: isNew ? 2 : null,
    beside: tasksBeside(appendix, layout, grid),
    columns: places.map(([meaning, column]) => ({
      column,
      header: headerOf(meaning, context),
      ourHeaders: headerBeginnings(meaning),
      width: widths[meaning],
      values: values.get(meaning) ?? [],
      ours: ours[meaning],
    })),
    styles: [
      ...(isNew
        ? at.map((column) => ({
            area: { top: rows.top, bottom: first - 1, left: column, right: column },
            style: 'header' as const,
          }))
        : []),
      ...(hasPlain
        ? places.map(([meaning, column]) => ({ area: bodyOf(plain, column), style: looks[meaning] }))
        : []),
    ],
    merges:
      !isNew || first - rows.top === 1
        ? []
        : at.map((left) => ({ top: rows.top, bottom: first - 1, left, right: left })),
    validations: places.flatMap(([meaning, column]) => {
      const validation = validationFor(meaning, context);
      return validation === null || !hasPlain ? [] : [{ ...validation, area: bodyOf(plain, column) }];
    }),
  };
}

/** The tasks the values were made for: rows that have moved since are not written beside. */
function tasksBeside(
  appendix: CheckedTable['appendix'],
  { first, rows }: Layout,
  grid: Grid,
): PutColumns['beside'] {
  const column = columnOf(appendix, 'task');
  if (column === null) return null;
  return {
    column,
    texts: Array.from({ length: rows.bottom - first + 1 }, (_, i) => rawText(grid, first + i, column)),
  };
}
