/**
 * `Dữ liệu soát`: one row per task, unit and role; what every figure is counted from. Excel copies a formula down its whole column of a
 * table, so each column of formulas holds one formula for all rows, and what differs stands in columns of its own.
 */
import { columnLetter, isoToSerial } from '../../plan/model/grid';
import type { Role } from '../../plan/model/appendix';
import { messagesFor } from '../../plan/messages';
import { fittingText, type CellInput } from '../cells';
import type { BuildContext } from '../input';
import { blankSheet, type SheetContent } from '../sheet';
import type { StyleName } from '../styles';
import { dataColumns, dataHeaderRow, dataTag, type DataColumn } from './dataColumns';
import { asOf, fixedState, liveState, orderedState } from './formulas';
import { printOf, tabColors } from './looks';
import {
  isCounted,
  mainRole,
  rowsOfTask,
  unassignedName,
  type TaskAssignment,
  type SummaryTask,
} from './tasks';
import { daysLeftOf, orderedStateOn, stateOn } from './values';

export const tableName = 'SoatDuLieu';
const order = Object.keys(dataColumns) as DataColumn[];

const looks: Partial<Record<DataColumn, StyleName>> = {
  due: 'plainDate',
  completedOn: 'plainDate',
  daysLeft: 'plainNumber',
  budget: 'plainNumber',
};
const widths: Record<DataColumn, number> = {
  sender: 24,
  number: 12,
  task: 50,
  group: 30,
  unit: 24,
  role: 11,
  deadline: 18,
  kind: 16,
  due: 12,
  completedOn: 18,
  state: 22,
  daysLeft: 12,
  product: 24,
  hasProduct: 14,
  budget: 16,
  once: 14,
  sheet: 16,
  row: 9,
  fixedState: 22,
  sourceColumn: 12,
  sourceRow: 12,
  led: 14,
  orderedState: 24,
};

/** Number of rows under the header. */
export function dataRowCount(tasks: readonly SummaryTask[]): number {
  const main = mainRole(tasks);
  return tasks.reduce((rows, task) => rows + rowsOfTask(task, main).length, 0);
}

/** Of those the rows of units in charge, which stand together, first: over them the PivotTable is made. */
export function countedRowCount(tasks: readonly SummaryTask[]): number {
  const main = mainRole(tasks);
  const counted = (task: SummaryTask): number =>
    rowsOfTask(task, main).filter((assignment) => isCounted(assignment, main)).length;
  return tasks.reduce((rows, task) => rows + counted(task), 0);
}

export function dataSheet(tasks: readonly SummaryTask[], context: BuildContext): SheetContent {
  const words = messagesFor(context.locale);
  const columns = words.sheets.columns;
  const headers: Record<DataColumn, string> = {
    ...columns,
    kind: columns.deadlineKind,
    once: columns.taskCount,
  };
  const main = mainRole(tasks);
  const unassigned = unassignedName(tasks, context.locale);
  const all = tasks.flatMap((task) =>
    rowsOfTask(task, main).map((assignment, i) => ({ task, assignment, first: i === 0 })),
  );
  const rows = [
    ...all.filter(({ assignment }) => isCounted(assignment, main)),
    ...all.filter(({ assignment }) => !isCounted(assignment, main)),
  ].map(({ task, assignment, first }, i) =>
    rowOf(task, assignment, { first, row: dataHeaderRow + 1 + i, unassigned, main }, context),
  );
  const bottom = dataHeaderRow + Math.max(rows.length, 1);
  const whole = { top: dataHeaderRow, left: 1, bottom, right: order.length };
  const today: CellInput = context.live
    ? { formula: '=TODAY()', value: isoToSerial(context.asOf) }
    : { date: context.asOf };
  return {
    ...blankSheet(dataTag, words.sheets.names.data),
    tabColor: tabColors.data,
    blocks: [
      {
        top: 1,
        left: 1,
        rows: [
          [words.sheets.overview.asOf, today],
          [words.sheets.overview.soonDays, context.dueSoonDays],
        ],
      },
      { top: dataHeaderRow, left: 1, rows: [order.map((column) => headers[column]), ...rows] },
    ],
    styles: [
      { area: { top: 1, left: 1, bottom, right: order.length }, style: 'plain' },
      { area: { ...whole, bottom: dataHeaderRow }, style: 'plainHeader' },
      { area: { top: 1, left: 2, bottom: 1, right: 2 }, style: 'plainDate' },
      ...order.flatMap((column, i) => {
        const style = looks[column];
        const area = { top: dataHeaderRow + 1, left: i + 1, bottom, right: i + 1 };
        return style === undefined ? [] : [{ area, style }];
      }),
    ],
    widths: order.map((column) => widths[column]),
    freeze: { rows: dataHeaderRow, columns: 0 },
    table: { name: tableName, area: whole },
    print: printOf({ top: 1, left: 1, bottom, right: order.indexOf('state') + 1 }, [
      dataHeaderRow,
      dataHeaderRow,
    ]),
  };
}

interface DataRow {
  /** The first row of its task. */
  readonly first: boolean;
  readonly row: number;
  readonly unassigned: string | null;
  readonly main: Role;
}

function rowOf(
  task: SummaryTask,
  assignment: TaskAssignment | null,
  { first, row, unassigned, main }: DataRow,
  context: BuildContext,
): CellInput[] {
  const { locale } = context;
  const { sheets, terms } = messagesFor(locale);
  const fit = (text: string): string | null => (text === '' ? null : fittingText(text, sheets.cutSign));
  const at = (column: DataColumn): string => `${dataColumns[column]}${row}`;
  const fixed = at('fixedState');
  const cells: Record<DataColumn, CellInput> = {
    sender: fit(task.sender),
    number: fit(task.number),
    task: fit(task.task),
    group: fit(task.group),
    unit: assignment?.unit ?? unassigned,
    role: sheets.roles[assignment?.role ?? 'none'],
    deadline: fit(task.deadline),
    kind: terms.deadlineKinds[task.kind],
    due: task.due === null ? null : { date: task.due },
    completedOn: task.completedOn === null ? null : { date: task.completedOn },
    state: {
      formula: `=IF(${fixed}<>"",${fixed},${liveState(at('due'), locale)})`,
      value: terms.states[stateOn(task, context)],
    },
    daysLeft: {
      formula: `=IF(${fixed}<>"","",${at('due')}-${asOf})`,
      value: daysLeftOf(task, context.asOf) ?? '',
    },
    product: fit(task.product),
    hasProduct: task.hasProduct === null ? null : task.hasProduct ? sheets.yes : sheets.no,
    budget: task.budget,
    once: first ? 1 : 0,
    sheet: task.isThere ? task.sheet : fit(`${task.file} › ${task.sheet}`),
    row: !task.isThere
      ? task.row
      : {
          formula: `=HYPERLINK("#'"&SUBSTITUTE(${at('sheet')},"'","''")&"'!"&${at('sourceColumn')}&${at('sourceRow')},${at('sourceRow')})`,
        },
    fixedState: fixedState(task, locale),
    sourceColumn: columnLetter(task.column),
    sourceRow: task.row,
    led: isCounted(assignment, main) ? 1 : 0,
    orderedState: {
      formula: `=${orderedState(at('state'), locale)}`,
      value: orderedStateOn(task, context),
    },
  };
  return order.map((column) => cells[column]);
}
