/** Formulas that give the same on every computer, whatever its region. */
import { check } from '../../src/plan/check';
import { gridOfText } from '../../src/plan/model/grid';
import {
  emptyState,
  usual,
  marksEdit,
  summaryEdit,
  trackingEdit,
  type BuildContext,
} from '../../src/workbook';

const rows = [
  ['PHỤ LỤC NHIỆM VỤ NĂM 2026'],
  ['STT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Kinh phí (đồng)', 'Thời hạn', 'Tình trạng'],
  ['1', 'Sửa chữa cầu dân sinh', 'Phòng Kinh tế', 'Văn phòng', '120000000', '30/6/2026', ''],
  ['2', 'Tổng điều tra hộ nghèo', 'Phòng Văn hóa - Xã hội', '', '', 'Thường xuyên', ''],
  ['3', 'Lập hồ sơ lưu trữ', 'Văn phòng', '', '', 'Quý I/2026', 'Hoàn thành'],
];
const grid = gridOfText('Phụ lục', rows);
const context: BuildContext = {
  state: { ...emptyState, sheets: ['Phụ lục'] },
  asOf: '2026-05-01',
  live: true,
  dueSoonDays: 7,
  locale: 'vi',
};
const sheet = { grid, tables: check(grid, { asOf: context.asOf }).appendices };
const all = { ...usual, sheets: { ...usual.sheets, findings: true, months: true } };

/** Functions that read or write separators, and letters of dates, by the region; a format such as "#,##0" turns 5 into 5.000 there. */
const regional = /\b(TEXT|FIXED|DOLLAR|VALUE|DATEVALUE|TIMEVALUE)\(/;

function formulasIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('=') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(formulasIn);
}

describe('formulas of every builder', () => {
  const builders = {
    marks: marksEdit(sheet, context),
    tracking: trackingEdit(sheet, context),
    summary: summaryEdit([sheet], all, context),
  };

  it.each(Object.entries(builders))('%s: no function that follows the region', (_name, { edit }) => {
    const formulas = formulasIn(edit.steps);
    expect(formulas.length).toBeGreaterThan(2);
    for (const formula of formulas) expect(formula).not.toMatch(regional);
  });
});
