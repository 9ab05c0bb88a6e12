import { gridOfText } from '../../../../src/plan/model/grid';
import { recogniseTables } from '../../../../src/plan/read/table';
import { ALL_TABLES } from './tables';
import { columnsOf, kindsOf, onlyTable } from './support';
import { gridOf } from './tables/table';

const ROWS = `
1 | Phát quang hành lang lưới điện | Điện lực huyện | Trước 30/4/2026
2 | Thay công tơ cơ quá hạn kiểm định | Điện lực huyện | Quý III/2026
3 | Củng cố cột nghiêng sau bão | Các tổ quản lý | Tháng 11/2026`;

describe('a table without a header', () => {
  it('is told by numbers that count, offices and times', () => {
    const reading = onlyTable(gridOf({ sheet: ROWS }));
    expect(reading.layout.headerRows).toBeNull();
    expect(columnsOf(reading)).toEqual({ stt: 'A', task: 'B', lead: 'C', deadline: 'D' });
    expect(reading.layout.columns.every(({ header }) => header === '')).toBe(true);
    expect(reading.range.top).toBe(1);
    expect(kindsOf(reading)).toBe('kkk');
  });

  it('whose numbers stand in the texts of its tasks, with a blank here and there', () => {
    const sheet = `
HT.CAU.01 | 4.1. Gói khảo sát địa chất cầu Suối Đá | Ký đúng hạn | KT | 12/5/2026 | - Phê duyệt nhiệm vụ khảo sát | Hợp đồng tư vấn |
HT.CAU.01 | 4.2. Gói thẩm tra hồ sơ cầu Suối Đá | Ký đúng hạn | KH | 20/6/2026 | - Có hồ sơ thiết kế | Hợp đồng tư vấn | Chậm
HT.DUONG.02 | 4.3. Gói thiết kế đường vào cầu | | KT | 30/6/2026 | - Phê duyệt chủ trương | Hợp đồng đã ký |
HT.DUONG.02 | 4.4. Gói giám sát đường vào cầu | Ký đúng hạn | KH | 15/8/2026 | - Phê duyệt chủ trương | Phụ lục hợp đồng | Chậm`;
    const reading = onlyTable(gridOf({ sheet }));
    expect(columnsOf(reading)).toMatchObject({
      code: 'A',
      task: 'B',
      lead: 'D',
      deadline: 'E',
      product: 'G',
    });
    expect(kindsOf(reading)).toBe('kkkk');
    expect(reading.rows.map(({ number }) => number)).toEqual(['4.1', '4.2', '4.3', '4.4']);
    expect(reading.confidence).toBeLessThan(0.9);
  });

  it('keeps the meanings the user chose', () => {
    const [reading] = recogniseTables(gridOf({ sheet: ROWS }), { choices: [{ columns: { 3: 'executor' } }] });
    expect(reading?.layout.columns.map(({ meaning }) => meaning)).toEqual([
      'stt',
      'task',
      'executor',
      'deadline',
    ]);
  });

  it('takes the short row above its numbers for a header of words nobody knows', () => {
    const reading = onlyTable(gridOf({ sheet: `Qwz | Rtp xkl | Zzv | Wqx${ROWS}` }));
    expect(reading.layout.headerRows).toEqual([1, 1]);
    expect(columnsOf(reading)).toEqual({ stt: 'A', task: 'B', lead: 'C', deadline: 'D' });
  });

  it('never shows who and when as certain', () => {
    const { columns } = onlyTable(gridOf({ sheet: ROWS })).layout;
    expect(columns.filter(({ meaning, certain }) => certain && meaning !== 'stt')).toEqual([]);
  });

  it.each([
    [
      'figures',
      [
        ['1', '20', '15'],
        ['2', '18', '18'],
        ['3', '7', '9'],
      ],
    ],
    [
      'names',
      [
        ['1', 'Nguyễn Văn An', 'Chủ tịch'],
        ['2', 'Trần Thị Bích', 'Thư ký'],
        ['3', 'Lê Minh', 'Ủy viên'],
      ],
    ],
    [
      'goods',
      [
        ['1', 'Xi măng PCB40', 'tấn'],
        ['2', 'Cát vàng', 'm3'],
        ['3', 'Thép D10', 'kg'],
      ],
    ],
  ])('is not seen in %s', (_, rows) => {
    expect(recogniseTables(gridOfText('S', rows))).toEqual([]);
  });

  // Half of them: where groups part the rows and the count begins again, no three rows count on.
  it('is found in half of our tables when their header is cut off', () => {
    const tables = ALL_TABLES.filter(
      ({ header, kinds, columns }) =>
        header !== null &&
        columns.stt !== undefined &&
        (columns.lead ?? columns.executor ?? columns.deadline) !== undefined &&
        (kinds?.match(/k/g)?.length ?? 0) >= 3,
    );
    const found = tables.filter((table) => {
      const grid = gridOf(table);
      const end = table.header?.[1] ?? 0;
      return recogniseTables({ ...grid, text: grid.text.slice(end), merges: [] }).length === 1;
    });
    expect(tables.length).toBeGreaterThan(10);
    expect(found.length / tables.length).toBeGreaterThan(0.45);
  });
});
