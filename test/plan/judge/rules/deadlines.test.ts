import { childDeadlineAfterGroup } from '../../../../src/plan/judge/rules/child-deadline-after-group';
import { deadlineBeforeIssue } from '../../../../src/plan/judge/rules/deadline-before-issue';
import { deadlineOutsidePlanYear } from '../../../../src/plan/judge/rules/deadline-outside-plan-year';
import { deadlineUnreadable } from '../../../../src/plan/judge/rules/deadline-unreadable';
import { invalidDate } from '../../../../src/plan/judge/rules/invalid-date';
import { mixedDeadlineYear } from '../../../../src/plan/judge/rules/mixed-deadline-year';
import type { PlanInfo } from '../../../../src/plan/model/reading';
import { deadlineAlreadyPast } from '../../../../src/plan/judge/rules/deadline-already-past';
import type { RuleContext } from '../../../../src/plan/model/finding';
import { understand } from '../../../../src/plan/understand';
import { found, readingOf, type RowSketch } from '../../../support/reading';

const columns = 'stt task deadline';
const plan: Partial<PlanInfo> = {
  title: 'Kế hoạch chuyển đổi số năm 2025',
  year: 2025,
  issued: '2025-03-14',
  issuedMonth: '2025-03',
};

const rows = (...deadlines: string[]): RowSketch[] =>
  deadlines.map((deadline, i) => ['task', String(i + 1), `Việc thứ ${i + 1}`, deadline]);

describe('deadline-outside-plan-year', () => {
  const check = (deadlines: string[], of: Partial<PlanInfo> = plan): string[] =>
    found(deadlineOutsidePlanYear, { columns, rows: rows(...deadlines), plan: of });

  it('is an error for a year gone by and a warning for a year to come', () => {
    expect(check(['30/6/2025', 'Trong năm 2023', 'Quý I/2026', 'Thường xuyên'])).toEqual([
      '6 error',
      '7 warning',
    ]);
  });

  it('takes many later years as meant, and many earlier ones as a doubt about the year', () => {
    expect(check(['Quý I/2026', 'Quý II/2026', 'Quý III/2026', '30/6/2025'])).toEqual([]);
    expect(check(['Năm 2024', 'Năm 2024', 'Năm 2024', '30/6/2025'])).toEqual([
      '5 warning',
      '6 warning',
      '7 warning',
    ]);
  });

  it('is silent for plans of several years and for a year nobody states', () => {
    expect(check(['Năm 2027'], { ...plan, title: 'Kế hoạch giai đoạn 2025 - 2030' })).toEqual([]);
    expect(check(['Năm 2023'], { title: null, year: null })).toEqual([]);
    expect(check(['Năm 2026'], { ...plan, title: 'Danh mục nhiệm vụ' })).toEqual([]);
  });
});

describe('deadline-already-past', () => {
  const draft = { asOf: '2025-07-01', dueSoonDays: 7, mode: 'draft' } as const;
  const check = (context: RuleContext): string[] =>
    deadlineAlreadyPast
      .check(
        understand(
          readingOf({ columns, rows: rows('28/02/2025', '01/07/2025', 'Thường xuyên', '31/12/2025'), plan }),
          context,
        ),
        context,
      )
      .map(({ row, severity }) => `${row} ${severity}`);

  it('is a hint in a draft, for a day before today', () => {
    expect(check(draft)).toEqual(['5 info']);
    expect(check({ ...draft, mode: 'tracking' })).toEqual([]);
  });
});

describe('deadline-before-issue', () => {
  const check = (deadlines: string[], of: Partial<PlanInfo> = plan): string[] =>
    found(deadlineBeforeIssue, { columns, rows: rows(...deadlines), plan: of });

  it('is an error in the plan’s own year', () => {
    expect(check(['28/02/2025', '31/12/2025', 'Thường xuyên', 'Năm 2024'])).toEqual(['5 error']);
    expect(check(['14/3/2025'])).toEqual([]);
  });

  it('takes the first of the month where the day of issue is blank', () => {
    expect(check(['Tháng 2/2025', 'Tháng 3/2025'], { ...plan, issued: null })).toEqual(['5 error']);
  });

  it('is silent about what comes round every year', () => {
    expect(check(['Trước ngày 15/01 hằng năm', '31/12/2025'])).toEqual([]);
  });

  it('doubts the date of issue rather than most of the table', () => {
    const severities = check(['01/01/2025', '15/01/2025', '01/02/2025', '31/12/2025']);
    expect(severities).toEqual(['5 warning', '6 warning', '7 warning']);
  });

  it('is silent without a date of issue', () => {
    expect(check(['01/01/2025'], { year: 2025 })).toEqual([]);
  });
});

it('mixed-deadline-year: a yearly date beside the date of one year', () => {
  const check = (deadline: string): string[] =>
    found(mixedDeadlineYear, { columns, rows: rows(deadline), plan });
  expect(check('Lần 1 trước ngày 15/6 hằng năm; lần 2 trước ngày 30/11/2025')).toEqual(['5 info']);
  expect(check('Trước ngày 15/6 hằng năm')).toEqual([]);
  expect(check('15/6/2025; 30/11/2025')).toEqual([]);
});

it('invalid-date: a day the calendar does not have', () => {
  expect(found(invalidDate, { columns, rows: rows('31/6/2025', '30/6/2025', '29/02/2024'), plan })).toEqual([
    '5 error',
  ]);
});

it('deadline-unreadable: words that say no time, as a hint; a missing deadline and an event are none', () => {
  const sketch = { columns, rows: rows('', 'Khi có yêu cầu', '30/6/2025'), plan };
  expect(found(deadlineUnreadable, sketch)).toEqual([]);
});

it('child-deadline-after-group: a task due after its whole group', () => {
  const sketch = {
    columns,
    plan,
    rows: [
      ['group:1', 'I', 'Hoàn thành cơ sở dữ liệu', '30/9/2025'],
      ['task', '1', 'Nhập số liệu', '15/8/2025'],
      ['task', '2', 'Nghiệm thu', '31/10/2025'],
      ['group:1', 'II', 'Tuyên truyền', ''],
      ['task', '1', 'Phát tờ rơi', '31/12/2025'],
    ] as RowSketch[],
  };
  expect(found(childDeadlineAfterGroup, sketch)).toEqual(['7 warning']);
});
