/**
 * Live marks on the user's sheet: conditional formats of ours on bounded rectangles, at most about fifteen per table whatever its
 * length, and one very hidden sheet they look things up in (see dictionary.ts). At TODAY() or at a fixed date.
 */
import { columnOf, tasksOf, type Appendix } from '../../plan/model/appendix';
import type { Finding } from '../../plan/model/finding';
import { isoToSerial, type Area, type Grid } from '../../plan/model/grid';
import type { FormulaCell } from '../cells';
import { demand1900 } from '../dateSystem';
import { describe } from '../describe';
import type { Mark, DescribedEdit, WorkbookEdit } from '../edit';
import type { BuildContext, CheckedSheet, CheckedTable } from '../input';
import { listSheetName } from '../names';
import { blankSheet, type SheetContent } from '../sheet';
import type { WorkbookState } from '../state';
import type { MarkStyleName } from '../styles';
import { addDoneWords, addTable, hasMovedDate, missingLetters, type Entries } from './dictionary';
import { markFormulas, type MarkSource } from './formulas';
import { lookupOrder } from './key';
import { emptyCells, wrongCells } from './marked';

const asOfCell = '$D$1';
const soonEndCell = '$D$2';

/** Tag of the hidden sheet of one set of marks. */
export const listTag = (set: number): string => `marks.${set}`;

/** Marks every table of the sheet; marks of an earlier run on this sheet are replaced. @throws SoatError date-1904 */
export function marksEdit(sheet: CheckedSheet, context: BuildContext): DescribedEdit {
  demand1900([sheet]);
  const set = setFor(sheet.grid.sheet, context.state);
  const entries: Entries = new Map();
  addDoneWords(entries);
  sheet.tables.forEach(({ appendix, findings }, i) =>
    addTable(entries, i + 1, sheet.grid, appendix, findings, asOfCell),
  );
  const source = {
    list: `«${listTag(set)}»!$A$1:$B$${entries.size}`,
    asOf: `«${listTag(set)}»!${asOfCell}`,
    soonEnd: `«${listTag(set)}»!${soonEndCell}`,
  };
  const marks = sheet.tables.flatMap((table, i) =>
    marksOf(sheet.grid, table, i + 1, { ...source, hasMovedDate: hasMovedDate(table.appendix) }, context),
  );
  const edit: WorkbookEdit = {
    kind: 'marks',
    steps: [
      { kind: 'put-sheet', sheet: listSheet(set, entries, context) },
      { kind: 'add-marks', sheet: sheet.grid.sheet, set, marks },
    ],
  };
  return { edit, describe: describe(edit, countsOf(sheet), context) };
}

/** Takes all marks of ours away, from every sheet. */
export function removeMarksEdit(context: Pick<BuildContext, 'state' | 'locale'>): DescribedEdit {
  const edit: WorkbookEdit = {
    kind: 'remove-marks',
    steps: [
      { kind: 'remove-marks', sets: 'all' },
      { kind: 'remove-sheets', tags: ['marks.*'] },
    ],
  };
  return { edit, describe: describe(edit, { sheets: context.state.marks.length }, context) };
}

function setFor(sheet: string, state: WorkbookState): number {
  const known = state.marks.find((marks) => marks.sheet === sheet);
  if (known) return known.set;
  return Math.max(0, ...state.marks.map((marks) => marks.set)) + 1;
}

function listSheet(set: number, entries: Entries, context: BuildContext): SheetContent {
  const today: FormulaCell = { formula: '=TODAY()', value: isoToSerial(context.asOf) };
  return {
    ...blankSheet(listTag(set), listSheetName(set)),
    visibility: 'very-hidden',
    blocks: [
      { top: 1, left: 1, rows: lookupOrder([...entries.values()]).map(({ key, value }) => [key, value]) },
      {
        top: 1,
        left: 4,
        rows: [
          [context.live ? today : isoToSerial(context.asOf)],
          [
            {
              formula: `=${asOfCell}+${context.dueSoonDays + 1}`,
              value: isoToSerial(context.asOf) + context.dueSoonDays + 1,
            },
          ],
        ],
      },
    ],
  };
}

