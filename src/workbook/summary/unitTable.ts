/** The table of the overview: a row per unit with live formulas over the data sheet, their sums, and all tasks counted once. */
import { columnLetter } from '../../plan/model/grid';
import { fill, messagesFor, type Messages } from '../../plan/messages';
import type { Role } from '../../plan/model/appendix';
import type { CellInput } from '../cells';
import type { BuildContext } from '../input';
import type { SheetContent } from '../sheet';
import { unitTag } from '../names';
import { count, figures, literal, roleIs, stateFigures, type Criterion } from './formulas';
import { rowsOf, type StackBlock } from './stack';
import { leadingUnits, mainRole, unassignedName, unitsOf, type SummaryTask } from './tasks';
import { figureValues, tasksWith } from './values';

type Figure = keyof ReturnType<typeof figures>;
const figureColumns = [...stateFigures, 'missingProduct'] as const satisfies readonly Figure[];

/** Every task once, whatever the number of its units. */
export const wholePlan: readonly Criterion[] = [['once', '1']];

/** Which columns the table has, by what the tasks have. */
export interface UnitColumns {
  /** The role the units are listed by. */
  readonly role: Role;
  readonly others: readonly ('coordinate' | 'executor')[];
  readonly withBudget: boolean;
  /** Figures by state and by product; that of products only where there is a column to tell. */
  readonly figures: readonly Figure[];
  /** Header texts, the unit's first. */
  readonly names: readonly string[];
}

export function unitColumns(
  tasks: readonly SummaryTask[],
  words: Messages['sheets']['overview'],
): UnitColumns {
  const role = mainRole(tasks);
  const others = (['coordinate', 'executor'] as const).filter(
    (other) => other !== role && (other === 'coordinate' || hasRole(tasks, other)),
  );
  const withBudget = tasks.some((task) => task.budget !== null);
  const withProduct = tasks.some((task) => task.hasProduct !== null);
  const shown = figureColumns.filter((figure) => figure !== 'missingProduct' || withProduct);
  const names = [
    words.unit,
    words[role],
    ...others.map((other) => words[other]),
    ...shown.map((figure) => words[figure]),
    ...(withBudget ? [words.budget] : []),
  ];
  return { role, others, withBudget, figures: shown, names };
}

export interface UnitTableInput {
  readonly tasks: readonly SummaryTask[];
  readonly columns: UnitColumns;
  /** Units that have a sheet to go to. */
  readonly linked: ReadonlySet<string>;
  /** Rows of the data sheet under its header. */
  readonly rows: number;
  readonly context: BuildContext;
}

/** Header, a row per leading unit, one for all that only coordinate, one for tasks without any, the sums, all tasks. */
export function unitTable(top: number, input: UnitTableInput): StackBlock {
  const { columns, context } = input;
  const { locale } = context;
  const words = messagesFor(locale).sheets.overview;
  const right = columns.names.length;
  const first = top + 1;
  const units = leadingUnits(input.tasks);
  const unassigned = unassignedName(input.tasks, locale);
  const others = otherUnitsRow(units, first, input);
  const rows = [
    ...units.map((unit, i) => unitRow(unit, first + i, input)),
    ...(others === null ? [] : [others]),
  ];
  if (unassigned !== null) rows.push(unassignedRow(unassigned, first + rows.length, input));
  const last = top + rows.length;
  const cells = [
    columns.names,
    ...rows,
    totalsOf(words.total, columns, rows, first),
    [words.allTasks, ...figureCells(wholePlan, null, input.tasks, input)],
  ];
  return {
    height: cells.length,
    blocks: [{ top, left: 1, rows: cells }],
    styles: [
      { area: rowsOf(top, top, right), style: 'header' },
      ...(last < first
        ? []
        : [
            { area: rowsOf(first, last, 1), style: 'text' as const },
            ...linkedRows(units, first, input.linked),
            { area: { ...rowsOf(first, last, right), left: 2 }, style: 'number' as const },
          ]),
      { area: rowsOf(last + 1, last + 2, 1), style: 'totalLabel' },
      { area: { ...rowsOf(last + 1, last + 2, right), left: 2 }, style: 'totalNumber' },
    ],
    marks: last < first ? [] : overdueMarks(columns.names.indexOf(words.overdue) + 1, first, last),
    heights: { [top]: 48 },
  };
}

function unitRow(unit: string, row: number, input: UnitTableInput): CellInput[] {
  const is: Criterion = ['unit', `$A${row}`];
  const name: CellInput = input.linked.has(unit)
    ? { text: unit, sheet: `«${unitTag(unit)}»`, row: 1, column: 1 }
    : unit;
  const { role } = input.columns;
  const led = tasksWith(input.tasks, unit, role);
  return [name, ...figureCells([is, roleIs(role, input.context.locale)], { unit, is }, led, input)];
}

