import type { Finding } from '../../../../src/plan/model/finding';
import { leadersSentence, scoresOf, summaryOf } from '../../../../src/plan/judge/summary';
import { appendixOf } from '../../../support/reading';

const appendix = appendixOf({
  columns: 'stt task lead coordinate deadline product budget status completedOn',
  plan: { year: 2025 },
  rows: [
    ['group', 'I', 'Công tác chỉ đạo'],
    [
      'task',
      '1',
      'Ban hành kế hoạch',
      'Văn phòng',
      'Công an xã',
      '31/01/2025',
      'Kế hoạch',
      '2.000.000',
      'Hoàn thành',
      '05/02/2025',
    ],
    ['task', '2', 'Rà soát quy chế', 'Văn phòng', '', '15/6/2025', '', ''],
    ['task', '3', 'Báo cáo sơ kết', 'Văn phòng; Công an xã', '', '05/7/2025', 'Báo cáo', '1.000.000'],
    ['task', '4', 'Tuần tra ban đêm', 'Công an xã', 'Văn phòng', 'Thường xuyên', 'Sổ theo dõi', ''],
    ['task', '5', 'Diễn tập chữa cháy', 'Công an xã', '', '', 'Biên bản', ''],
    ['task', '6', 'Lắp camera', 'Công an xã', '', '15/5/2025', 'Camera', '30.000.000'],
    ['task', '7', 'Tổng kết năm', 'Văn phòng', '', '31/12/2025', 'Báo cáo', ''],
  ],
});

describe('summaryOf', () => {
  const { totals, units } = summaryOf(appendix);

  it('counts every task once in the totals, and its states add up', () => {
    expect(totals).toEqual({
      total: 7,
      overdue: 2,
      overdueOver30: 1,
      dueSoon: 1,
      done: 1,
      doneLate: 1,
      onTrack: 1,
      noFixedDate: 1,
      noDeadline: 1,
      missingProduct: 1,
      budget: 33_000_000,
    });
    const { total, overdue, dueSoon, done, onTrack, noFixedDate, noDeadline } = totals;
    expect(overdue + dueSoon + done + onTrack + noFixedDate + noDeadline).toBe(total);
  });

  it('counts a task for each unit that leads it', () => {
    const unit = (name: string) => units.find((each) => each.name === name);
    expect(unit('Văn phòng')).toMatchObject({
      coordinate: 1,
      lead: {
        total: 4,
        overdue: 1,
        overdueOver30: 0,
        dueSoon: 1,
        done: 1,
        onTrack: 1,
        missingProduct: 1,
        budget: 3_000_000,
      },
    });
    expect(unit('Công an xã')).toMatchObject({
      coordinate: 1,
      lead: {
        total: 4,
        overdue: 1,
        overdueOver30: 1,
        dueSoon: 1,
        noFixedDate: 1,
        noDeadline: 1,
        budget: 31_000_000,
      },
    });
  });

  it('writes the sentence leaders read', () => {
    expect(leadersSentence(totals, 'vi')).toBe(
      'Giao 7 nhiệm vụ: hoàn thành 1, trong hạn 1, sắp đến hạn 1, quá hạn 2 (quá trên 30 ngày: 1), không có ngày cố định 1, chưa rõ thời hạn 1.',
    );
    expect(leadersSentence({ ...totals, total: 1240 }, 'en')).toMatch(/^1\.240 tasks assigned: 1 done/);
  });
});

describe('scoresOf', () => {
  const finding = (rule: Finding['rule'], row: number, severity: Finding['severity'] = 'error'): Finding => ({
    rule,
    severity,
    row,
    column: null,
    params: {},
    fix: null,
  });

  it('is the share of tasks without an error or warning of the principle, rounded down', () => {
    const scores = scoresOf(appendix, [
      finding('missing-lead', 6),
      finding('vague-lead', 6, 'warning'),
      finding('multiple-leads', 8, 'info'),
      finding('missing-deadline', 10),
      finding('missing-deadline', 11),
      finding('number-gap', 7),
    ]);
    expect(scores).toEqual({ who: 85, what: 100, when: 71, result: 100 });
  });

  it('counts what a column lacks nearly everywhere', () => {
    const rows = [1, 2, 3, 4, 5, 6].map(
      (n) => ['task', String(n), `Việc thứ ${n}`, n === 1 ? 'Công an xã' : ''] as const,
    );
    expect(scoresOf(appendixOf({ columns: 'stt task lead', rows }), []).who).toBe(16);
  });

  it('leaves out findings of rows that are no tasks, and has no score without tasks', () => {
    expect(scoresOf(appendix, [finding('missing-lead', 5)]).who).toBe(100);
    expect(scoresOf(appendixOf({ columns: 'stt task', rows: [] }), []).who).toBeNull();
  });
});
