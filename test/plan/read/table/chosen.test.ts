import { check } from '../../../../src/plan/check';
import type { TableChoice } from '../../../../src/plan/read/table';
import { recogniseTables } from '../../../../src/plan/read/table';
import { columnsOf, kindsOf, rowAt } from './support';
import { gridOf } from './tables/table';

const PLAN = gridOf({
  sheet: `
PHỤ LỤC
KẾ HOẠCH TUYÊN TRUYỀN NĂM 2025
STT | Nội dung | Đơn vị chủ trì | Thời hạn
I | TRUYỀN THÔNG CƠ SỞ | |
1 | Phát thanh hằng tuần | Đài truyền thanh xã | Tháng 6
2 | Treo băng rôn | Phòng Văn hóa - Xã hội | Tháng 7
 | tại các trục đường chính | |
Ghi chú: phần băng rôn do các thôn tự làm | | |`,
});

const read = (choice: TableChoice, grid = PLAN) => recogniseTables(grid, { choices: [choice] });

describe('kinds of rows that the user has chosen', () => {
  it('are as recognised where nothing is said', () => {
    expect(kindsOf(read({})[0]!)).toBe('TTHgkkcf');
  });

  it('win over what was recognised, and the rows about them follow', () => {
    const [reading] = read({ rows: { 4: 'task', 5: 'group', 7: 'task', 8: 'task' } });
    expect(kindsOf(reading!)).toBe('TTHkgkkk');
    expect(rowAt(read({})[0]!, 6).parent).toBe(4);
    expect(rowAt(reading!, 6).parent).toBeNull();
    expect(rowAt(reading!, 6).cells.task).toBe('Treo băng rôn');
    expect(reading!.rows.filter(({ byHand }) => byHand).map(({ row }) => row)).toEqual([4, 5, 7, 8]);
  });

  it('join a row to the one above it', () => {
    const [reading] = read({ rows: { 6: 'continuation' } });
    expect(kindsOf(reading!)).toBe('TTHgkccf');
    expect(rowAt(reading!, 6).of).toBe(5);
    expect(rowAt(reading!, 5).cells.task).toContain('Treo băng rôn');
  });

  it('do nothing to rows outside the table or with nothing above them', () => {
    const [reading] = read({ rows: { 2: 'task', 4: 'continuation', 99: 'task' } });
    expect(kindsOf(reading!)).toMatch(/^TTH[gk]/);
    expect(reading!.rows.some(({ byHand }) => byHand)).toBe(false);
  });

  it('take the one text of a row for the heading of a group, in whichever column it stands', () => {
    const own = gridOf({
      sheet: `STT | Nội dung | Đơn vị chủ trì | Thời hạn\n | | Việc của quý này |\n1 | Lát sân | Kế toán | Quý II/2026`,
    });
    const [reading] = read({ rows: { 2: 'group' } }, own);
    expect(rowAt(reading!, 2).cells).toEqual({ task: 'Việc của quý này' });
  });
});

