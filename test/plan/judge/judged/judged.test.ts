import fs from 'node:fs';
import path from 'node:path';
import { messagesFor } from '../../../../src/plan/messages';
import type { Finding, Severity } from '../../../../src/plan/model/finding';
import {
  gapSentence,
  gapsOf,
  takenAsDone,
  takenSentence,
  verdictOf,
  verdictSentence,
} from '../../../../src/plan/judge/judged';
import { scoresOf } from '../../../../src/plan/judge/summary';
import { columnUnrecognised } from '../../../../src/plan/judge/rules/column-unrecognised';
import type { Appendix } from '../../../../src/plan/model/appendix';
import { appendixOf, found, type RowSketch } from '../../../support/reading';

const task: RowSketch = ['task', '1', 'Nạo vét kênh Ba Bò', 'Phòng Kinh tế', '30/9/2025'];
const good = appendixOf({ columns: 'stt task lead deadline', rows: [task] });
const finding = (severity: Severity): Finding => ({
  rule: 'number-gap',
  severity,
  row: 5,
  column: null,
  params: {},
  fix: null,
});
/** The same appendix with one column that is not read for certain. */
const doubting = (appendix: Appendix, column: number): Appendix => ({
  ...appendix,
  layout: {
    ...appendix.layout,
    columns: appendix.layout.columns.map((one) => (one.column === column ? { ...one, certain: false } : one)),
  },
});

/** Every state in which not all could be judged, with the first sentence said of it: docs/not-judged.md. */
const states: readonly (readonly [string, Appendix, string, RegExp])[] = [
  [
    'a blank form',
    appendixOf({ columns: 'stt task lead deadline', rows: [] }),
    'no-tasks',
    /^Bảng chưa có nhiệm vụ nào/,
  ],
  [
    'only a group and a total',
    appendixOf({
      columns: 'stt task lead deadline',
      rows: [
        ['group', 'I', 'Thủy lợi'],
        ['total', '', 'Cộng'],
      ],
    }),
    'no-tasks',
    /^Bảng chưa có nhiệm vụ nào/,
  ],
  [
    'no column of people',
    appendixOf({ columns: 'stt task deadline', rows: [['task', '1', 'Nạo vét kênh', '30/9/2025']] }),
    'no-people-column',
    /^Không thấy cột chủ trì hoặc thực hiện nên chưa xét/,
  ],
  [
    'only coordinating units',
    appendixOf({ columns: 'stt task coordinate deadline', rows: [task] }),
    'no-people-column',
    /^Không thấy cột chủ trì hoặc thực hiện nên chưa xét/,
  ],
  [
    'no column of deadlines',
    appendixOf({ columns: 'stt task lead', rows: [['task', '1', 'Nạo vét kênh', 'Phòng Kinh tế']] }),
    'no-deadline-column',
    /^Không thấy cột thời hạn nên chưa xét quá hạn/,
  ],
  ['an uncertain column of leads', doubting(good, 3), 'uncertain-column', /^Chưa chắc cột C .* là Chủ trì/],
  [
    'an uncertain column of deadlines',
    doubting(good, 4),
    'uncertain-column',
    /^Chưa chắc cột D .* là Thời hạn/,
  ],
  ['an uncertain column of tasks', doubting(good, 2), 'uncertain-column', /^Chưa chắc cột B .* là Nhiệm vụ/],
  [
    'a table found with low confidence',
    { ...good, confidence: 0.4 },
    'uncertain-table',
    /^Chưa chắc đã đọc đúng bảng/,
  ],
  [
    'a row that may be a group or a task',
    appendixOf({
      columns: 'stt task lead deadline',
      rows: [task, ['group', '', 'Đường làng ngõ xóm']],
      changes: { 6: { certain: false } },
    }),
    'uncertain-cells',
    /^Chưa chắc 1 dòng \(ví dụ dòng 6: nhóm\)/,
  ],
  [
    'a deadline read with doubt',
    appendixOf({
      columns: 'stt task lead deadline',
      rows: [['task', '1', 'Nạo vét kênh', 'Phòng Kinh tế', 'Tháng 9']],
    }),
    'uncertain-cells',
    /^Chưa chắc 1 ô thời hạn/,
  ],
];
/** States in which there is no table to judge, by the error that says so. */
const withoutTable = ['no-tasks', 'no-plan-table', 'empty-sheet', 'chart-sheet', 'sheet-too-large'] as const;

describe('the list of states in docs/not-judged.md', () => {
  const docs = fs.readFileSync(path.resolve(__dirname, '../../../../docs/not-judged.md'), 'utf8');
  const rows = docs.split('\n').flatMap((line) => {
    const [, code, said] = /^\| [^|]+ \| `([a-z-]+)` \| ([^|]+?) \|/u.exec(line) ?? [];
    return code === undefined || said === undefined ? [] : [[code, said] as const];
  });
  const { judged, errors } = messagesFor('vi');

  it('has every state there is, each tried here', () => {
    const gaps = Object.keys(judged.gaps);
    expect([...new Set(states.map(([, , code]) => code))].sort()).toEqual([...gaps].sort());
    expect(rows.map(([code]) => code)).toEqual([...gaps, ...withoutTable]);
  });

  it('has the sentence of each as it is said', () => {
    const sentences = [...Object.values(judged.gaps), ...withoutTable.map((code) => errors[code])];
    expect(rows.map(([, said]) => said)).toEqual(sentences);
  });
});

