import { gridOfText } from '../../../../../src/plan/model/grid';
import type { ColumnReading } from '../../../../../src/plan/model/reading';
import { recogniseTables } from '../../../../../src/plan/read/table';

type Told = Pick<ColumnReading, 'meaning' | 'certain'> & { readonly codes: readonly string[] };

function columnsUnder(head: readonly string[], rows: readonly (readonly string[])[]): Told[] {
  const [reading] = recogniseTables(gridOfText('S', [head, ...rows]));
  return (reading?.layout.columns ?? []).map(({ meaning, certain, reasons }) => ({
    meaning,
    certain,
    codes: reasons.map(({ code }) => code),
  }));
}

/** Columns beside a plain plan of three tasks. */
const TASKS = ['Khơi thông mương nội đồng', 'Sửa cổng làng', 'Trồng cây ven đường liên thôn'];
const UNITS = ['Phòng Kinh tế', 'Đoàn Thanh niên', 'Văn phòng UBND'];
const DAYS = ['10/3/2026', '25/4/2026', '30/9/2026'];

describe('a column is doubted', () => {
  it('with the task, where text of its own stands before the task in every row', () => {
    const names = ['Chuẩn bị ban đầu', 'Thi công phần thô', 'Bàn giao công trình'];
    const rows = names.map((name, i) => [String(i + 1), name, TASKS[i] ?? '', UNITS[i] ?? '', DAYS[i] ?? '']);
    const [, name, task] = columnsUnder(['STT', 'Diễn tiến', 'Nội dung', 'Chủ trì', 'Thời hạn'], rows);
    expect(name).toMatchObject({ meaning: null, certain: false });
    expect(name?.codes).toContain('could-be-task');
    expect(task).toMatchObject({ meaning: 'task', certain: false });
    expect(task?.codes).toContain('other-text-before-task');
  });

  it('but not where the text before the task repeats', () => {
    const rows = TASKS.map((task, i) => [
      String(i + 1),
      'Khối giao thông thủy lợi',
      task,
      UNITS[i] ?? '',
      DAYS[i] ?? '',
    ]);
    const [, , task] = columnsUnder(['STT', 'Mảng', 'Nội dung', 'Chủ trì', 'Thời hạn'], rows);
    expect(task).toMatchObject({ meaning: 'task', certain: true });
  });

  it('where its times before the task are shared by rows', () => {
    const months = ['3/2026', '3/2026', '3/2026', '4/2026'];
    const rows = months.map((month, i) => [month, `Đợt ${i + 1}: ${TASKS[i % 3] ?? ''}`, UNITS[i % 3] ?? '']);
    const [month] = columnsUnder(['Tháng', 'Nội dung công việc', 'Đơn vị chủ trì'], rows);
    expect(month).toMatchObject({ meaning: 'deadline', certain: false });
    expect(month?.codes).toContain('periods-before-task');
  });

  const beside = (head: string, cells: readonly string[]): Told | undefined =>
    columnsUnder(
      ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', head],
      TASKS.map((task, i) => [String(i + 1), task, UNITS[i] ?? '', DAYS[i] ?? '', cells[i] ?? '']),
    )[4];

  it('where its header has several senses and the content none', () => {
    const column = beside('Chứng từ', ['PC-01', '—', '—']);
    expect(column).toMatchObject({ meaning: 'product', certain: false });
    expect(column?.codes).toContain('head-of-several-senses');
  });

  it('where the header has a meaning that it was not read for', () => {
    const asked = ['Xong trước mùa mưa', 'Giữ nguyên mái ngói cũ', 'Mỗi hộ trồng ít nhất hai cây'];
    const local = ['Huy động mỗi hộ một người', 'Vận động con em xa quê', 'Chia đoạn cho từng chi hội'];
    const rows = TASKS.map((task, i) => [
      String(i + 1),
      task,
      UNITS[i] ?? '',
      asked[i] ?? '',
      local[i] ?? '',
    ]);
    const head = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Yêu cầu', 'Nội dung thực hiện tại thôn'];
    const column = columnsUnder(head, rows)[4];
    expect(column).toMatchObject({ meaning: null, certain: false });
    expect(column?.codes).toContain('head-not-followed');
  });

  it('where times stand under a header that is not known', () => {
    const column = beside('Lượt soát', ['12/3/2026', '28/4/2026', '5/10/2026']);
    expect(column?.certain).toBe(false);
    expect(column?.codes).toContain('times-beneath');
  });
});

describe('a column is certain', () => {
  it('as the task under words that are not known, where nothing else could be it', () => {
    const rows = TASKS.map((task, i) => [String(i + 1), task, UNITS[i] ?? '', DAYS[i] ?? '']);
    const [, task] = columnsUnder(['STT', 'Cam kết cộng đồng', 'Đơn vị chủ trì', 'Thời hạn'], rows);
    expect(task).toMatchObject({ meaning: 'task', certain: true });
  });

  it('as the lead where nobody else is charged', () => {
    const rows = TASKS.map((task, i) => [
      String(i + 1),
      task,
      ['Thợ hồ', 'Thợ sơn', 'Thợ điện'][i] ?? '',
      DAYS[i] ?? '',
    ]);
    const [, , who] = columnsUnder(['STT', 'Công việc', 'Người phụ trách', 'Thời hạn'], rows);
    expect(who).toMatchObject({ meaning: 'lead', certain: true });
  });

  it('but not as the lead where the header names a head of office first', () => {
    const rows = TASKS.map((task, i) => [
      String(i + 1),
      task,
      ['Bà Lựu', 'Ông Toàn', 'Ông Khải'][i] ?? '',
      DAYS[i] ?? '',
    ]);
    const [, , who] = columnsUnder(['STT', 'Công việc', 'Lãnh đạo phụ trách', 'Thời hạn'], rows);
    expect(who?.codes).not.toContain('charged-nowhere-else');
  });

  it('as the measure where the cells are nothing else, though the header has another sense', () => {
    const rows = ['%', 'Hộ', 'Km'].map((unit, i) => [
      String(i + 1),
      TASKS[i] ?? '',
      unit,
      '120',
      UNITS[i] ?? '',
    ]);
    const [, , unit] = columnsUnder(['STT', 'Chỉ tiêu', 'Đơn vị', 'Kế hoạch 2026', 'Chủ trì'], rows);
    expect(unit).toMatchObject({ meaning: 'measureUnit', certain: true });
  });
});
