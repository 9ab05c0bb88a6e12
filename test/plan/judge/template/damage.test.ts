import { sentenceOf } from '../../../../src/plan/judge/rules';
import type { Template } from '../../../../src/plan/judge/template';
import { differences, filled, form, reportOf, templateOf, type Rows } from './form';

const template = templateOf();

/** A filled-in form after something was done to its rows. */
function damaged(change: (rows: string[][]) => void): Rows {
  const rows = filled();
  change(rows);
  return rows;
}

const withColumn = (rows: string[][], at: number, cell: (row: string[], i: number) => string) =>
  rows.forEach((row, i) => row.length >= 6 && row.splice(at, 0, cell(row, i)));

describe('a template taken from a form', () => {
  it('says columns, what is required, and the rows with what they give', () => {
    expect(template.columns.map(({ header, meaning, required }) => [header, meaning, required])).toEqual([
      ['STT', 'stt', false],
      ['Nội dung nhiệm vụ', 'task', true],
      ['Chủ trì', 'lead', true],
      ['Phối hợp', 'coordinate', false],
      ['Thời hạn', 'deadline', true],
      ['Sản phẩm', 'product', true],
    ]);
    expect(template).toMatchObject({ headerRows: 1, mayAddRows: false, planYear: 2026 });
    expect(template.rows.map(({ kind, number }) => `${kind} ${number}`)).toEqual([
      'group I',
      'task 1',
      'task 2',
      'task 3',
      'group II',
      'task 1',
      'task 2',
    ]);
    expect(template.rows[1]!.cells).toEqual({ 'Thời hạn': '30/6/2026', 'Sản phẩm': 'Danh mục thủ tục' });
  });

  it('asks what its headers call required and leaves what they call optional', () => {
    const rows = filled().map((row, i) =>
      i === 1
        ? ['STT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Phối hợp (*)', 'Thời hạn', 'Sản phẩm (nếu có)']
        : row,
    );
    expect(templateOf(rows).columns.map(({ required }) => required)).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it('lets units add tasks where it leaves room for them', () => {
    expect(templateOf([...form, ['3', '……', '', '', '', '']]).mayAddRows).toBe(true);
    expect(templateOf(form.slice(0, 3).concat([form[6]!, ['1', '…']])).mayAddRows).toBe(true);
  });
});

describe('a filled-in form', () => {
  it('differs in nothing', () => expect(differences(filled(), template)).toEqual([]));

  it.each<[string, (rows: string[][]) => void, string[]]>([
    [
      'a column gone',
      (rows) => rows.forEach((row) => row.length > 5 && row.splice(5, 1)),
      ['column-missing 2.'],
    ],
    [
      'a column more',
      (rows) => withColumn(rows, 6, (_, i) => (i === 1 ? 'Ý kiến đề xuất' : '')),
      ['column-extra 2.7'],
    ],
    ['a column renamed', (rows) => (rows[1]![4] = 'Ngày hoàn thành'), ['column-renamed 2.5']],
    [
      'a column moved to the front of three',
      (rows) => rows.forEach((row) => row.length > 5 && row.splice(2, 0, ...row.splice(5, 1))),
      ['column-moved 2.3'],
    ],
    [
      'a row deleted and the others renumbered',
      (rows) => (rows.splice(4, 1), (rows[4]![0] = '2')),
      ['row-missing 4.'],
    ],
    [
      'a row reworded a little',
      (rows) => (rows[4]![1] = 'Tập huấn kỹ năng số cho cán bộ thôn'),
      ['row-reworded 5.2'],
    ],
    [
      'a row of their own',
      (rows) =>
        rows.push([
          '3',
          'Nạo vét mương tiêu úng trước mùa mưa',
          'Phòng Kinh tế',
          'Công an xã',
          '30/4/2026',
          'Báo cáo',
        ]),
      ['row-added 10.2'],
    ],
    ['a row moved within its group', (rows) => rows.splice(3, 0, ...rows.splice(5, 1)), ['row-moved 4.2']],
    ['a row moved to the other group', (rows) => rows.splice(8, 0, ...rows.splice(3, 1)), ['row-moved 9.2']],
    ['a given day changed', (rows) => (rows[3]![4] = '30/9/2026'), ['cell-changed 4.5']],
    ['a given product emptied', (rows) => (rows[7]![5] = ''), ['cell-changed 8.6']],
    [
      'the plan of another year',
      (rows) => (rows[0]![0] = rows[0]![0]!.replace('2026', '2025')),
      ['year-differs 1.'],
    ],
  ])('with %s says so and nothing else', (_name, change, expected) => {
    expect(differences(damaged(change), template)).toEqual(expected);
  });

  it('may write the same day and the same words in another way', () => {
    const rows = damaged((all) => {
      all[3]![4] = '30/06/2026';
      all[5]![1] = 'Lắp đặt  điểm truy cập Internet tại nhà văn hoá';
    });
    expect(differences(rows, template)).toEqual([]);
  });

  it('says what a cell was and is', () => {
    const { findings } = reportOf(
      damaged((rows) => (rows[3]![4] = '30/9/2026')),
      template,
    );
    const changed = findings.find(({ rule }) => rule === 'template-cell-changed')!;
    expect(sentenceOf(changed, 'vi')).toBe(
      'Ô thuộc cột “Thời hạn” do mẫu cho sẵn: mẫu ghi “30/6/2026”, nay ghi “30/9/2026”.',
    );
  });
});

describe('cells a template requires', () => {
  const empties = (rows: Rows, of: Template) =>
    reportOf(rows, of)
      .findings.filter(({ rule }) => rule === 'template-cell-empty' || rule.startsWith('missing-'))
      .map(({ rule, row, severity }) => `${rule} ${row} ${severity}`);

  it('are told once, as errors, whether a rule has told of them or not', () => {
    const rows = damaged((all) => {
      all[4]![2] = '';
      all[5]![5] = '';
    });
    const open = { ...template, rows: [] };
    expect(empties(rows, open)).toEqual(['missing-lead 5 error', 'missing-product 6 error']);
    expect(empties(rows, { ...open, columns: [] })).toEqual([
      'missing-lead 5 error',
      'missing-product 6 warning',
    ]);
  });

  it('may belong to a column only the template knows', () => {
    const withResult = (cell: string) =>
      damaged((rows) =>
        withColumn(rows, 6, (_, i) => (i === 1 ? 'Mã số theo dõi nội bộ' : i === 4 ? cell : 'A1')),
      );
    const own = templateOf(withResult('A1'));
    const asked = {
      ...own,
      rows: [],
      columns: own.columns.map((column) => ({
        ...column,
        required: column.required || column === own.columns[6],
      })),
    };
    expect(differences(withResult('A1'), asked)).toEqual([]);
    expect(differences(withResult('…'), asked)).toEqual(['cell-empty 5.7']);
  });
});

describe('what an office adds to its template', () => {
  it('values, units and days are kept to', () => {
    const asked: Template = {
      ...template,
      rows: [],
      columns: template.columns.map((column) =>
        column.meaning === 'product'
          ? { ...column, values: ['Báo cáo', 'Biên bản nghiệm thu', 'Danh mục thủ tục'] }
          : column,
      ),
      units: ['Văn phòng HĐND & UBND xã', 'Phòng Kinh tế', 'Phòng Văn hóa – Xã hội'],
      deadline: { from: '2026-06-01', to: '2026-10-31' },
    };
    const found = differences(filled(), asked);
    expect(found.filter((one) => one.startsWith('value'))).toEqual([
      'value-not-allowed 5.6',
      'value-not-allowed 6.6',
      'value-not-allowed 8.6',
    ]);
    expect(found.filter((one) => one.startsWith('deadline'))).toEqual([
      'deadline-outside 8.5',
      'deadline-outside 9.5',
    ]);
    const police = filled().flatMap((row, i) =>
      [2, 3].flatMap((c) => (row[c] === 'Công an xã' ? `${i + 1}.${c + 1}` : [])),
    );
    expect(found.filter((one) => one.startsWith('unit'))).toEqual(
      police.map((cell) => `unit-not-listed ${cell}`),
    );
  });
});
