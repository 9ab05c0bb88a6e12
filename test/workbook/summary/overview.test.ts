import { usual } from '../../../src/workbook';
import { overviewTableTop } from '../../../src/workbook/summary/overview';
import { cellsOf, sheetsOf, tableUnder } from './sheets';

const head = ['STT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn'];

/** So many leading units with a task each, and one that coordinates all. */
function planOf(units: number): string[][] {
  return [
    ['UBND XÃ BÌNH LỘC', '', '', '', ''],
    ['PHỤ LỤC NHIỆM VỤ NĂM 2026', '', '', '', ''],
    head,
    ...Array.from({ length: units }, (_, i) => [
      String(i + 1),
      `Rà soát hồ sơ đợt ${i + 1}`,
      `Thôn Bình An ${i + 1}`,
      'Công an xã; Đoàn Thanh niên',
      '30/4/2026',
    ]),
  ];
}

describe('the overview', () => {
  it('fits one page with its chart for twenty leading units', () => {
    const { sheets } = sheetsOf(planOf(20));
    const overview = sheets[0]!;
    expect(overview.print).toMatchObject({ fit: 'page', titleRows: null, orientation: 'portrait' });
    expect(overview.charts.map(({ name }) => name)).toEqual(['SoatDonVi']);
    expect(overview.charts[0]?.categories).toMatchObject({
      top: overviewTableTop + 1,
      bottom: overviewTableTop + 20,
    });
    expect(sheets.map(({ tag }) => tag)).not.toContain('charts');
  });

  it('repeats its header beyond that, and never over a chart', () => {
    const { sheets } = sheetsOf(planOf(21));
    const [overview, charts] = sheets;
    expect(overview?.print).toMatchObject({ fit: 'width', titleRows: [overviewTableTop, overviewTableTop] });
    expect(overview?.charts).toEqual([]);
    expect(charts).toMatchObject({ tag: 'charts', print: { titleRows: null } });
    expect(charts?.charts[0]).toMatchObject({
      source: '«overview»',
      categories: { top: overviewTableTop + 1 },
    });
  });

  it('draws the months only where they are asked for', () => {
    const months = sheetsOf(planOf(3), { ...usual, sheets: { ...usual.sheets, months: true } });
    expect(months.sheets.flatMap(({ charts }) => charts.map(({ name }) => name))).toEqual([
      'SoatDonVi',
      'SoatThang',
    ]);
    expect(months.sheets.find(({ tag }) => tag === 'charts')?.charts[0]).toMatchObject({
      source: '«charts»',
    });
  });

  it('lists the units that lead, the others in one row, and sums to the whole', () => {
    const { sheets } = sheetsOf(planOf(2));
    const rows = tableUnder(sheets[0]!, 'Đơn vị').map((row) => row.slice(0, 3));
    expect(rows).toEqual([
      ['Đơn vị', 'Chủ trì', 'Phối hợp'],
      ['Thôn Bình An 1', 1, 0],
      ['Thôn Bình An 2', 1, 0],
      ['Chỉ phối hợp: 2 đơn vị', null, 4],
      ['Cộng', 2, 4],
      ['Cả kế hoạch (mỗi việc một lần)', 2, null],
    ]);
  });

  it('has no column of missing products where no column tells of products', () => {
    const header = (rows: string[][]) => tableUnder(sheetsOf(rows).sheets[0]!, 'Đơn vị')[0];
    expect(header(planOf(2))).not.toContain('Thiếu sản phẩm');
    const withProduct = planOf(2).map((row, i) => [...row, i === 2 ? 'Sản phẩm' : i < 2 ? '' : 'Báo cáo']);
    expect(header(withProduct)).toContain('Thiếu sản phẩm');
  });

  it('bears the heading of an official paper and a place to sign', () => {
    const texts = [...cellsOf(sheetsOf(planOf(2)).sheets[0]!).values()];
    expect(texts).toEqual(
      expect.arrayContaining([
        'UBND XÃ BÌNH LỘC',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'TỔNG HỢP THỰC HIỆN NHIỆM VỤ THEO ĐƠN VỊ',
        '(Số liệu đến ngày 14/05/2026)',
        '…………………, ngày …… tháng …… năm 2026',
        'NGƯỜI LẬP BIỂU',
        'THỦ TRƯỞNG CƠ QUAN',
      ]),
    );
  });
});

describe('the sheets of a summary', () => {
  const tags = (...args: Parameters<typeof sheetsOf>) =>
    sheetsOf(...args).sheets.map(({ tag, name }) => (tag.startsWith('unit.') ? name : tag));

  it('are for units that lead', () =>
    expect(tags(planOf(2))).toEqual([
      'overview',
      'overdue',
      'Thôn Bình An 1',
      'Thôn Bình An 2',
      'pivot',
      'data',
    ]));

  it('are for others when chosen, and then the contents lead to them', () =>
    expect(tags(planOf(2), { ...usual, units: ['Công an xã'] })).toEqual([
      'overview',
      'overdue',
      'contents',
      'Công an xã',
      'pivot',
      'data',
    ]));

  it('renew what is there already', () => {
    const tag = sheetsOf(planOf(2), { ...usual, units: ['Công an xã'] }).sheets.find(
      ({ name }) => name === 'Công an xã',
    )!;
    expect(tags(planOf(2), usual, [tag.tag])).toContain('Công an xã');
  });

  it('are all set up for paper', () => {
    const every = sheetsOf(planOf(30), {
      sheets: { overview: true, overdue: true, units: true, months: true, pivot: true, findings: true },
      units: null,
    });
    for (const { tag, print } of every.sheets) expect([tag, print?.margins.left]).toEqual([tag, 30]);
  });
});

describe('the sheet of a unit', () => {
  const { sheets } = sheetsOf(
    [
      ['UBND XÃ BÌNH LỘC', '', '', '', ''],
      ['(Kèm theo Kế hoạch số 14/KH-UBND ngày 20/01/2026 của UBND xã Bình Lộc)', '', '', '', ''],
      head,
      ['1', 'Nạo vét kênh mương', 'Phòng Kinh tế; Văn phòng', 'Công an xã', '30/4/2026'],
      ['2', 'Trực tiếp công dân', 'Văn phòng', 'Phòng Kinh tế', '20/5/2026'],
    ],
    usual,
  );
  const sheet = sheets.find(({ name }) => name === 'Phòng Kinh tế')!;

  it('names who coordinates what it leads, and who leads what it coordinates', () => {
    const rows = sheet.blocks.flatMap(({ rows }) => rows).map((row) => row[3]);
    expect(rows).toEqual(expect.arrayContaining(['Phối hợp', 'Văn phòng (cùng chủ trì); Công an xã']));
    expect(rows.slice(rows.indexOf('Chủ trì'))).toEqual(['Chủ trì', 'Văn phòng']);
  });

  it('says which plan and which day, and how long overdue', () => {
    const cells = cellsOf(sheet);
    expect([cells.get('2,1'), cells.get('3,1')]).toEqual([
      '(Kèm theo Kế hoạch số 14/KH-UBND ngày 20/01/2026 của UBND xã Bình Lộc)',
      '(Số liệu đến ngày 14/05/2026)',
    ]);
    const days = sheet.styles.find(({ style }) => style === 'daysLeftVi')!;
    expect(cells.get(`${days.area.top},${days.area.left}`)).toBe(-14);
  });
});
