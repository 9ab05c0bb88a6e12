/** The summary part of a workbook: data, overview, a sheet per unit, contents, pivot, findings; whichever are wanted. */
import { messagesFor } from '../../plan/messages';
import { demand1900 } from '../dateSystem';
import { describe } from '../describe';
import type { DescribedEdit, Step, WorkbookEdit } from '../edit';
import type { BuildContext, CheckedSheet, SummaryChoice } from '../input';
import { unitTag } from '../names';
import type { SheetContent } from '../sheet';
import { contentsSheet, contentsTag } from './contents';
import { dataRowCount, dataSheet } from './data';
import { findingsSheet, findingsTag } from './findings';
import { overviewTag } from './looks';
import { overviewSheet } from './overview';
import { pivotSheet } from './pivot';
import { summaryTasks, unitsOf, type SummaryTask } from './tasks';
import { unitSheet } from './unit';

/** With more units than this a sheet of contents is added. */
const unitsWithoutContents = 8;

export const everything: SummaryChoice = {
  sheets: { overview: true, units: true, pivot: true, findings: false },
  units: null,
};

/**
 * Puts the chosen sheets, each brought up to date where it is already there. Sheets of ours that are not chosen stay as they are,
 * except sheets of units that are no longer in the plan: those go.
 *
 * @throws SoatError date-1904
 */
export function summaryEdit(
  sheets: readonly CheckedSheet[],
  choice: SummaryChoice,
  context: BuildContext,
): DescribedEdit {
  demand1900(sheets);
  const tasks = summaryTasks(sheets, context.asOf);
  const units = unitsOf(tasks);
  const own = choice.sheets.units
    ? units.filter((unit) => choice.units === null || choice.units.includes(unit))
    : [];
  const put = sheetsOf(sheets, tasks, units, own, choice, context);
  const front = put[0]?.tag ?? 'data';
  const edit: WorkbookEdit = {
    kind: 'summary',
    steps: [
      ...put.map((sheet): Step => ({ kind: 'put-sheet', sheet })),
      { kind: 'remove-sheets', tags: ['unit.*'], except: units.map(unitTag) },
      { kind: 'show-sheet', tag: front },
    ],
  };
  return { edit, describe: describe(edit, { rows: tasks.length, units: own.length }, context) };
}

/** The list of findings alone. */
export function findingsEdit(sheets: readonly CheckedSheet[], context: BuildContext): DescribedEdit {
  const edit: WorkbookEdit = {
    kind: 'findings',
    steps: [
      { kind: 'put-sheet', sheet: findingsSheet(sheets, context) },
      { kind: 'show-sheet', tag: findingsTag },
    ],
  };
  return { edit, describe: describe(edit, {}, context) };
}

/** In tab order. */
function sheetsOf(
  sheets: readonly CheckedSheet[],
  tasks: readonly SummaryTask[],
  units: readonly string[],
  own: readonly string[],
  choice: SummaryChoice,
  context: BuildContext,
): SheetContent[] {
  const rows = dataRowCount(tasks);
  const names = messagesFor(context.locale).sheets.names;
  const withContents = own.length > unitsWithoutContents;
  const back = withContents
    ? { tag: contentsTag, name: names.contents }
    : choice.sheets.overview
      ? { tag: overviewTag, name: names.overview }
      : null;
  const plan = sheets[0]?.tables[0]?.appendix.plan;
  return [
    ...(choice.sheets.overview
      ? [overviewSheet({ tasks, units, linked: new Set(own), plan, rows }, context)]
      : []),
    ...(withContents ? [contentsSheet(own, tasks, rows, context)] : []),
    ...own.map((unit) => unitSheet({ unit, tasks, rows, back }, context)),
    ...(choice.sheets.findings ? [findingsSheet(sheets, context)] : []),
    ...(choice.sheets.pivot ? [pivotSheet(rows, context.locale)] : []),
    dataSheet(tasks, context),
  ];
}
