import type { Deadline } from '../../../../src/plan/model/appendix';
import { daysBetween, decidingDate, statusOf } from '../../../../src/plan/understand/status';

const context = { asOf: '2025-06-30', dueSoonDays: 7 };
const open = { done: null, late: false, completedOn: null };
const deadline = (kind: Deadline['kind'], ...dues: string[]): Deadline => ({
  text: '',
  kind,
  dues,
  due: dues.at(-1) ?? null,
  certain: true,
  doubts: [],
});

describe('statusOf', () => {
  it.each([
    ['2025-06-29', 'overdue', -1],
    ['2025-06-30', 'due-soon', 0],
    ['2025-07-07', 'due-soon', 7],
    ['2025-07-08', 'on-track', 8],
    ['2024-06-30', 'overdue', -365],
  ] as const)('due %s is %s', (date, state, daysLeft) => {
    expect(statusOf(deadline('date', date), open, context)).toEqual({ state, daysLeft });
  });

  it('knows tasks without a date from tasks whose deadline is not known: none, not understood, or in no calendar', () => {
    expect(statusOf(deadline('ongoing'), open, context)).toEqual({ state: 'no-fixed-date', daysLeft: null });
    expect(statusOf(deadline('unreadable'), open, context).state).toBe('no-deadline');
    expect(statusOf({ ...deadline('date'), invalid: '31/6/2026' }, open, context).state).toBe('no-deadline');
    expect(statusOf(deadline('none'), open, context)).toEqual({ state: 'no-deadline', daysLeft: null });
  });

  it('is done late only when the date of completion says so', () => {
    const due = deadline('date', '2025-05-31');
    expect(statusOf(due, { ...open, done: true, completedOn: '2025-06-02' }, context)).toEqual({
      state: 'done-late',
      daysLeft: null,
    });
    expect(statusOf(due, { ...open, done: true, completedOn: '2025-05-31' }, context).state).toBe('done');
    expect(statusOf(due, { ...open, done: true, completedOn: null }, context).state).toBe('done');
    expect(statusOf(due, { ...open, done: false, completedOn: null }, context).state).toBe('overdue');
  });

  it('is done late when the status says so', () => {
    expect(statusOf(deadline('ongoing'), { ...open, done: true, late: true }, context).state).toBe(
      'done-late',
    );
  });

  it('makes nothing of a draft late or due soon, whatever the day; what is done is done', () => {
    const draft = { ...context, mode: 'draft' } as const;
    for (const day of ['2024-01-01', '2025-06-29', '2025-07-01'])
      expect(statusOf(deadline('date', day), open, draft)).toEqual({ state: 'on-track', daysLeft: null });
    expect(statusOf(deadline('none'), open, draft).state).toBe('no-deadline');
    expect(statusOf(deadline('date', '2024-01-01'), { ...open, done: true }, draft).state).toBe('done');
  });

  it('judges by the day a day off moves to, each of several', () => {
    const quarterly = {
      ...deadline('recurring', '2025-06-28', '2025-09-25'),
      judged: ['2025-06-30', '2025-09-25'],
    };
    expect(decidingDate(quarterly, '2025-06-30')).toBe('2025-06-30');
    const both = { ...deadline('multi', '2025-03-31', '2025-06-28'), judged: ['2025-03-31', '2025-06-30'] };
    expect(statusOf(both, open, context)).toEqual({ state: 'due-soon', daysLeft: 0 });
  });

  it('judges several dates by the last', () => {
    expect(statusOf(deadline('multi', '2025-03-31', '2025-12-31'), open, context).state).toBe('on-track');
  });

  it('judges a recurring task by its next date, and by the last when all have passed', () => {
    const quarterly = deadline('recurring', '2025-03-25', '2025-06-25', '2025-09-25');
    expect(decidingDate(quarterly, '2025-06-30')).toBe('2025-09-25');
    expect(statusOf(quarterly, open, { ...context, asOf: '2025-06-20' })).toEqual({
      state: 'due-soon',
      daysLeft: 5,
    });
    expect(statusOf(quarterly, open, { ...context, asOf: '2025-10-01' }).state).toBe('overdue');
  });
});

it('daysBetween counts calendar days over leap days', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2025-01-01', '2024-12-31')).toBe(-1);
});
