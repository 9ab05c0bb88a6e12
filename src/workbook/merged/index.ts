/** The workbook that puts the plans of several sending units together: the sending unit is the first key of everything in it. */
import { describe } from '../describe';
import type { DescribedEdit, WorkbookEdit } from '../edit';
import type { BuildContext, CheckedSheet } from '../input';
import type { SenderTable } from '../../plan/judge/senders';
import { SoatError } from '../../plan/model/error';
import { demand1900 } from '../dateSystem';
import { chartsTag } from '../summary/chartsSheet';
import { contentsTag } from '../summary/contents';
import { countedRowCount, dataRowCount, dataSheet } from '../summary/data';
import { dataHeaderRow } from '../summary/dataColumns';
import { findingsSheet } from '../summary/findings';
import { overviewTag } from '../summary/looks';
import { overdueSheet } from '../summary/overdue';
import { pivotSheet } from '../summary/pivot';
import { summaryTasks } from '../summary/tasks';
import { leadsSheet } from './leads';
import { mergedOverview } from './overview';
import { officeAsPlan, type MergedInput } from './page';
import { sendersSheet } from './senders';

export { sendersTag } from './senders';
export { senderCells, senderColumns, senderSentences } from './senderLines';

export interface MergedChoice {
  readonly table: SenderTable;
  readonly office: string | null;
  readonly front?: string;
}

/** The last row of a sheet in Excel. */
const LAST_ROW = 1_048_576;

/** What no sheet can hold is not begun: the export is the way on. @param rows of the data sheet under its header */
export function demandRoom(rows: number): void {
  if (rows + dataHeaderRow > LAST_ROW) throw new SoatError('too-many-rows', { rows });
}

/**
 * @param sheets those whose tasks count, each with its `source`
 * @param office the office that puts them together; null leaves a line to write it on
 * @param front tag of the sheet that comes to the front
 * @throws SoatError date-1904, too-many-rows
 */
export function mergedEdit(
  sheets: readonly CheckedSheet[],
  { table, office, front = overviewTag }: MergedChoice,
  context: BuildContext,
): DescribedEdit {
  demand1900(sheets);
  const tasks = summaryTasks(sheets, context.asOf);
  const rows = dataRowCount(tasks);
  demandRoom(rows);
  const input: MergedInput = { table, tasks, rows, office };
  const put = [
    mergedOverview(input, context),
    sendersSheet(input, context),
    leadsSheet(input, context),
    overdueSheet({ tasks, plan: officeAsPlan(office), rows }, context),
    findingsSheet(sheets, context),
    pivotSheet(countedRowCount(tasks), context.locale, true),
    dataSheet(tasks, context),
  ];
  const edit: WorkbookEdit = {
    kind: 'summary',
    steps: [
      ...put.map((sheet) => ({ kind: 'put-sheet', sheet }) as const),
      // Sheets of a summary of one plan, which the new data no longer bear out.
      { kind: 'remove-sheets', tags: ['unit.*', contentsTag, chartsTag] },
      { kind: 'show-sheet', tag: front },
    ],
  };
  return { edit, describe: describe(edit, { rows: tasks.length, units: table.rows.length }, context) };
}
