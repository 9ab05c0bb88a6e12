import { messagesFor } from '../../../../../src/plan/messages';
import { gridOfText } from '../../../../../src/plan/model/grid';
import { recogniseTables } from '../../../../../src/plan/read/table';
import { EVIDENCE } from '../../../../../src/plan/read/table/columns/evidence';
import { FACTS } from '../../../../../src/plan/read/table/columns/facts';
import { ALL_TABLES } from '../tables';
import { columnsOf } from '../support';
import { gridOf } from '../tables/table';

describe('the table of evidence', () => {
  it('says each thing once, of facts that are gathered, with a sentence in both languages', () => {
    const rows = EVIDENCE.map(({ when, meaning, by }) => `${when} ${meaning} ${Math.sign(by)}`);
    expect(new Set(rows).size).toBe(rows.length);
    for (const { when, why, by } of EVIDENCE) {
      expect(FACTS).toContain(when);
      expect(Math.abs(by)).toBeGreaterThan(0);
      for (const locale of ['vi', 'en'] as const) expect(messagesFor(locale).reasons).toHaveProperty([why]);
    }
  });

  it('has a sentence for every reason a reading gives', () => {
    const codes = new Set(
      ALL_TABLES.flatMap((table) =>
        recogniseTables(gridOf(table)).flatMap(({ layout }) =>
          layout.columns.flatMap(({ reasons }) => reasons.map(({ code }) => code)),
        ),
      ),
    );
    expect(codes.size).toBeGreaterThan(15);
    for (const code of codes) expect(messagesFor('vi').reasons).toHaveProperty([code]);
  });
});

/** A column of each kind of content under a head that says nothing, in an otherwise plain plan. */
const contents: readonly (readonly [string, string, readonly string[]])[] = [
  ['lead', 'offices', ['Phòng Nội vụ', 'Văn phòng UBND', 'Công an xã']],
  ['lead', 'persons', ['Đ/c Hạnh', 'Ông Toàn', 'Bà Lựu']],
  ['lead', 'units joined by arrows', ['P.KT → Ban Giám đốc', 'Phòng Kế hoạch + Kế toán', 'Tổ 1 / Tổ 2']],
  ['deadline', 'dates', ['15/3/2026', '30/6/2026', '20/11/2026']],
  ['deadline', 'phrases of time', ['Quý I', 'Hằng tháng', 'Trước ngày 20/5']],
  ['product', 'documents', ['Báo cáo', 'Tờ trình kèm dự thảo', 'Quyết định phê duyệt']],
  ['target', 'figures', ['≥ 95%', '120', '80%']],
  ['budget', 'sums', ['12.500.000', '3.000.000', '45.000.000']],
  ['legalBasis', 'numbers of documents', ['Nghị quyết 12-NQ/TU', 'Quyết định 45/QĐ-UBND', '07/2026/TT-BNV']],
];

describe('under a head that says nothing', () => {
  it.each(contents)('%s is told by %s', (meaning, _, cells) => {
    const head = ['STT', 'Nhiệm vụ', 'Abc xyz', meaning === 'deadline' ? 'Chủ trì' : 'Thời hạn'];
    const last = meaning === 'deadline' ? 'Phòng Y tế' : '30/9/2026';
    const tasks = ['Rà soát hộ nghèo', 'Sửa chữa trạm y tế', 'Tổ chức hội thi'];
    const rows = tasks.map((task, i) => [String(i + 1), task, cells[i] ?? '', last]);
    const [reading] = recogniseTables(gridOfText('S', [head, ...rows]));
    expect(reading === undefined ? {} : columnsOf(reading)).toMatchObject({ [meaning]: 'C' });
    expect(reading?.layout.columns[2]?.certain).toBe(false);
  });

  it('telephone numbers and places make nobody responsible', () => {
    const rows = [
      ['STT', 'Nhiệm vụ', 'Số điện thoại', 'Địa điểm', 'Thời hạn'],
      ['1', 'Rà soát hộ nghèo', '0900 000 001', 'UBND xã', '30/9/2026'],
      ['2', 'Sửa chữa trạm y tế', '0900 000 002', 'Trường mầm non', '30/10/2026'],
    ];
    const [reading] = recogniseTables(gridOfText('S', rows));
    expect(reading === undefined ? {} : columnsOf(reading)).toEqual({ stt: 'A', task: 'B', deadline: 'E' });
  });

  it.each([
    'Người giám sát',
    'Người phê duyệt',
    'Người lập',
    'Người ký',
    'Cơ quan thẩm tra',
    'Đơn vị thụ hưởng',
    'Người kiểm tra',
    'Người nhận',
    'Cấp phê duyệt',
    'Đơn vị nghiệm thu',
    'Khách hàng',
    'Thành phần tham dự',
  ])('who only looks on, signs or is served is charged with nothing: %s', (head) => {
    const rows = [
      ['TT', 'Nội dung công việc', 'Bộ phận thực hiện', 'Hạn xong', head],
      ['1', 'Sửa mái nhà văn hóa khu 3', 'Phòng Kinh tế', '30/4/2026', 'Ông Toàn'],
      ['2', 'Kẻ lại vạch sân thể thao', 'Đoàn Thanh niên', '15/5/2026', 'Bà Lựu'],
      ['3', 'Thay biển tên các ngõ', 'Văn phòng UBND', '20/6/2026', 'Ông Toàn'],
    ];
    const [reading] = recogniseTables(gridOfText('S', rows));
    expect(Object.values(reading === undefined ? {} : columnsOf(reading))).toEqual(['A', 'B', 'C', 'D']);
  });
});

