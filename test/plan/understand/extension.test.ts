import { understand } from '../../../src/plan/understand';
import { extensionBeforeDeadline, extensionUnreadable } from '../../../src/plan/judge/rules/extension';
import { withExtension } from '../../../src/plan/judge/judged';
import { messagesFor } from '../../../src/plan/messages';
import { found, readingOf } from '../../support/reading';

const columns = 'stt task deadline extendedTo status';
const plan = { year: 2026, issued: '2026-01-12' };
const sketch = (deadline: string, extendedTo: string, status = '') => ({
  columns,
  plan,
  rows: [['task', '1', 'Lập quy hoạch chi tiết', deadline, extendedTo, status]] as [
    ['task', string, string, string, string, string],
  ],
});
const context = { asOf: '2026-10-27', dueSoonDays: 7 };
const read = (deadline: string, extendedTo: string, status = '') => {
  const row = understand(readingOf(sketch(deadline, extendedTo, status)), context).rows.find(
    ({ kind }) => kind === 'task',
  );
  return { ...row?.status, due: row?.deadline?.due, ...row?.extension };
};

it.each([
  ['30/9/2026', '15/10/2026', -12],
  ['30/9/2026', 'Đến hết ngày 15/10', -12],
  ['Quý III/2026', 'Tháng 11/2026', 34],
  ['Thường xuyên', '15/10/2026', -12],
])('%s, extended to %s: %d days left', (deadline, extendedTo, daysLeft) => {
  expect(read(deadline, extendedTo)).toMatchObject({ counts: true, daysLeft });
});

it('keeps the deadline as it is written, and what it was judged by', () => {
  expect(read('30/9/2026', '15/10/2026')).toMatchObject({
    due: '2026-09-30',
    to: '2026-10-15',
    before: ['2026-09-30'],
  });
});

it('judges what is done late by the extended day', () => {
  expect(read('30/9/2026', '15/10/2026', 'Hoàn thành ngày 10/10/2026').state).toBe('done');
});

it('does not count what is before the deadline or says no day, and tells it', () => {
  expect(read('30/9/2026', '15/9/2026')).toMatchObject({ counts: false, daysLeft: -27 });
  expect(found(extensionBeforeDeadline, sketch('30/9/2026', '15/9/2026'))).toEqual(['5 error']);
  expect(read('30/9/2026', 'đã xin lùi')).toMatchObject({ counts: false, to: null, daysLeft: -27 });
  expect(found(extensionUnreadable, sketch('30/9/2026', 'đã xin lùi'))).toEqual(['5 warning']);
  expect(found(extensionUnreadable, sketch('30/9/2026', ''))).toEqual([]);
  expect(found(extensionUnreadable, sketch('30/9/2026', 'Không'))).toEqual([]);
});

it('is said beside how long a task is overdue', () => {
  const extension = { text: '', to: '2026-10-15', counts: true, before: [] };
  expect(withExtension('quá 12 ngày', extension, messagesFor('vi'))).toBe(
    'quá 12 ngày (đã gia hạn đến 15/10/2026)',
  );
  expect(withExtension('quá 12 ngày', { ...extension, counts: false }, messagesFor('vi'))).toBe(
    'quá 12 ngày',
  );
});
