import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Appendix, AppendixRow, Deadline, TaskState } from '../../../src/plan/model/appendix';
import { messagesFor } from '../../../src/plan/messages';
import type { PlanInfo } from '../../../src/plan/model/reading';
import {
  loadCalendar,
  loadWord,
  reminderLetter,
  reminderMessage,
  remindersOf,
  type ReminderPeriod,
  type Reminder,
} from '../../../src/app/remind';

const AS_OF = '2026-11-20';
const plan: PlanInfo = {
  title: 'Kế hoạch phòng, chống thiên tai năm 2026',
  number: '33/KH-UBND',
  year: 2026,
  issued: '2026-02-09',
  issuedMonth: null,
  unit: 'UBND xã Vĩnh Lộc',
  numberRow: 3,
};

function task(
  row: number,
  text: string,
  due: string | null,
  state: TaskState,
  more: Partial<AppendixRow> = {},
): AppendixRow {
  const deadline: Deadline = {
    text: due ?? 'Thường xuyên',
    kind: due === null ? 'ongoing' : 'date',
    dues: due === null ? [] : [due],
    due,
    certain: true,
    doubts: [],
  };
  return {
    row,
    kind: 'task',
    certain: true,
    reasons: [],
    number: String(row),
    level: 1,
    parent: null,
    of: null,
    shift: 0,
    cells: { task: text, product: 'Phương án, bản đồ' },
    columns: {},
    dates: {},
    numbers: {},
    inherited: {},
    sourceRows: {},
    extension: null,
    task: text,
    lead: ['Ban Chỉ huy quân sự xã'],
    coordinate: ['Công an xã', 'Trạm Y tế xã'],
    executor: [],
    director: [],
    deadline,
    product: true,
    requirement: null,
    budget: null,
    status: { state, daysLeft: null },
    unsure: [],
    ...more,
  };
}

const appendix: Appendix = {
  sheet: 'PL',
  range: { top: 5, left: 1, bottom: 20, right: 6 },
  confidence: 1,
  reasons: [],
  plan,
  layout: {
    form: 'table',
    headerRows: [5, 5],
    columns: [],
    repeatedHeaderRows: [],
    titleRows: [],
    totalRows: [],
    labels: {},
  },
  rows: [
    task(6, 'Lập phương án sơ tán dân vùng thấp', '2026-10-31', 'overdue'),
    task(7, 'Kiểm tra tuyến đê bao; bổ sung vật tư, nhân lực', '2026-11-25', 'due-soon'),
    task(8, 'Trực ban mùa mưa bão', null, 'no-fixed-date'),
    task(9, 'Tổng kết', '2026-09-01', 'done'),
    task(10, 'Diễn tập cấp xã', '2026-08-15', 'overdue'),
  ],
  units: [
    {
      name: 'Ban Chỉ huy quân sự xã',
      variants: [],
      leadRows: [6, 7, 8, 9, 10],
      coordinateRows: [],
      executorRows: [],
    },
    { name: 'Công an xã', variants: [], leadRows: [], coordinateRows: [6, 7, 8, 9, 10], executorRows: [] },
  ],
  observations: [],
};

const options = (period: ReminderPeriod = 'soon') => ({ asOf: AS_OF, period });
const contextOf = (period: ReminderPeriod = 'soon') => ({
  ...options(period),
  plan,
  messages: messagesFor('vi'),
});
const context = contextOf();
const first = (from: Appendix = appendix, period: ReminderPeriod = 'soon'): Reminder =>
  remindersOf(from, options(period))[0]!;

/** A plan in which one deadline may be meant otherwise than it was read. */
const doubtful: Appendix = {
  ...appendix,
  rows: appendix.rows.map((row) =>
    row.row === 6
      ? {
          ...row,
          deadline: {
            ...row.deadline!,
            text: 'Giữa tháng 10',
            certain: false,
            doubts: ['day-by-convention'],
          },
        }
      : row,
  ),
};

