import type { Appendix, AppendixRow, Deadline, TaskState } from '../../../src/plan/model/appendix';
import { messagesFor } from '../../../src/plan/messages';
import type { PlanInfo } from '../../../src/plan/model/reading';
import { reminderCalendar, reminderLetter, reminderMessage, remindersOf } from '../../../src/app/remind';

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

const context = { plan, asOf: AS_OF, messages: messagesFor('vi') };

describe('remindersOf', () => {
  const [reminder, ...others] = remindersOf(appendix, AS_OF);

  it('reminds the unit that leads, longest overdue first, and nobody else', () => {
    expect(others).toEqual([]);
    expect(reminder?.overdue.map(({ row, daysLeft }) => [row.row, daysLeft])).toEqual([
      [10, -97],
      [6, -20],
    ]);
    expect(reminder?.dueSoon.map(({ row, daysLeft }) => [row.row, daysLeft])).toEqual([[7, 5]]);
  });

  it('leaves finished tasks and tasks without a day out of the calendar', () => {
    expect(reminder?.dated.map(({ row }) => row.row)).toEqual([10, 6, 7]);
  });

  it('reminds executing units where the table names no leads', () => {
    const executing = {
      ...appendix,
      units: [{ name: 'Thôn Đông', variants: [], leadRows: [], coordinateRows: [], executorRows: [6] }],
    };
    expect(remindersOf(executing, AS_OF).map(({ unit }) => unit)).toEqual(['Thôn Đông']);
  });
});

describe('the texts', () => {
  const reminder = remindersOf(appendix, AS_OF)[0]!;

  it('writes a letter with the plan, the counts, each task and its delay', () => {
    const letter = reminderLetter(reminder, context);
    expect(letter).toContain('Kính gửi: Ban Chỉ huy quân sự xã.');
    expect(letter).toContain('Kế hoạch số 33/KH-UBND ngày 09/02/2026');
    expect(letter).toContain(
      'còn 3 nhiệm vụ chủ trì cần tập trung, trong đó 2 nhiệm vụ đã quá hạn và 1 nhiệm vụ sắp đến hạn',
    );
    expect(letter).toContain(
      '1. Diễn tập cấp xã (mục 10) – hạn 15/08/2026, quá 97 ngày; sản phẩm: Phương án, bản đồ; phối hợp: Công an xã, Trạm Y tế xã',
    );
    expect(letter).toContain('II. Nhiệm vụ sắp đến hạn');
    expect(letter).toContain('về UBND xã Vĩnh Lộc trước ngày …/…/2026.');
    expect(letter).not.toMatch(/\{\w+\}/);
  });

  it('writes a message without sections that have nothing', () => {
    const message = reminderMessage({ ...reminder, dueSoon: [] }, context);
    expect(message).not.toContain('Nhiệm vụ sắp đến hạn:');
    expect(message).toContain('2 nhiệm vụ quá hạn, 0 nhiệm vụ sắp đến hạn');
  });
});

describe('reminderCalendar', () => {
  const calendar = reminderCalendar(remindersOf(appendix, AS_OF)[0]!, context);
  const unfolded = calendar.replace(/\r\n /g, '');

  it('holds one all-day event for each dated task', () => {
    expect(unfolded.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20261125');
    expect(unfolded).toContain('SUMMARY:Hạn: Kiểm tra tuyến đê bao\\; bổ sung vật tư\\, nhân lực');
  });

  it('folds at 75 octets and ends every line with CRLF', () => {
    const lines = calendar.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(calendar).not.toMatch(/[^\r]\n/);
  });

  it('holds no character that calendars refuse', () => {
    const [reminder] = remindersOf(
      { ...appendix, rows: [task(9, 'Kiểm\u0000 kê\u000B \uD83D kho', '2026-11-25', 'due-soon')] },
      AS_OF,
    );
    const broken = reminderCalendar(reminder!, context);
    expect(broken.replace(/\r\n /g, '')).toContain('Kiểm\uFFFD kê \uFFFD kho');
    expect(broken.replace(/\r\n/g, '')).not.toMatch(/[\p{Cc}\p{Cs}]/u);
  });

  it('names events the same on every run and differently for different tasks', () => {
    const ids = [...unfolded.matchAll(/UID:(\S+)/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(3);
    expect(reminderCalendar(remindersOf(appendix, AS_OF)[0]!, context)).toBe(calendar);
  });
});
