import type { RowReading } from '../../../src/plan/model/reading';
import { understand } from '../../../src/plan/understand';
import { AS_OF, appendixOf, readingOf, type ReadingSketch } from '../../support/reading';

const one = (
  columns: string,
  cells: string[],
  change: Partial<RowReading> = {},
  more: Partial<ReadingSketch> = {},
) =>
  appendixOf({ columns, rows: [['task', ...cells]], changes: { 5: change }, plan: { year: 2025 }, ...more })
    .rows[0];

describe('understand', () => {
  it('reads a real date cell as the date it is', () => {
    const row = one('stt task deadline', ['1', 'Việc', '45838'], { dates: { deadline: '2025-06-30' } });
    expect(row?.deadline).toMatchObject({ kind: 'date', due: '2025-06-30', certain: true });
    expect(row?.status).toEqual({ state: 'overdue', daysLeft: -1 });
  });

  it('takes the plan’s year for a deadline without one', () => {
    expect(one('stt task deadline', ['1', 'Việc', 'Trước 30/9'])?.deadline).toMatchObject({
      due: '2025-09-30',
      certain: false,
    });
  });

  it.each([
    ['3/28/2025', '2025-03-04'],
    ['28/3/2025', '2025-04-03'],
  ])('reads 3/4/2025 in the order in which the column has %s', (other, due) => {
    const reading = readingOf({
      columns: 'stt task deadline',
      rows: [
        ['task', '1', 'Việc', '3/4/2025'],
        ['task', '2', 'Việc', other],
      ],
    });
    const [first] = understand(reading, { asOf: AS_OF, dueSoonDays: 7 }).rows;
    expect(first?.deadline?.due).toBe(due);
  });

  it('lets “trước ngày” end the day before where the office wants it so', () => {
    const reading = readingOf({
      columns: 'stt task deadline',
      rows: [['task', '1', 'Việc', 'Trước ngày 30/9/2025']],
    });
    const due = (beforeIsExclusive: boolean) =>
      understand(reading, { asOf: AS_OF, dueSoonDays: 7, beforeIsExclusive }).rows[0]?.deadline?.due;
    expect([due(false), due(true)]).toEqual(['2025-09-30', '2025-09-29']);
  });

  it('gives each role of a shared cell its units', () => {
    const row = one('stt task leadAndCoordinate', ['1', 'Việc', 'Chủ trì: Công an xã; Phối hợp: Các thôn']);
    expect(row).toMatchObject({ lead: ['Công an xã'], coordinate: ['Các thôn'] });
  });

  it('gives a sentence in the column of leads its two parts', () => {
    const sentence = one('stt task lead', ['1', 'Việc', 'Phòng Kinh tế chủ trì, phối hợp với Công an xã']);
    expect([sentence?.lead, sentence?.coordinate]).toEqual([['Phòng Kinh tế'], ['Công an xã']]);
    const column = one('stt task lead coordinate', ['1', 'Việc', 'Phòng Kinh tế', 'Công an xã phối hợp']);
    expect([column?.lead, column?.coordinate]).toEqual([['Phòng Kinh tế'], ['Công an xã']]);
  });

  it('parts a lead that acts “cùng” others', () => {
    const row = one('stt task lead', ['1', 'Việc', 'Sở Y tế chủ trì cùng các sở, ngành liên quan']);
    expect([row?.lead, row?.coordinate]).toEqual([['Sở Y tế'], ['các sở, ngành liên quan']]);
  });

  it('divides a cell by the names that stand alone in other rows', () => {
    const { rows, units } = appendixOf({
      columns: 'stt task lead',
      rows: [
        ['task', '1', 'Việc', 'Trung tâm Dữ liệu Sao Mai, Bình An Group'],
        ['task', '2', 'Việc', 'Bình An Group'],
      ],
    });
    expect(rows[0]?.lead).toEqual(['Trung tâm Dữ liệu Sao Mai', 'Bình An Group']);
    expect(units.map(({ name }) => name)).toEqual(['Trung tâm Dữ liệu Sao Mai', 'Bình An Group']);
  });

  it('keeps a leader with his office', () => {
    expect(one('stt task director', ['1', 'Việc', 'Đ/c Lê Văn Tám, Phó Chủ tịch UBND xã'])?.director).toEqual(
      ['Đ/c Lê Văn Tám, Phó Chủ tịch UBND xã'],
    );
    expect(
      one('stt task director', ['1', 'Việc', 'Đ/c Lê Văn Tám, Phó Chủ tịch;\nĐ/c Trần Thị Hoa, Chủ tịch'])
        ?.director,
    ).toHaveLength(2);
  });

  it('reads money by the header’s unit, from text and from numbers', () => {
    const headers = { budget: 'Kinh phí (triệu đồng)' };
    expect(one('stt task budget', ['1', 'Việc', '12,5'], {}, { headers })?.budget).toBe(12_500_000);
    expect(
      one('stt task budget', ['1', 'Việc', '12.5'], { numbers: { budget: 12.5 } }, { headers })?.budget,
    ).toBe(12_500_000);
    expect(one('stt task budget', ['1', 'Việc', 'Ngân sách xã'], {}, { headers })?.budget).toBeNull();
  });

  it('knows a missing part from a part the table does not have', () => {
    expect(one('stt task product', ['1', 'Việc', ''])).toMatchObject({ product: false, requirement: null });
    expect(one('stt task requirement', ['1', 'Việc', 'Đủ 100%'])).toMatchObject({
      product: null,
      requirement: true,
    });
  });

  it('follows the status and the date of completion the user has typed', () => {
    const columns = 'stt task deadline status completedOn';
    expect(one(columns, ['1', 'Việc', '31/5/2025', 'Hoàn thành', '02/6/2025'])?.status?.state).toBe(
      'done-late',
    );
    expect(one(columns, ['1', 'Việc', '31/5/2025', 'Hoàn thành', ''])?.status?.state).toBe('done');
    expect(one(columns, ['1', 'Việc', '31/5/2025', 'Chưa hoàn thành', ''])?.status?.state).toBe('overdue');
    expect(
      one(columns, ['1', 'Việc', '31/5/2025', '', ''], { dates: { completedOn: '2025-05-30' } })?.status
        ?.state,
    ).toBe('done');
  });

  it('lets a due date the user has typed beside the table hold', () => {
    const columns = 'stt task deadline dueDate';
    const typed = (dueDate: string, deadline: string) =>
      one(columns, ['1', 'Việc', deadline, ''], { dates: { dueDate } })?.deadline;
    expect(typed('2025-10-15', 'Khi có hướng dẫn')).toMatchObject({
      kind: 'date',
      due: '2025-10-15',
      text: 'Khi có hướng dẫn',
    });
    expect(typed('2025-10-15', '30/9/2025')).toMatchObject({ due: '2025-10-15' });
    expect(typed('2025-09-30', 'Quý III/2025')).toMatchObject({ kind: 'quarter', due: '2025-09-30' });
  });

  it('understands tasks only: groups have no deadline and no status', () => {
    const { rows, units } = appendixOf({
      columns: 'stt task lead deadline',
      rows: [
        ['group', 'I', 'Công tác chung', 'Văn phòng', '30/6/2025'],
        ['task', '1', 'Việc', 'Công an xã', ''],
      ],
    });
    expect(rows[0]).toMatchObject({ lead: [], deadline: null, status: null });
    expect(units.map(({ name, leadRows }) => [name, leadRows])).toEqual([['Công an xã', [6]]]);
  });
});