/** The look of links, for runs of units that have a sheet. */
function linkedRows(
  units: readonly string[],
  first: number,
  linked: ReadonlySet<string>,
): SheetContent['styles'] {
  const runs: { top: number; bottom: number }[] = [];
  for (const [i, unit] of units.entries()) {
    if (!linked.has(unit)) continue;
    const run = runs.at(-1);
    if (run?.bottom === first + i - 1) run.bottom += 1;
    else runs.push({ top: first + i, bottom: first + i });
  }
  return runs.map(({ top, bottom }) => ({ area: rowsOf(top, bottom, 1), style: 'linkCell' }));
}

/** Units that lead nothing, in one row: in how many tasks they coordinate or carry out, so that the sums are those of the plan. */
function otherUnitsRow(
  leading: readonly string[],
  first: number,
  { tasks, columns, rows, context }: UnitTableInput,
): CellInput[] | null {
  const known = new Set(leading);
  const others = unitsOf(tasks).filter((unit) => !known.has(unit));
  if (others.length === 0) return null;
  const { locale } = context;
  const counts = columns.others.map((role, i): CellInput => {
    const all = count(rows, [roleIs(role, locale)]);
    const letter = columnLetter(i + 3);
    const listed =
      leading.length === 0 ? '' : `-SUM(${letter}${first}:${letter}${first + leading.length - 1})`;
    const value = others.reduce((sum, unit) => sum + tasksWith(tasks, unit, role).length, 0);
    return { formula: `=${all}${listed}`, value };
  });
  const name = fill(messagesFor(locale).sheets.overview.otherUnits, { count: others.length });
  const blank = columns.names.length - 2 - counts.length;
  return [name, null, ...counts, ...Array.from({ length: blank }, () => null)];
}

/** The tasks that nobody leads, so that the rows add up to all tasks. */
function unassignedRow(name: string, row: number, input: UnitTableInput): CellInput[] {
  const none = literal(messagesFor(input.context.locale).sheets.roles.none);
  const group: Criterion[] = [
    ['unit', `$A${row}`],
    ['role', none],
  ];
  const { role } = input.columns;
  const left = input.tasks.filter(({ assignments }) => assignments.every((one) => one.role !== role));
  return [name, ...figureCells(group, null, left, input)];
}

/** `of`: the row's unit, whatever its role; null in a row that is of no unit. `counted` are the tasks the formulas count. */
function figureCells(
  group: readonly Criterion[],
  of: { readonly unit: string; readonly is: Criterion } | null,
  counted: readonly SummaryTask[],
  { columns, rows, tasks, context }: UnitTableInput,
): CellInput[] {
  const own = figures(rows, group, context.locale);
  const values = figureValues(counted, context);
  return [
    { formula: `=${own.total}`, value: values.total },
    ...columns.others.map((other) =>
      of === null
        ? null
        : {
            formula: `=${figures(rows, [of.is, roleIs(other, context.locale)], context.locale).total}`,
            value: tasksWith(tasks, of.unit, other).length,
          },
    ),
    ...columns.figures.map((figure) => ({ formula: `=${own[figure]}`, value: values[figure] })),
    ...(columns.withBudget ? [{ formula: `=${own.budget}`, value: values.budget }] : []),
  ];
}

function totalsOf(
  label: string,
  columns: UnitColumns,
  rows: readonly (readonly CellInput[])[],
  first: number,
): CellInput[] {
  const sums = columns.names.slice(1).map((_, i) => {
    if (rows.length === 0) return 0;
    const letter = columnLetter(i + 2);
    return {
      formula: `=SUM(${letter}${first}:${letter}${first + rows.length - 1})`,
      value: sumOf(rows, i + 1),
    };
  });
  return [label, ...sums];
}

/** Sum of the values of one column of cells. */
function sumOf(rows: readonly (readonly CellInput[])[], column: number): number {
  return rows.reduce((sum, cells) => {
    const cell = cells[column];
    return typeof cell === 'object' && cell !== null && 'formula' in cell ? sum + Number(cell.value) : sum;
  }, 0);
}

function hasRole(tasks: readonly SummaryTask[], role: 'coordinate' | 'executor'): boolean {
  return tasks.some((task) => task.assignments.some((one) => one.role === role));
}

/** The overdue column, and the one beside it that counts the worst of them, stand out where they are not zero. */
function overdueMarks(column: number, top: number, bottom: number): StackBlock['marks'] {
  const area = { top, left: column, bottom, right: column + 1 };
  return [{ area, formula: `=N(${columnLetter(column)}${top})>0`, style: 'overdue' }];
}
