/** `Tổng hợp`: heading, the sentence for leaders, a row per unit with live formulas, totals, charts, how it is counted. */
import { columnLetter, isoToSerial, type Area } from '../../plan/model/grid';
import { fill, messagesFor } from '../../plan/messages';
import type { PlanInfo } from '../../plan/model/reading';
import type { CellInput } from '../cells';
import type { BuildContext } from '../input';
import { unitTag } from '../names';
import { blankSheet, type SheetContent } from '../sheet';
import { asOf, figures, roleIs, sentenceFormula, type Criterion } from './formulas';
import { planLine } from './heading';
import { chartHeights, monthChart, rowsOnPage, unitChart } from './charts';
import { overviewTag, printOf, tabColors } from './looks';
import { monthBlock } from './months';
import { mainRole, mostAlike, type SummaryTask } from './tasks';
import { figureValues, tasksWith } from './values';

const headerRow = 7;
/** Units whose rows fit the first page with the heading, the totals and the note. */
const unitsOnFirstPage = 14;

type Figure = keyof ReturnType<typeof figures>;
const figureColumns = [
  'done',
  'onTrack',
  'dueSoon',
  'overdue',
  'overdueOver30',
  'noFixedDate',
  'noDeadline',
  'missingProduct',
] as const satisfies readonly Figure[];

export interface OverviewInput {
  readonly tasks: readonly SummaryTask[];
  readonly units: readonly string[];
  /** Units that have a sheet to go to. */
  readonly linked: ReadonlySet<string>;
  readonly plan: PlanInfo | undefined;
  /** Rows of the data sheet under its header. */
  readonly rows: number;
}