describe('a draft', () => {
  it('is enough to issue where a plan would be enough to send, and no more than that', () => {
    expect(verdictSentence(verdictOf(good, [], 'draft'), 'vi')).toBe('Đủ để ban hành');
    expect(verdictOf(good, [finding('error')], 'draft').kind).toBe('faults');
    expect(verdictOf(states[0]![1], [], 'draft').kind).toBe('unjudged');
    expect(verdictOf(doubting(good, 4), [], 'draft').kind).toBe('unjudged');
  });
});

describe('what was not judged', () => {
  it.each(states)('%s: said by its code and sentence, and never enough', (_, appendix, code, sentence) => {
    const gaps = gapsOf(appendix);
    expect(gaps[0]?.code).toBe(code);
    expect(gaps.map((gap) => gapSentence(gap, appendix, 'vi'))[0]).toMatch(sentence);
    const verdict = verdictOf(
      appendix,
      columnUnrecognised.check(appendix, { asOf: '2025-07-01', dueSoonDays: 7 }),
    );
    expect(verdict.kind).not.toMatch(/^enough/);
    expect(verdictSentence(verdict, 'vi')).not.toMatch(/^(Đủ|Bảng đã ghi đủ)/u);
    expect(verdictOf(appendix, []).kind).toBe('unjudged');
  });

  it('is nothing where lead and deadline were read for certain and there is a task', () => {
    expect(gapsOf(good)).toEqual([]);
    expect(gapsOf(appendixOf({ columns: 'stt task executor deadline', rows: [task] }))).toEqual([]);
    expect(gapsOf(appendixOf({ columns: 'stt task leadAndCoordinate deadline', rows: [task] }))).toEqual([]);
  });

  it('does not ask a prose plan for columns, nor a table for certainty of what does not matter', () => {
    expect(
      gapsOf(appendixOf({ form: 'prose', columns: 'stt task', rows: [['task', '1', 'Nạo vét']] })),
    ).toEqual([]);
    expect(gapsOf(doubting(good, 1))).toEqual([]);
  });

  it('is a finding of the file where a column that matters is not there', () => {
    const rows: RowSketch[] = [['task', '1', 'Nạo vét kênh', 'Kênh sạch']];
    expect(found(columnUnrecognised, { columns: 'stt task product', rows })).toEqual(['4 error', '4 error']);
    expect(found(columnUnrecognised, { columns: 'stt task lead deadline', rows: [task] })).toEqual([]);
  });
});

describe('the verdict', () => {
  const said = (appendix: Appendix, severities: readonly Severity[]): string =>
    verdictSentence(verdictOf(appendix, severities.map(finding)), 'vi');

  it('counts errors and warnings apart, and leaves hints out', () => {
    expect(said(good, ['error', 'warning', 'error', 'info'])).toBe('Còn 2 lỗi, 1 cảnh báo');
    expect(said(good, ['warning'])).toBe('Còn 1 cảnh báo');
    expect(said(good, ['info'])).toBe('Đủ để gửi');
  });

  it('says how many tasks are overdue', () => {
    const late = appendixOf({
      columns: 'stt task lead deadline',
      rows: [['task', '1', 'Nạo vét kênh', 'Phòng Kinh tế', '30/4/2025']],
    });
    expect(said(late, [])).toBe('Bảng đã ghi đủ, có 1 nhiệm vụ quá hạn');
  });
});

describe('scores', () => {
  it('are none where no column tells', () => {
    const rows: RowSketch[] = [['task', '1', 'Nạo vét kênh']];
    expect(scoresOf(appendixOf({ columns: 'stt task', rows }), [])).toEqual({
      who: null,
      what: 100,
      when: null,
      result: null,
    });
    expect(scoresOf(good, [])).toEqual({ who: 100, what: 100, when: 100, result: null });
  });
});

describe('statuses of the file itself', () => {
  const words = ['Xong', 'HT', 'Đã hoàn thành', '100%', 'Hoàn thành', 'Đang thực hiện', '50%', ''];
  const appendix = appendixOf({
    columns: 'stt task lead deadline status',
    headers: { status: 'Tiến độ' },
    rows: words.map((word, i) => [
      'task',
      String(i + 1),
      `Việc thứ ${i + 1}`,
      'Phòng Kinh tế',
      '30/4/2025',
      word,
    ]),
  });

  it('are taken where they say done, and it is said that they were', () => {
    expect(appendix.rows.map(({ status }) => status?.state === 'done')).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    const taken = takenAsDone(appendix);
    expect(taken).toEqual({ count: 5, column: 5 });
    if (taken !== null)
      expect(takenSentence(taken, appendix, 'vi')).toBe(
        'Tính 5 nhiệm vụ là hoàn thành theo cột E “Tiến độ” của bảng.',
      );
    expect(takenAsDone(good)).toBeNull();
  });
});
