/** Taking what units returned into the workbook of the master: for the command line and the pane alike. */
import {
  collect,
  type Collected,
  type Preference,
  type ReportedCell,
  type ReturnedFile,
} from '../plan/judge/collect';
import { columnOf } from '../plan/model/appendix';
import { SoatError } from '../plan/model/error';
import { isoToSerial, textAt, type Grid } from '../plan/model/grid';
import { formatDate } from '../plan/messages';
import type { BuildContext, PutColumns, SetCells, Step, WorkbookEdit } from '../workbook';
import { unitTag } from '../workbook/names';
import { headerOf } from '../workbook/tracking/columns';
import type { Checked } from './checked';
import type { CheckedFile } from './checkedFile';
import { sentFile } from './sent';

/** A file as it came back. @param name without folders */
export function returnedFile(name: string, { sheets, state, failure }: CheckedFile): ReturnedFile {
  const { reports, titleLines } = sentFile(name, sheets, failure);
  const units = state.ours.filter(({ tag }) => tag.startsWith('unit.'));
  return {
    file: name,
    appendices: reports.map(({ appendix }) => appendix),
    titleLines,
    hasSheetOf: (unit) => units.length === 1 && units[0]?.tag === unitTag(unit),
  };
}

/** What comes back, beside the sheets of the master as they stand. */
export function collectInto(
  master: readonly Checked[],
  returned: readonly ReturnedFile[],
  prefer: Preference,
): Collected {
  return collect(
    master.flatMap(({ report }) => report.appendices.map(({ appendix }) => appendix)),
    returned,
    prefer,
  );
}

/**
 * Where the values that are taken go: cells of the columns that tell them, one step a sheet.
 *
 * @param sheets the master with its tracking columns, its rows where they were
 * @throws SoatError collect-no-column where a table has no such column
 */
export function collectCells({ taken }: Pick<Collected, 'taken'>, sheets: readonly Checked[]): SetCells[] {
  return sheets.flatMap(({ grid, report }): SetCells[] => {
    const cells = taken.flatMap(({ task, field, date, text }) => {
      if (task.appendix.sheet !== grid.sheet) return [];
      const { row } = task.row;
      const table = report.appendices.find(
        ({ appendix }) => appendix.range.top <= row && row <= appendix.range.bottom,
      );
      const column = table === undefined ? null : columnOf(table.appendix, field);
      if (column === null) throw new SoatError('collect-no-column', { sheet: grid.sheet });
      const value = date === null ? text : { date };
      return [{ row, column, was: textAt(grid, row, column), value }];
    });
    return cells.length === 0 ? [] : [{ kind: 'set-cells', sheet: grid.sheet, cells }];
  });
}

/**
 * The same for a master whose tracking columns are yet to come: what has no column there is written with the columns that are put.
 *
 * @param tracking what puts the columns; left out where no value needs them
 * @throws SoatError collect-no-column where neither the table nor they have such a column
 */
export function collectSteps(
  { taken }: Pick<Collected, 'taken'>,
  master: Checked,
  tracking: WorkbookEdit,
  context: Pick<BuildContext, 'locale' | 'asOf'>,
): Step[] {
  const { appendices } = master.report;
  const hasColumn = ({ task, field }: ReportedCell): boolean =>
    appendices.some(
      ({ appendix }) => appendix.range.top === task.appendix.range.top && columnOf(appendix, field) !== null,
    );
  const homeless = taken.filter((cell) => !hasColumn(cell));
  const cells = collectCells({ taken: taken.filter(hasColumn) }, [master]);
  if (homeless.length === 0) return cells;
  const left = new Set(homeless);
  const steps = tracking.steps.map((step) =>
    step.kind === 'put-columns' && step.stand === 'new' ? withReported(step, left, context) : step,
  );
  if (left.size > 0) throw new SoatError('collect-no-column', { sheet: master.grid.sheet });
  return [...cells, ...steps];
}

/** @param left what is to be written; what finds its place is taken out */
function withReported(
  step: PutColumns,
  left: Set<ReportedCell>,
  context: Pick<BuildContext, 'locale' | 'asOf'>,
): PutColumns {
  const first = step.area.top + step.headerRows;
  const columns = step.columns.map((column) => {
    const values = [...column.values];
    for (const cell of left) {
      const { row } = cell.task.row;
      if (row < first || row > step.area.bottom || headerOf(cell.field, context) !== column.header) continue;
      values[row - first] = cell.date === null ? cell.text : { date: cell.date };
      left.delete(cell);
    }
    return { ...column, values };
  });
  return { ...step, columns };
}

/** A sheet as it will be when the cells are written, to be checked once more. */
export function withCells(grid: Grid, { cells }: Pick<SetCells, 'cells'>): Grid {
  const text = grid.text.map((row) => [...row]);
  const value = grid.value?.map((row) => [...row]);
  for (const { row, column, value: input } of cells) {
    const [r, c] = [row - grid.firstRow, column - grid.firstColumn];
    const date = typeof input === 'object' && input !== null && 'date' in input ? input.date : null;
    const shown = date === null ? String(input) : formatDate(date);
    if (text[r] !== undefined) text[r][c] = shown;
    if (value?.[r] !== undefined) value[r][c] = date === null ? shown : isoToSerial(date);
  }
  return { ...grid, text, ...(value === undefined ? {} : { value }) };
}
