/** Every action of the pane, each on a small workbook that has things of the user's in the places where ours come and go. */
import { createExcelHost } from '../../../src/excel';
import { sample } from '../../../src/app/actions/sample';
import {
  usual,
  findingsEdit,
  fixesEdit,
  marksEdit,
  removeMarksEdit,
  removeTrackingEdit,
  summaryEdit,
  taskTableEdit,
  trackingEdit,
  type ExcelHost,
  type WorkbookEdit,
} from '../../../src/workbook';
import { createStandIn, type StandIn, workbookOf } from '../../excel-stand-in/node';
import { checked, context, planRows, planSheet } from '../../excel/support';

export interface Stage {
  readonly standIn: StandIn;
  host: ExcelHost;
}

type Plan = (stage: Stage) => Promise<WorkbookEdit>;

export interface Journey {
  /** What stands before the job: edits of ours, and what the user does by hand between them. */
  readonly before: readonly (Plan | ((stage: Stage) => void))[];
  readonly job: Plan;
}

const mark: Plan = async (it) => marksEdit(await checked(it), await context(it)).edit;
const clearMarks: Plan = async (it) => removeMarksEdit(await context(it)).edit;
const track: Plan = async (it) => trackingEdit(await checked(it), await context(it)).edit;
const untrack: Plan = async (it) => removeTrackingEdit(planSheet, false, await context(it)).edit;
/** Sheets of two units are enough to see one of them come to date and another go. */
const choice = { ...usual, units: ['Văn phòng', 'Trạm Y tế'] };
const summarise: Plan = async (it) => summaryEdit([await checked(it)], choice, await context(it)).edit;
const list: Plan = async (it) => findingsEdit([await checked(it)], await context(it)).edit;
const tabulate: Plan = async (it) => taskTableEdit(await checked(it), await context(it)).edit;
const fix: Plan = async (it) =>
  fixesEdit(
    (await checked(it)).grid,
    [correction(6, 'Văn phòng HĐND và UBND'), correction(8, 'Trạm Y tế xã')],
    await context(it),
  ).edit;
const trySample: Plan = async (it) =>
  sample.perform({
    sheet: null,
    context: await context(it),
    choice: null,
    progress: false,
    lastCheck: null,
    findings: [],
  }).edit;

function correction(row: number, value: string) {
  return {
    rule: 'double-space' as const,
    severity: 'info' as const,
    row,
    column: 3,
    params: {},
    fix: { column: 3, value },
  };
}

/** The pane was closed, or the ribbon's button is pressed: nothing is remembered. */
const anotherSession = (it: Stage): void => {
  it.host = createExcelHost();
};
const typed =
  (sheet: string, cell: string, value: string) =>
  (it: Stage): void =>
    it.standIn.edit(sheet, cell, value);
/** Tasks are added below the table, so that everything of ours grows. */
const grown = (it: Stage): void => {
  const left = ['11', 'Kiểm tra công tác lưu trữ hồ sơ năm 2026', 'Đội Quản lý chợ', 'Văn phòng', 'Báo cáo'];
  [...left, '15/6/2026'].forEach((text, i) => it.standIn.edit(planSheet, `${'ABCDEF'.charAt(i)}14`, text));
};
/** A unit is in the plan no more: its sheet goes. */
const unitGone = (it: Stage): void => {
  for (const cell of ['C10', 'D8', 'D13']) it.standIn.edit(planSheet, cell, 'Công an xã');
};
const notes = [typed('Tổng hợp', 'P9', 'gọi điện ngày 3/7'), typed('Tổng hợp', 'A60', 'ghi chú của tôi')];

export const journeys: Readonly<Record<string, Journey>> = {
  mark: { before: [], job: mark },
  'mark again': { before: [mark, grown], job: mark },
  'mark again in another session': { before: [mark, grown, anotherSession], job: mark },
  clearMarks: { before: [mark], job: clearMarks },
  'clearMarks in another session': { before: [mark, anotherSession], job: clearMarks },
  track: { before: [], job: track },
  'track again': { before: [track, typed(planSheet, 'I7', 'Hoàn thành'), grown], job: track },
  untrack: { before: [track], job: untrack },
  'untrack in another session': {
    before: [track, anotherSession, typed(planSheet, 'I7', 'Hoàn thành')],
    job: untrack,
  },
  summarise: { before: [], job: summarise },
  'summarise again': { before: [summarise, ...notes, grown, unitGone], job: summarise },
  list: { before: [], job: list },
  tabulate: { before: [], job: tabulate },
  fix: { before: [], job: fix },
  sample: { before: [], job: trySample },
};

export const usersSheets: readonly string[] = [planSheet, 'Ghi chép'];

/** A plan, a sheet of the user's, and his own conditional formats on the plan. */
export async function newStage(): Promise<Stage> {
  const workbook = workbookOf({ [planSheet]: planRows(8), 'Ghi chép': [['Họp giao ban', 1]] });
  const sheet = workbook.sheet(planSheet);
  const area = { top: 5, left: 1, bottom: 20, right: 6 };
  const own = { areas: [area], stopIfTrue: false, rule: null, look: { borders: {}, fill: '#00FF00' } };
  if (sheet)
    sheet.conditionalFormats = [
      { ...own, id: '{USER-1}', kind: 'Custom', formula: '=$A5="9"' },
      {
        ...own,
        id: '{USER-2}',
        kind: 'CellValue',
        formula: '',
        rule: { formula1: '=5', operator: 'GreaterThan' },
      },
    ];
  workbook.names.push({
    name: 'Vùng_của_tôi',
    formula: `='${planSheet}'!$A$1`,
    comment: '',
    visible: true,
    scope: null,
  });
  const standIn = await createStandIn({ workbook });
  standIn.install();
  return { standIn, host: createExcelHost() };
}