describe('remindersOf', () => {
  const [reminder, ...others] = remindersOf(appendix, options());

  it('reminds the unit that leads, longest overdue first, and nobody else', () => {
    expect(others).toEqual([]);
    expect(reminder?.overdue.map(({ row, daysLeft }) => [row.row, daysLeft])).toEqual([
      [10, -97],
      [6, -20],
    ]);
    expect(reminder?.upcoming.map(({ row, daysLeft }) => [row.row, daysLeft])).toEqual([[7, 5]]);
  });

  it('looks ahead to days that are to come, of tasks that are not done', () => {
    expect(reminder?.ahead.map(({ row }) => row.row)).toEqual([7]);
  });

  // 20 November 2026 is a Friday.
  it.each([
    ['week', []],
    ['month', [7]],
  ] as const)('by %s: what falls due until its end, whatever the days of "due soon"', (period, rows) => {
    const late = {
      ...appendix,
      rows: [...appendix.rows, task(11, 'Rà soát hầm trú', '2026-12-01', 'on-track')],
    };
    expect(first(late, period).upcoming.map(({ row }) => row.row)).toEqual(rows);
    expect(first(late, period).overdue).toHaveLength(2);
  });

  it('sets apart what is overdue only if the deadline was read right', () => {
    const { overdue, doubtful: apart } = first(doubtful);
    expect([overdue, apart].map((tasks) => tasks.map(({ row }) => row.row))).toEqual([[10], [6]]);
  });

  it("does not ask about a year that is the plan's", () => {
    const supplied = {
      ...appendix,
      rows: appendix.rows.map((row) => ({
        ...row,
        deadline: { ...row.deadline!, certain: false, doubts: ['year-supplied' as const] },
      })),
    };
    expect(first(supplied).doubtful).toEqual([]);
    expect(first({ ...supplied, plan: { ...plan, year: null } }).doubtful).toHaveLength(3);
  });

  it('reminds executing units where the table names no leads', () => {
    const executing = {
      ...appendix,
      units: [{ name: 'Thôn Đông', variants: [], leadRows: [], coordinateRows: [], executorRows: [6] }],
    };
    expect(remindersOf(executing, options()).map(({ unit }) => unit)).toEqual(['Thôn Đông']);
  });
});

describe('the texts', () => {
  it('writes a letter with the plan, the counts, each task and its delay', () => {
    const letter = reminderLetter(first(), context);
    expect(letter).toContain('Kính gửi: Ban Chỉ huy quân sự xã.');
    expect(letter).toContain('Kế hoạch số 33/KH-UBND ngày 09/02/2026');
    expect(letter).toContain('có 2 nhiệm vụ quá hạn, 1 nhiệm vụ sắp đến hạn, cụ thể như sau:');
    expect(letter).toContain(
      '1. Diễn tập cấp xã (mục 10) – hạn 15/08/2026, quá 97 ngày; sản phẩm: Phương án, bản đồ; phối hợp: Công an xã, Trạm Y tế xã',
    );
    expect(letter).toContain('II. Nhiệm vụ sắp đến hạn');
    expect(letter).toContain('hạn 25/11/2026, còn 5 ngày');
    expect(letter).toContain('về UBND xã Vĩnh Lộc trước ngày …/…/2026.');
    expect(letter).not.toMatch(/\{\w+\}/);
  });

  it("asks about a doubtful deadline in a section of its own, with the plan's words and the reason", () => {
    const letter = reminderLetter(first(doubtful), context);
    expect(letter).toContain('1 nhiệm vụ quá hạn, 1 nhiệm vụ sắp đến hạn, 1 nhiệm vụ cần xác nhận thời hạn');
    expect(letter).toMatch(
      /III\. Nhiệm vụ cần xác nhận thời hạn\n1\. Lập phương án.*ghi “Giữa tháng 10”, hiểu là 31\/10\/2026, Chữ trong ô không nói rõ ngày/,
    );
  });

  it('says how far it looks', () =>
    expect(reminderLetter(first(appendix, 'month'), contextOf('month'))).toContain(
      'II. Nhiệm vụ đến hạn trong tháng này (đến hết ngày 30/11/2026)',
    ));

  it('never counts to nought', () => {
    const some: Reminder[] = [
      { ...first(), upcoming: [] },
      { ...first(), overdue: [] },
      { ...first(doubtful), overdue: [], upcoming: [] },
    ];
    for (const reminder of some)
      for (const text of [reminderLetter(reminder, context), reminderMessage(reminder, context)]) {
        expect(text).not.toMatch(/(^|\D)0 nhiệm vụ/);
        expect(text).toMatch(/[1-9]\d* nhiệm vụ/);
      }
  });
});