describe('under words that say something else', () => {
  const readUnder = (head: string, cells: readonly string[]): Record<string, string> => {
    const tasks = ['Sửa mái nhà văn hóa khu 3', 'Kẻ lại vạch sân thể thao', 'Thay biển tên các ngõ'];
    const units = ['Phòng Kinh tế', 'Đoàn Thanh niên', 'Văn phòng UBND'];
    const rows = tasks.map((task, i) => [
      String(i + 1),
      task,
      units[i] ?? '',
      `${i + 1}/5/2026`,
      cells[i] ?? '',
    ]);
    const [reading] = recogniseTables(
      gridOfText('S', [['TT', 'Nội dung công việc', 'Bộ phận thực hiện', 'Hạn xong', head], ...rows]),
    );
    return reading === undefined ? {} : columnsOf(reading);
  };

  it.each(['Bối cảnh', 'Tác động', 'Căn nguyên', 'Phản hồi', 'Hình thức', 'Cách kiểm tra lại'])(
    'text is no product: %s',
    (head) => {
      expect(readUnder(head, ['Dân cư thưa', 'Mới sáp nhập thôn', 'Hạ tầng đã cũ'])).not.toHaveProperty(
        'product',
      );
    },
  );

  it('documents beneath are', () => {
    expect(readUnder('Đầu bài ra', ['Biên bản nghiệm thu', 'Tờ trình', 'Báo cáo'])).toMatchObject({
      product: 'E',
    });
  });

  it.each(['Diễn giả', 'Nhà tài trợ', 'Người chứng kiến', 'Đơn vị đề nghị'])(
    'people are charged with nothing where another column says who is: %s',
    (head) => {
      const found = readUnder(head, ['Ông Toàn', 'Bà Lựu', 'Ông Khải']);
      expect(Object.values(found)).not.toContain('E');
    },
  );

  it('a number of days is no deadline beside one', () => {
    const head = ['TT', 'Nội dung công việc', 'Thời gian dự kiến (ngày)', 'Tuần bắt đầu', 'Tuần kết thúc'];
    const rows = [
      ['1', 'Khảo sát hiện trạng cây xanh', '5', '1', '1'],
      ['2', 'Lập danh sách cây phải chặt hạ', '10', '2', '3'],
      ['3', 'Thuê đơn vị cắt tỉa', '15', '4', '6'],
    ];
    const [reading] = recogniseTables(gridOfText('S', [head, ...rows]));
    expect(reading === undefined ? {} : columnsOf(reading)).toMatchObject({ startDate: 'D', deadline: 'E' });
  });
});

describe('certainty of a column', () => {
  const table = (head: string, cells: readonly string[]) =>
    recogniseTables(
      gridOfText('S', [
        ['STT', 'Nhiệm vụ', head, 'Thời hạn'],
        ...cells.map((cell, i) => [
          String(i + 1),
          `Tổ chức đợt kiểm tra lần ${i + 1}`,
          cell,
          `${i + 1}/5/2026`,
        ]),
      ]),
    )[0]?.layout.columns[2];

  it('is given where header and content agree', () => {
    expect(table('Đơn vị chủ trì', ['Phòng Y tế', 'Công an xã', 'Trạm y tế'])).toMatchObject({
      meaning: 'lead',
      certain: true,
    });
  });

  it('is not given where they contradict each other, and the reasons say so', () => {
    const column = table('Đơn vị chủ trì', ['15/3/2026', '30/6/2026', '20/11/2026']);
    expect(column?.certain).toBe(false);
    expect(column?.reasons.map(({ code }) => code)).toContain('header-against-content');
  });
});
