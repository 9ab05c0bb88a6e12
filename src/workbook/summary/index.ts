/** The summary part of a workbook: data, overview, a sheet per unit, contents, pivot, findings; whichever are wanted. */
import { messagesFor } from '../../plan/messages';
import { demand1900 } from '../dateSystem';
import { describe } from '../describe';
import type { DescribedEdit, Step, WorkbookEdit } from '../edit';
import type { BuildContext, CheckedSheet, SummaryChoice } from '../input';
import { unitTag } from '../names';
import type { SheetContent } from '../sheet';
import { chartsSheet, chartsTag } from './chartsSheet';
import { contentsSheet, contentsTag } from './contents';
import { countedRowCount, dataRowCount, dataSheet } from './data';
import { dataTag } from './dataColumns';
import { findingsSheet, findingsTag } from './findings';
import { overviewTag } from './looks';
import { overdueSheet } from './overdue';
import { onOnePage, overviewSheet } from './overview';
import { pivotSheet } from './pivot';
import { leadingUnits, summaryTasks, unitsOf, type SummaryTask } from './tasks';
import { unitSheet } from './unit';

/** With more units than this a sheet of contents is added. */
const unitsWithoutContents = 8;

/** What is made unless the user chooses: what leaders read, and sheets for the units that lead. */
export const usual: SummaryChoice = {
  sheets: { overview: true, overdue: true, units: true, months: false, pivot: true, findings: false },
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
  const own = choice.sheets.units ? ownSheets(units, tasks, choice, context) : [];
  const put = sheetsOf(sheets, tasks, own, choice, context);
  const front = put[0]?.tag ?? dataTag;
  const isPut = (tag: string): boolean => put.some((sheet) => sheet.tag === tag);
  const edit: WorkbookEdit = {
    kind: 'summary',
    steps: [
      ...put.map((sheet): Step => ({ kind: 'put-sheet', sheet })),
      { kind: 'remove-sheets', tags: ['unit.*'], except: units.map(unitTag) },
      // Charts that have come to stand on the overview leave their sheet.
      ...(choice.sheets.overview && !isPut(chartsTag)
        ? [{ kind: 'remove-sheets', tags: [chartsTag] } as const]
        : []),
      { kind: 'show-sheet', tag: front },
    ],
  };
  return { edit, describe: describe(edit, { rows: tasks.length, units: own.length }, context) };
}

/** The units chosen; without a choice those that lead, and those that have a sheet already: it is not left to grow old. */
function ownSheets(
  units: readonly string[],
  tasks: readonly SummaryTask[],
  choice: SummaryChoice,
  { state }: BuildContext,
): string[] {
  const there = new Set(state.ours.map(({ tag }) => tag));
  const leading = new Set(leadingUnits(tasks));
  const chosen = (unit: string): boolean => choice.units?.includes(unit) ?? leading.has(unit);
  return units.filter((unit) => chosen(unit) || (choice.units === null && there.has(unitTag(unit))));
}

/** The units of all tables as the sheets name them, the busiest first. */
export function unitNames(sheets: readonly CheckedSheet[]): {
  readonly all: readonly string[];
  readonly leading: readonly string[];
} {
  // Names do not hang on the day.
  const tasks = summaryTasks(sheets, '');
  return { all: unitsOf(tasks), leading: leadingUnits(tasks) };
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
  own: readonly string[],
  choice: SummaryChoice,
  context: BuildContext,
): SheetContent[] {
  const rows = dataRowCount(tasks);
  const names = messagesFor(context.locale).sheets.names;
  const linked = new Set(own);
  const wanted = choice.sheets;
  // The overview lists the units that lead; the way to the others is the contents.
  const leading = new Set(leadingUnits(tasks));
  const withContents = own.length > unitsWithoutContents || own.some((unit) => !leading.has(unit));
  const back = withContents
    ? { tag: contentsTag, name: names.contents }
    : wanted.overview
      ? { tag: overviewTag, name: names.overview }
      : null;
  const plan = sheets[0]?.tables[0]?.appendix.plan;
  const charts = wanted.overview
    ? chartsSheet({ tasks, rows, units: !onOnePage(tasks), months: wanted.months }, context)
    : null;
  return [
    ...(wanted.overview ? [overviewSheet({ tasks, linked, plan, rows }, context)] : []),
    ...(charts === null ? [] : [charts]),
    ...(wanted.overdue ? [overdueSheet({ tasks, plan, rows }, context)] : []),
    ...(withContents ? [contentsSheet(own, tasks, rows, context)] : []),
    ...own.map((unit) => unitSheet({ unit, tasks, plan, rows, back }, context)),
    ...(wanted.findings ? [findingsSheet(sheets, context)] : []),
    ...(wanted.pivot ? [pivotSheet(countedRowCount(tasks), context.locale)] : []),
    dataSheet(tasks, context),
  ];
}