describe('the Word file', () => {
  const reminders: Reminder[] = [first(), { ...first(doubtful), unit: 'Trạm Y tế xã' }];

  it('holds a letter to each unit after Nghị định 30', async () => {
    const { reminderWord } = await loadWord();
    const bytes = await reminderWord(reminders, context);
    const { value, messages } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    expect(messages).toEqual([]);
    const texts = [
      'UBND XÃ VĨNH LỘC',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      '……………, ngày …… tháng …… năm 2026',
      'V/v đôn đốc thực hiện Kế hoạch số 33/KH-UBND ngày 09/02/2026',
      'Kính gửi: Ban Chỉ huy quân sự xã.',
      'Kính gửi: Trạm Y tế xã.',
      'Diễn tập cấp xã',
      'quá 97 ngày',
      'Nơi nhận:',
      'THỦ TRƯỞNG CƠ QUAN',
    ];
    for (const text of texts) expect(value).toContain(text);
    expect(value).toMatch(/Số: +\//);
  });

  it('is A4 in Times New Roman with the margins of the decree, headers of tables repeated, each letter counted anew', async () => {
    const { reminderWord } = await loadWord();
    const parts = unzipSync(await reminderWord(reminders, context));
    const body = strFromU8(parts['word/document.xml']!);
    expect(strFromU8(parts['word/styles.xml']!)).toContain('w:ascii="Times New Roman"');
    expect(body.match(/<w:pgSz w:w="11906" w:h="16838"/g)).toHaveLength(2);
    expect(body.match(/w:top="113[34]" w:right="113[34]" w:bottom="113[34]" w:left="170[01]"/g)).toHaveLength(
      2,
    );
    expect(body.match(/<w:pgNumType w:start="1"/g)).toHaveLength(2);
    expect(body.match(/<w:tblHeader\/>/g)!.length).toBe(5);
    const sizes = [...body.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, half]) => Number(half) / 2);
    expect(new Set(sizes.filter((points) => points > 2))).toEqual(new Set([11, 12, 13, 14]));
  });
});

describe('reminderCalendar', () => {
  const dues = ['2026-05-15', '2026-11-25', '2026-12-05'];
  const several: Appendix = {
    ...appendix,
    rows: [
      ...appendix.rows,
      {
        ...task(11, 'Nộp báo cáo', '2026-12-05', 'on-track'),
        deadline: { ...task(11, '', dues[2]!, 'on-track').deadline!, dues },
      },
    ],
    units: [{ ...appendix.units[0]!, leadRows: [...appendix.units[0]!.leadRows, 11] }],
  };
  const calendarOf = async (from: Appendix) =>
    (await loadCalendar()).reminderCalendar(remindersOf(from, options()), context);
  let calendar: string;
  let unfolded: string;
  beforeAll(async () => {
    calendar = await calendarOf(several);
    unfolded = calendar.replace(/\r\n /g, '');
  });

  it('holds an all-day event for each day to come, none for a day that has passed', () => {
    const days = [...unfolded.matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(([, day]) => day);
    expect(days).toEqual(['20261125', '20261125', '20261205']);
    expect(unfolded).toContain('SUMMARY:Hạn: Kiểm tra tuyến đê bao\\; bổ sung vật tư\\, nhân lực');
    expect(unfolded.match(/TRIGGER:-P3D/g)).toHaveLength(3);
  });

  it('folds at 75 octets and ends every line with CRLF', () => {
    const lines = calendar.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(calendar).not.toMatch(/[^\r]\n/);
  });

  it('holds no character that calendars refuse', async () => {
    const broken = await calendarOf({
      ...appendix,
      rows: [task(9, 'Kiểm\u0000 kê\u000B \uD83D kho', '2026-11-25', 'due-soon')],
    });
    expect(broken.replace(/\r\n /g, '')).toContain('Kiểm\uFFFD kê \uFFFD kho');
    expect(broken.replace(/\r\n/g, '')).not.toMatch(/[\p{Cc}\p{Cs}]/u);
  });

  it('says of a doubtful day that it is to be confirmed', async () => {
    const rows = doubtful.rows.map((row) => ({
      ...row,
      deadline: { ...row.deadline!, doubts: ['words-unread' as const] },
    }));
    const said = (await calendarOf({ ...doubtful, rows })).replace(/\r\n /g, '');
    expect(said).toContain('SUMMARY:Cần xác nhận hạn: Kiểm tra tuyến đê bao');
  });

  it('names events the same on every run and differently for different tasks and days', async () => {
    const ids = [...unfolded.matchAll(/UID:(\S+)/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(3);
    expect(await calendarOf(several)).toBe(calendar);
  });
});
