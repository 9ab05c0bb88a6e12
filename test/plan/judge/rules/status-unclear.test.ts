import { statusUnclear } from '../../../../src/plan/judge/rules/status-unclear';
import { findingsOf, found } from '../../../support/reading';

it('status-unclear: what says neither done nor open, where no day of completion does; a report of progress is a hint', () => {
  const rows = [
    ['Đúng kế hoạch', ''],
    ['xong', ''],
    ['dang lam', ''],
    ['', ''],
    ['Đúng kế hoạch', '12/3/2026'],
    [`Đã họp thống nhất với các thôn; ${'đã gửi văn bản đôn đốc; '.repeat(2)}`, ''],
  ].map(([status = '', on = ''], i) => ['task', String(i + 1), `Việc thứ ${i + 1}`, status, on] as const);
  expect(
    found(statusUnclear, { columns: 'stt task status completedOn', rows: rows.map((row) => [...row]) }),
  ).toEqual(['5 warning', '10 info']);
});

it('quotes a long report by its beginning', () => {
  const [one] = findingsOf(statusUnclear, {
    columns: 'stt task status',
    rows: [['task', '1', 'Rà soát hộ nghèo', 'đã gửi văn bản; '.repeat(90)]],
  });
  expect(String(one?.params.text)).toHaveLength(61);
});
