import { milestoneOutsidePlanYear } from '../../../../src/plan/judge/rules/milestone-outside-plan-year';
import { referenceAfterIssue } from '../../../../src/plan/judge/rules/reference-after-issue';
import { staleYearReference } from '../../../../src/plan/judge/rules/stale-year-reference';
import { planNumberMissing } from '../../../../src/plan/judge/rules/plan-number-missing';
import type { PlanInfo } from '../../../../src/plan/model/reading';
import { found } from '../../../support/reading';

const columns = 'stt task product';
const plan: Partial<PlanInfo> = { title: 'Kế hoạch năm 2025', year: 2025, issued: '2025-02-10' };

it.each([
  ['Thực hiện Công văn số 118/UBND-VX ngày 03/4/2025 của huyện', 1],
  ['Thực hiện Quyết định số 15/QĐ-UBND, ngày 9/2/2025', 0],
  ['Thực hiện Nghị quyết số 21/NQ-HĐND ngày 12/12/2024', 0],
  ['Triển khai Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2025 của Bộ Chính trị', 1],
  ['Triển khai Chương trình hành động số 12-CTr/TU ngày 20/01/2025 của Tỉnh ủy', 0],
  ['Họp tổng kết ngày 03/12/2025', 0],
])('reference-after-issue: %s', (task, count) => {
  expect(found(referenceAfterIssue, { columns, plan, rows: [['task', '1', task, 'Báo cáo']] })).toHaveLength(
    count,
  );
});

it.each([
  ['Kiểm tra các kiến nghị trong năm 2022', 1],
  ['Khắc phục tồn tại trong năm 2024', 0],
  ['Tăng 10% so với năm 2020', 0],
  ['Hoàn thành trong năm 2025', 0],
])('stale-year-reference: %s', (task, count) => {
  expect(found(staleYearReference, { columns, plan, rows: [['task', '1', task, 'Báo cáo']] })).toHaveLength(
    count,
  );
});

it.each([
  ['Phấn đấu đến ngày 31/01/2026 giải ngân hết số vốn được giao', 1],
  ['Phấn đấu đến ngày 30/11/2025 giải ngân hết số vốn được giao', 0],
  ['Theo Quyết định số 06/QĐ-TTg ngày 06/01/2026', 0],
])('milestone-outside-plan-year: %s', (task, count) => {
  expect(
    found(milestoneOutsidePlanYear, { columns, plan, rows: [['task', '1', task, 'Báo cáo']] }),
  ).toHaveLength(count);
});

it('plan-number-missing: only where the sheet has a line for it', () => {
  const rows = [['task', '1', 'Việc', 'Báo cáo']] as const;
  expect(found(planNumberMissing, { columns, rows, plan: { numberRow: 3 } })).toEqual(['3 error']);
  expect(found(planNumberMissing, { columns, rows, plan: { numberRow: 3, number: '15/KH-UBND' } })).toEqual(
    [],
  );
  expect(found(planNumberMissing, { columns, rows })).toEqual([]);
});
