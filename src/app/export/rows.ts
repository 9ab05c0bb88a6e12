import { tasksOf } from '../../plan/model/appendix';
import type { PlanInfo } from '../../plan/model/reading';
import type { CheckedSheet } from '../../workbook';
import {
  isCounted,
  mainRole,
  rowsOfTask,
  summaryTasks,
  type SummaryTask,
} from '../../workbook/summary/tasks';
import { daysLeftOf } from '../../workbook/summary/values';
import type { ExportRow } from './columns';

/**
 * One row per task, unit and role: those of the sheet `Dữ liệu soát` of the same file.
 *
 * @param file as the user named it
 * @param asOf ISO date the sheets were checked at
 */
export function exportRows(file: string, sheets: readonly CheckedSheet[], asOf: string): ExportRow[] {
  const tasks = summaryTasks(sheets, asOf);
  const plans = sheets.flatMap(({ tables }) =>
    tables.flatMap(({ appendix }) => tasksOf(appendix).map(() => appendix.plan)),
  );
  const main = mainRole(tasks);
  return tasks.flatMap((task, at) =>
    rowsOfTask(task, main).map((assignment, i): ExportRow => ({
      file,
      ...ofTask(task, asOf),
      unit: assignment?.unit ?? null,
      role: assignment?.role ?? 'none',
      counted: isCounted(assignment, main),
      first: i === 0,
      as_of: asOf,
      ...ofPlan(plans[at]),
    })),
  );
}

function ofTask(task: SummaryTask, asOf: string) {
  return {
    sheet: task.sheet,
    row: task.row,
    number: task.number || null,
    task: task.task,
    group_path: task.group || null,
    deadline: task.deadline || null,
    deadline_kind: task.kind,
    due: task.due,
    completed_on: task.completedOn,
    state: task.state,
    days_left: daysLeftOf(task, asOf),
    product: task.product || null,
    has_product: task.hasProduct,
    budget: task.budget,
  };
}

function ofPlan(plan: PlanInfo | undefined) {
  return {
    plan_number: plan?.number ?? null,
    plan_title: plan?.title ?? null,
    plan_year: plan?.year ?? null,
    issued: plan?.issued ?? null,
    issued_by: plan?.unit ?? null,
  };
}
