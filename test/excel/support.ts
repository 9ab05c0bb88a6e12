/** A plan of our own in a stand-in Excel, and the whole way from its sheet to the results. */
import { formatListNumber } from '../../src/docx/numberFormat';
import { check } from '../../src/plan/check';
import type { Grid } from '../../src/plan/model/grid';
import { createExcelHost } from '../../src/excel';
import type { BuildContext, CheckedSheet, ExcelHost } from '../../src/workbook';
import { createStandIn, workbookOf, type StandIn, type StandInOptions } from '../excel-stand-in/node';

export const asOf = '2026-06-30';
export const planSheet = 'Phụ lục I';

export interface Scene {
  readonly standIn: StandIn;
  readonly host: ExcelHost;
}

type Row = (string | number | null)[];

const units = ['Văn phòng', 'Phòng Kinh tế', 'Phòng Văn hóa - Xã hội', 'Công an xã', 'Trạm Y tế'];
const deadlines = ['Quý II/2026', '15/6/2026', 'Tháng 12/2026', '05/07/2026', 'Thường xuyên', 'Quý I/2026'];

/** Title block, header in row 4, then a group and its tasks, ten at a time. */
export function planRows(tasks: number): Row[] {
  const rows: Row[] = [
    ['PHỤ LỤC', null, null, null, null, null],
    ['(Kèm theo Kế hoạch số 12/KH-UBND ngày 10/01/2026 của UBND xã Hòa Bình)', null, null, null, null, null],
    [null, null, null, null, null, null],
    ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Sản phẩm', 'Thời hạn hoàn thành'],
  ];
  for (let i = 0; i < tasks; i += 1) {
    if (i % 10 === 0)
      rows.push([
        formatListNumber(i / 10 + 1, 'upperRoman'),
        `NHÓM CÔNG VIỆC ${i / 10 + 1}`,
        null,
        null,
        null,
        null,
      ]);
    rows.push([
      String(i + 1),
      `Rà soát, cập nhật hồ sơ chuyên đề số ${i + 1} trình cấp có thẩm quyền xem xét`,
      i % 17 === 3 ? null : (units[i % units.length] ?? null),
      units[(i + 2) % units.length] ?? null,
      i % 13 === 5 ? null : 'Báo cáo',
      i % 19 === 7 ? null : (deadlines[i % deadlines.length] ?? null),
    ]);
  }
  return rows;
}

const open: StandIn[] = [];

/** The formula engine keeps timers: call after each test, or Jest does not end. */
export function closeAll(): void {
  for (const standIn of open.splice(0)) standIn.dispose();
}

export async function scene(
  rows: Row[] = planRows(40),
  options: Pick<StandInOptions, 'formulas' | 'apiVersion' | 'region'> & {
    other?: Record<string, Row[]>;
  } = {},
): Promise<Scene> {
  const workbook = workbookOf({ [planSheet]: rows, ...options.other });
  const { formulas, apiVersion, region } = options;
  const standIn = await createStandIn({ workbook, formulas, apiVersion, region });
  standIn.install();
  open.push(standIn);
  return { standIn, host: createExcelHost() };
}

export function checkGrid(grid: Grid, date = asOf): CheckedSheet {
  const report = check(grid, { asOf: date });
  if (report.error) throw new Error(report.error.code);
  return { grid, tables: report.appendices };
}

export async function checked({ host }: Scene, date = asOf): Promise<CheckedSheet> {
  return checkGrid(await host.readSheet(planSheet), date);
}

export async function context({ host }: Scene, live = false): Promise<BuildContext> {
  return { state: await host.readState(), asOf, live, dueSoonDays: 7, locale: 'vi' };
}

/** Waits until every formula of a sheet has its value: on a busy machine the engine may begin late. */
export async function computed({ standIn }: Scene, name: string): Promise<void> {
  const everywhere = { top: 1, left: 1, bottom: 500, right: 60 };
  for (let tries = 0; tries < 40; tries += 1) {
    await standIn.settle();
    const cells = [...(standIn.workbook.sheet(name)?.cells.within(everywhere) ?? [])];
    if (cells.every(([, , { formula, value }]) => formula === null || value !== null)) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`the formulas of ${name} were not computed`);
}
