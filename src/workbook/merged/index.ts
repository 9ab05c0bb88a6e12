/** The workbook that puts the plans of several sending units together: the sending unit is the first key of everything in it. */
import { describe } from '../describe';
import type { DescribedEdit, WorkbookEdit } from '../edit';
import type { BuildContext, CheckedSheet } from '../input';
import type { SenderTable } from '../../plan/judge/senders';
import { demand1900 } from '../dateSystem';
import { dataRowCount, dataSheet } from '../summary/data';
import { findingsSheet } from '../summary/findings';
import { overviewTag } from '../summary/looks';
import { overdueSheet } from '../summary/overdue';
import { pivotSheet } from '../summary/pivot';
import { summaryTasks } from '../summary/tasks';
import { leadsSheet } from './leads';
import { mergedOverview } from './overview';
import { officeAsPlan, type MergedInput } from './page';
import { sendersSheet } from './senders';

export { senderCells, senderColumns, senderSentences } from './senderLines';

/**
 * @param sheets those whose tasks count, each with its `source`
 * @param office the office that puts them together; null leaves a line to write it on
 * @throws SoatError date-1904
 */
export function mergedEdit(
  sheets: readonly CheckedSheet[],
  { table, office }: { readonly table: SenderTable; readonly office: string | null },
  context: BuildContext,
): DescribedEdit {
  demand1900(sheets);
  const tasks = summaryTasks(sheets, context.asOf);
  const rows = dataRowCount(tasks);
  const input: MergedInput = { table, tasks, rows, office };
  const put = [
    mergedOverview(input, context),
    sendersSheet(input, context),
    leadsSheet(input, context),
    overdueSheet({ tasks, plan: officeAsPlan(office), rows }, context),
    findingsSheet(sheets, context),
    pivotSheet(rows, context.locale, true),
    dataSheet(tasks, context),
  ];
  const edit: WorkbookEdit = {
    kind: 'summary',
    steps: [
      ...put.map((sheet) => ({ kind: 'put-sheet', sheet }) as const),
      { kind: 'show-sheet', tag: overviewTag },
    ],
  };
  return { edit, describe: describe(edit, { rows: tasks.length, units: table.rows.length }, context) };
}
