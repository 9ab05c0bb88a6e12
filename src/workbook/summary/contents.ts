/** `Theo đơn vị`: the list of units with links, where there are too many tabs to find one's way. */
import { columnLetter } from '../../plan/model/grid';
import { messagesFor } from '../../plan/messages';
import type { CellInput } from '../cells';
import type { BuildContext } from '../input';
import { unitTag } from '../names';
import { blankSheet, type SheetContent } from '../sheet';
import { figures, roleIs, type Criterion } from './formulas';
import { printOf, tabColors } from './looks';
import { mainRole, type SummaryTask } from './tasks';
import { figureValues, tasksWith } from './values';

export const contentsTag = 'contents';
const headerRow = 3;
const first = headerRow + 1;
const right = 6;

export function contentsSheet(
  units: readonly string[],
  tasks: readonly SummaryTask[],
  rows: number,
  context: BuildContext,
): SheetContent {
  const { locale } = context;
  const { sheets } = messagesFor(locale);
  const words = sheets.overview;
  const role = mainRole(tasks);
  const bottom = headerRow + units.length;
  const unitRows = units.map((unit, i) => unitRow(unit, i, tasks, rows, context));
  return {
    ...blankSheet(contentsTag, sheets.names.contents),
    tabColor: tabColors.contents,
    gridlines: false,
    blocks: [
      { top: 1, left: 1, rows: [[sheets.contents.title]] },
      {
        top: headerRow,
        left: 1,
        rows: [
          [sheets.columns.number, words.unit, words[role], words.coordinate, words.overdue, words.dueSoon],
          ...unitRows,
        ],
      },
    ],
    styles: [
      { area: { top: 1, left: 1, bottom, right }, style: 'base' },
      { area: { top: 1, left: 1, bottom: 1, right }, style: 'title' },
      { area: { top: headerRow, left: 1, bottom: headerRow, right }, style: 'header' },
      { area: { top: first, left: 1, bottom, right: 1 }, style: 'number' },
      { area: { top: first, left: 2, bottom, right: 2 }, style: 'linkCell' },
      { area: { top: first, left: 3, bottom, right }, style: 'number' },
    ],
    marks: [
      {
        area: { top: first, left: 5, bottom, right: 5 },
        formula: `=N(${columnLetter(5)}${first})>0`,
        style: 'overdue',
      },
    ],
    merges: [{ top: 1, left: 1, bottom: 1, right }],
    widths: [7, 66, 12, 12, 12, 12],
    heights: { 1: 24, [headerRow]: 34 },
    freeze: { rows: headerRow, columns: 0 },
    print: printOf({ top: 1, left: 1, bottom, right }, [headerRow, headerRow]),
    keyColumn: 2,
  };
}

/** A unit's line: its sheet, and its figures as formulas over the data. */
function unitRow(
  unit: string,
  i: number,
  tasks: readonly SummaryTask[],
  rows: number,
  context: BuildContext,
): CellInput[] {
  const { locale } = context;
  const role = mainRole(tasks);
  const is: Criterion = ['unit', `$B${first + i}`];
  const own = figures(rows, [is, roleIs(role, locale)], locale);
  const values = figureValues(tasksWith(tasks, unit, role), context);
  return [
    i + 1,
    { text: unit, sheet: `«${unitTag(unit)}»`, row: 1, column: 1 },
    { formula: `=${own.total}`, value: values.total },
    {
      formula: `=${figures(rows, [is, roleIs('coordinate', locale)], locale).total}`,
      value: tasksWith(tasks, unit, 'coordinate').length,
    },
    { formula: `=${own.overdue}`, value: values.overdue },
    { formula: `=${own.dueSoon}`, value: values.dueSoon },
  ];
}