function marksOf(
  grid: Grid,
  { appendix, findings }: CheckedTable,
  table: number,
  source: MarkSource,
  { mode }: BuildContext,
): Mark[] {
  const body = bodyOf(appendix);
  const task = columnOf(appendix, 'task');
  if (body === null || task === null || appendix.layout.form !== 'table') return [];
  const deadline = columnOf(appendix, 'deadline');
  const formulas = markFormulas(
    table,
    body.top,
    {
      task,
      deadline,
      dueDate: columnOf(appendix, 'dueDate'),
      extendedTo: columnOf(appendix, 'extendedTo'),
      status: columnOf(appendix, 'status'),
      completedOn: columnOf(appendix, 'completedOn'),
    },
    source,
  );
  const over = markMaker(table, body, deadline);
  return [
    { id: `${table}.none`, area: body, formula: formulas.noTask(), style: 'none' },
    ...over.row('done', formulas.done(), 'done', 'doneDeadline'),
    ...missingCells(findings).map(({ rule, column, letter }) =>
      over.column(`${rule}.${column}`, column, formulas.missing(column, letter), 'missing'),
    ),
    ...[...new Set(wrongCells(grid, appendix, findings).map((cell) => cell.column))].map((column) =>
      over.column(`wrong.${column}`, column, formulas.wrong(column), 'wrong'),
    ),
    ...(mode === 'draft' ? [] : over.row('overdue', formulas.overdue(), 'overdue', 'overdueDeadline')),
    ...(mode === 'draft' ? [] : over.row('soon', formulas.dueSoon(), 'dueSoon', 'dueSoonDeadline')),
  ];
}

/** Marks of one table over whole rows and over single columns; `table` is its number on the sheet. */
function markMaker(table: number, body: Area, deadline: number | null) {
  const column = (id: string, at: number, formula: string, style: MarkStyleName): Mark => ({
    id: `${table}.${id}`,
    area: { ...body, left: at, right: at },
    formula,
    style,
  });
  return {
    column,

    /** A mark over the row, and before it the same over the deadline cell with a sign that reads without colour. */
    row(id: string, formula: string | null, style: MarkStyleName, signed: MarkStyleName): Mark[] {
      if (formula === null) return [];
      const sign = deadline === null ? [] : [column(`${id}.sign`, deadline, formula, signed)];
      return [...sign, { id: `${table}.${id}`, area: body, formula, style }];
    },
  };
}

/** The rows under the header, over the table's own columns; null where there is no such row. */
function bodyOf(appendix: Appendix): Area | null {
  const header = appendix.layout.headerRows;
  const top = (header === null ? appendix.range.top - 1 : header[1]) + 1;
  return top > appendix.range.bottom ? null : { ...appendix.range, top };
}

function missingCells(findings: readonly Finding[]): { rule: string; column: number; letter: string }[] {
  const letters = missingLetters(findings);
  const cells = new Map<string, { rule: string; column: number; letter: string }>();
  for (const { rule, column } of findings) {
    const letter = letters.get(rule);
    if (letter !== undefined && column !== null) cells.set(`${rule}.${column}`, { rule, column, letter });
  }
  return [...cells.values()];
}

function countsOf({ grid, tables }: CheckedSheet): Record<string, number> {
  const marked = tables.filter(({ appendix }) => appendix.layout.form === 'table');
  const states = marked.flatMap(({ appendix }) => tasksOf(appendix).map((row) => row.status?.state));
  const cells = (of: typeof wrongCells): number =>
    marked.reduce((sum, { appendix, findings }) => sum + of(grid, appendix, findings).length, 0);
  return {
    overdue: states.filter((state) => state === 'overdue').length,
    dueSoon: states.filter((state) => state === 'due-soon').length,
    missing: cells(emptyCells),
    wrong: cells(wrongCells),
  };
}