describe('a header that the user has shown', () => {
  const odd = gridOf({
    sheet: `
STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời hạn
A | Bb | Cc | Dd
1 | Mở lớp bồi dưỡng | Phòng Nội vụ | 12/4/2026
2 | Rà soát định mức | Phòng Tài chính | 20/5/2026
3 | Bàn giao trụ sở cũ | Văn phòng | 30/6/2026`,
  });

  it('is taken in place of the one that was found, which overlaps it or has nothing beneath', () => {
    const readings = read({ headerRows: [2, 2] }, odd);
    expect(readings.map(({ layout }) => layout.headerRows)).toEqual([[2, 2]]);
    expect(kindsOf(readings[0]!)).toBe('THkkk');
    const both = read({ headerRows: [1, 2] }, odd);
    expect(both.map(({ layout }) => layout.headerRows)).toEqual([[1, 2]]);
  });

  it('may be none: the table begins where it says, or where its rows count', () => {
    const area = { top: 1, left: 1, bottom: 1_048_576, right: 4 };
    const [whole] = read({ headerRows: null, area }, odd);
    expect(whole!.layout.headerRows).toBeNull();
    expect(kindsOf(whole!)).toMatch(/^[kg]{5}$/);
    const readings = read({ headerRows: null, columns: { 2: 'task', 3: 'lead', 4: 'deadline' } }, odd);
    expect(readings).toHaveLength(1);
    expect(kindsOf(readings[0]!)).toBe('TTkkk');
    expect(columnsOf(readings[0]!)).toEqual({ stt: 'A', task: 'B', lead: 'C', deadline: 'D' });
  });

  it('ends where its area ends, and no other table begins inside it', () => {
    const twice = gridOf({
      sheet: `
STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời hạn
1 | Mở lớp bồi dưỡng | Phòng Nội vụ | 12/4/2026
PHỤ LỤC II | | |
TT | Nhiệm vụ | Chủ trì | Hạn
1 | Rà soát định mức | Phòng Tài chính | 20/5/2026`,
    });
    expect(recogniseTables(twice)).toHaveLength(2);
    const area = { top: 1, left: 1, bottom: 5, right: 4 };
    expect(read({ headerRows: [1, 1], area }, twice)).toHaveLength(1);
  });
});

describe('tracking columns beside an area that the user has shown', () => {
  const tracked = gridOf({
    sheet: `
STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời hạn | | Hạn cuối | Trạng thái | Ngày hoàn thành | Kết quả soát
1 | Mở lớp bồi dưỡng | Phòng Nội vụ | 12/4/2026 | | 12/4/2026 | Hoàn thành | |
2 | Rà soát định mức | Phòng Tài chính | 20/5/2026 | | 20/5/2026 | | |`,
  });

  it('belong to it, so that what is filled in there counts', () => {
    const area = { top: 1, left: 1, bottom: 3, right: 4 };
    const [reading] = read({ headerRows: [1, 1], area }, tracked);
    expect(reading!.range.right).toBe(9);
    expect(rowAt(reading!, 2).cells.status).toBe('Hoàn thành');
  });

  it('and only those: other columns beside it do not', () => {
    const area = { top: 1, left: 1, bottom: 3, right: 2 };
    expect(read({ headerRows: [1, 1], area }, tracked)[0]!.range.right).toBe(2);
  });
});

describe('the plan as the user says it', () => {
  const options = { asOf: '2026-11-20' };
  const dueOf = (choice: TableChoice): (string | null | undefined)[] =>
    check(PLAN, { ...options, recognise: { choices: [choice] } })
      .appendices[0]!.appendix.rows.filter(({ kind }) => kind === 'task')
      .map(({ deadline }) => deadline?.due);

  it('has its year and its day of issue, by which deadlines are read', () => {
    expect(dueOf({})).toEqual(['2025-06-30', '2025-07-31']);
    expect(dueOf({ year: 2026 })).toEqual(['2026-06-30', '2026-07-31']);
    const [reading] = read({ issued: '2026-01-12' });
    expect(reading!.plan).toMatchObject({ year: 2025, issued: '2026-01-12', issuedMonth: null });
  });

  it('written as paragraphs, too', () => {
    const prose = gridOf({
      sheet: `
KẾ HOẠCH
1. Tổ chức ra quân vệ sinh môi trường
Chủ trì: Đoàn Thanh niên xã
Thời gian thực hiện: Tháng 3
2. Trồng cây đầu năm
Chủ trì: Hội Nông dân xã
Thời gian thực hiện: Tháng 2`,
    });
    const { appendix } = check(prose, { ...options, recognise: { choices: [{ year: 2027 }] } })
      .appendices[0]!;
    expect(appendix.layout.form).toBe('prose');
    expect(appendix.plan.year).toBe(2027);
    expect(appendix.rows.find(({ kind }) => kind === 'task')?.deadline?.due).toBe('2027-03-31');
  });
});