export function overviewSheet(input: OverviewInput, context: BuildContext): SheetContent {
  const { locale } = context;
  const { sheets } = messagesFor(locale);
  const words = sheets.overview;
  const { tasks, units, rows } = input;
  const role = mainRole(tasks);
  const others = (['coordinate', 'executor'] as const).filter(
    (other) => other !== role && (other === 'coordinate' || hasRole(tasks, other)),
  );
  const withBudget = tasks.some((task) => task.budget !== null);
  const columnNames = [
    words.unit,
    words[role],
    ...others.map((other) => words[other]),
    ...figureColumns.map((figure) => words[figure]),
    ...(withBudget ? [words.budget] : []),
  ];
  const right = columnNames.length;
  const first = headerRow + 1;
  const last = headerRow + units.length;

  const cellsFor = (group: readonly Criterion[], unit: Criterion[], name: string | null): CellInput[] => {
    const own = figures(rows, group, locale);
    const values = figureValues(name === null ? tasks : tasksWith(tasks, name, role), context);
    return [
      { formula: `=${own.total}`, value: values.total },
      ...others.map((other) =>
        name === null
          ? null
          : {
              formula: `=${figures(rows, [...unit, roleIs(other, locale)], locale).total}`,
              value: tasksWith(tasks, name, other).length,
            },
      ),
      ...figureColumns.map((figure) => ({ formula: `=${own[figure]}`, value: values[figure] })),
      ...(withBudget ? [{ formula: `=${own.budget}`, value: values.budget }] : []),
    ];
  };
  const unitRows = units.map((unit, i): CellInput[] => {
    const is: Criterion = ['unit', `$A${first + i}`];
    const name: CellInput = input.linked.has(unit)
      ? { text: unit, sheet: `«${unitTag(unit)}»`, row: 1, column: 1 }
      : unit;
    return [name, ...cellsFor([is, roleIs(role, locale)], [is], unit)];
  });
  const totals: CellInput[] = [
    words.total,
    ...columnNames.slice(1).map((_, i) => {
      const letter = columnLetter(i + 2);
      if (units.length === 0) return 0;
      return { formula: `=SUM(${letter}${first}:${letter}${last})`, value: sumOf(unitRows, i + 1) };
    }),
  ];
  const whole: Criterion[] = [['once', '1']];
  const all: CellInput[] = [words.allTasks, ...cellsFor(whole, [], null)];
  const totalRow = last + 1;
  const noteRow = totalRow + 3;
  const chartTop = noteRow + 2;
  const led = tasks.flatMap((task) => task.assignments.flatMap((one) => (one.role === role ? one.unit : [])));
  const byUnit = unitChart(
    { first, units: units.length, columnNames, most: mostAlike(led), top: chartTop, right },
    words,
  );
  const monthTop = byUnit === null ? chartTop : byUnit.place.bottom + 2;
  const months = monthBlock(tasks, rows, monthTop, locale);
  const byMonth = months.area === null ? null : monthChart(months.area, months.most, right, words);
  const charts = [byUnit, byMonth].filter((chart) => chart !== null);
  const bottom = Math.max(months.area?.bottom ?? 0, ...charts.map((chart) => chart.place.bottom), noteRow);
  // The empty row above goes to the new page too: a chart drawn a hair too high is still whole.
  const breaks = [
    ...(charts.length > 0 ? [chartTop - 1] : []),
    ...(byUnit !== null && byMonth !== null && bottom - chartTop + 2 > rowsOnPage ? [monthTop - 1] : []),
  ];
  const line = (row: number): Area => ({ top: row, left: 1, bottom: row, right });
  const attached = planLine(input.plan, locale);

  return {
    ...blankSheet(overviewTag, sheets.names.overview),
    tabColor: tabColors.overview,
    gridlines: false,
    blocks: [
      { top: 1, left: 1, rows: [[words.title], [attached]] },
      { top: 3, left: 1, rows: [[words.asOf, { formula: `=${asOf}`, value: isoToSerial(context.asOf) }]] },
      {
        top: 5,
        left: 1,
        rows: [[sentenceFormula(figures(rows, whole, locale), figureValues(tasks, context), locale)]],
      },
      { top: headerRow, left: 1, rows: [columnNames, ...unitRows, totals, all] },
      {
        top: noteRow,
        left: 1,
        rows: [[fill(words.note, { data: sheets.names.data, main: words[role] })]],
      },
      ...months.blocks,
    ],
    styles: [
      { area: { top: 1, left: 1, bottom, right }, style: 'base' },
      { area: line(1), style: 'title' },
      { area: line(2), style: 'subtitle' },
      { area: { top: 3, left: 1, bottom: 3, right: 1 }, style: 'asOfLabel' },
      { area: { top: 3, left: 2, bottom: 3, right: 2 }, style: 'asOfDate' },
      { area: line(5), style: 'sentence' },
      { area: line(headerRow), style: 'header' },
      ...(units.length === 0
        ? []
        : [
            { area: { top: first, left: 1, bottom: last, right: 1 }, style: 'linkCell' as const },
            { area: { top: first, left: 2, bottom: last, right }, style: 'number' as const },
          ]),
      { area: { top: totalRow, left: 1, bottom: totalRow + 1, right: 1 }, style: 'totalLabel' },
      { area: { top: totalRow, left: 2, bottom: totalRow + 1, right }, style: 'totalNumber' },
      { area: line(noteRow), style: 'note' },
      ...months.styles,
    ],
    marks: units.length === 0 ? [] : overdueMarks(columnNames.indexOf(words.overdue) + 1, first, last),
    merges: [line(1), line(2), line(5), line(noteRow), { top: 3, left: 2, bottom: 3, right: 3 }],
    widths: columnNames.map((_, i) => (i === 0 ? 34 : withBudget && i === right - 1 ? 16 : 10.5)),
    heights: {
      1: 24,
      2: 20,
      5: 40,
      [headerRow]: 50,
      [noteRow]: 50,
      ...chartHeights(charts),
      ...(months.area === null ? {} : { [months.area.top]: 50 }),
    },
    freeze: { rows: headerRow, columns: 1 },
    charts,
    // A header repeated over the charts is worth it only where the table itself goes on.
    print: printOf(
      { top: 1, left: 1, bottom, right },
      units.length > unitsOnFirstPage ? [headerRow, headerRow] : null,
      breaks,
    ),
    keyColumn: 1,
  };
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
function overdueMarks(column: number, top: number, bottom: number): SheetContent['marks'] {
  const area = { top, left: column, bottom, right: column + 1 };
  return [{ area, formula: `=N(${columnLetter(column)}${top})>0`, style: 'overdue' }];
}
