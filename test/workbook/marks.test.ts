import { check } from '../../src/plan/check';
import { gridOfText } from '../../src/plan/model/grid';
import { emptyState, marksEdit, trackingEdit, type BuildContext } from '../../src/workbook';

const header = ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Sản phẩm', 'Thời hạn hoàn thành'];
const rows = [
  ['Kế hoạch năm 2026', '', '', '', ''],
  header,
  ['I', 'CÔNG TÁC CHUNG', '', '', ''],
  ['1', 'Lập danh mục hồ sơ *', 'Văn phòng', 'Danh mục', 'Quý I/2026'],
  ['2', 'Rà soát ~ số liệu', 'Phòng Kinh tế', 'Báo cáo', 'Định kỳ ngày 25/3, 25/6, 25/9 hằng năm'],
  ['3', 'Tổng kết công tác năm', '', 'Báo cáo', '31/12/2026'],
];
const grid = gridOfText('Phụ lục', rows);
const context: BuildContext = {
  state: { ...emptyState, sheets: ['Phụ lục'] },
  asOf: '2026-05-01',
  live: true,
  dueSoonDays: 7,
  locale: 'vi',
};
const sheet = { grid, tables: check(grid, { asOf: context.asOf }).appendices };

describe('marks as data', () => {
  const { edit, describe: said } = marksEdit(sheet, context);
  const [put, add] = edit.steps;
  if (put?.kind !== 'put-sheet' || add?.kind !== 'add-marks') throw new Error('wrong steps');
  const keys = put.sheet.blocks[0]?.rows.map(([key]) => String(key)) ?? [];

  it('hide their list, and ask the day of Excel', () => {
    expect(put.sheet.visibility).toBe('very-hidden');
    expect(put.sheet.blocks[1]?.rows[0]).toEqual([{ formula: '=TODAY()', value: 46143 }]);
    expect(said.newSheets).toEqual([]);
    expect(said.touchedSheets).toEqual(['Phụ lục']);
  });

  it('know the rows by their text: the group is no task, keys with wildcards come first', () => {
    expect(keys).toContain('1T|CÔNG TÁC CHUNG');
    expect(keys[0]).toBe('1T|Lập danh mục hồ sơ *');
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
  });

  it('stay few and short, over the rows under the header only', () => {
    expect(add.marks.length).toBeLessThanOrEqual(16);
    for (const mark of add.marks) {
      expect(mark.area.top).toBe(3);
      expect(mark.area.bottom).toBeLessThanOrEqual(6);
      expect(mark.formula.length).toBeLessThan(255);
    }
  });

  it('are the same set when made again', () => {
    const again = marksEdit(sheet, {
      ...context,
      state: { ...context.state, marks: [{ set: 4, sheet: 'Phụ lục' }] },
    });
    expect(again.edit.steps[1]).toMatchObject({ set: 4 });
  });
});

describe('marks of cells at fault', () => {
  const combined = gridOfText('Phụ lục', [
    ['STT', 'Nhiệm vụ cụ thể', 'Cơ quan chủ trì, phối hợp', 'Sản phẩm', 'Thời hạn hoàn thành'],
    ['1', 'Lập danh mục hồ sơ', 'Chủ trì: Văn phòng. Phối hợp: Công an xã', 'Danh mục', 'Quý I/2026'],
    ['2', 'Rà soát số liệu', 'Chủ trì: Phòng Kinh tế', 'Báo cáo', '31/6/2026'],
    ['3', 'Tổng kết công tác năm', 'Phối hợp: Công an xã', 'Báo cáo', '31/12/2026'],
    ['4', 'Sơ kết quý', '', 'Báo cáo', '30/9/2026'],
  ]);
  const planned = marksEdit(
    { grid: combined, tables: check(combined, { asOf: context.asOf }).appendices },
    context,
  );
  const [put, add] = planned.edit.steps;
  if (put?.kind !== 'put-sheet' || add?.kind !== 'add-marks') throw new Error('wrong steps');
  const keys = put.sheet.blocks[0]?.rows.map(([key]) => String(key)) ?? [];

  it('mark a cell that holds a text without what belongs there, by its text and its row', () => {
    expect(keys).toContain('1W3|Tổng kết công tác năm|Phối hợp: Công an xã');
    expect(keys.filter((key) => key.startsWith('1W3|'))).toHaveLength(1);
    expect(add.marks).toContainEqual(
      expect.objectContaining({
        id: '1.wrong.3',
        style: 'wrong',
        area: { top: 2, bottom: 5, left: 3, right: 3 },
      }),
    );
  });

  it('count what is coloured: an empty cell as missing, a text at fault as wrong', () => {
    expect(keys).toContain('1W5|Rà soát số liệu|31/6/2026');
    expect(planned.describe.counts).toMatchObject({ missing: 1, wrong: 2 });
  });

  it('count no cell of a row that is no task, for it is not coloured', () => {
    const [table] = sheet.tables;
    const finding = table!.findings.find(({ rule }) => rule === 'missing-lead')!;
    const onGroup = {
      ...finding,
      rule: 'invalid-date' as const,
      severity: 'error' as const,
      row: 3,
      column: 2,
    };
    const again = marksEdit(
      { grid, tables: [{ ...table!, findings: [finding, finding, onGroup] }] },
      context,
    );
    expect(again.describe.counts).toMatchObject({ missing: 1, wrong: 0 });
  });
});

describe('a day off that moves to the next working day', () => {
  // A real date, Saturday 14/02/2026: the first working day after it is after Tết.
  const [saturday, monday] = [46067, 46076];
  const dated = gridOfText('Phụ lục', [
    ...rows.slice(0, 3),
    ['1', 'Lập danh mục hồ sơ', 'Văn phòng', 'Danh mục', '14/02/2026'],
    ['2', 'Rà soát số liệu', 'Phòng Kinh tế', 'Báo cáo', 'Trước ngày 14/02/2026'],
  ]);
  const isDate = (r: number, c: number): boolean => r === 3 && c === 4;
  const real = {
    ...dated,
    value: dated.text.map((row, r) => row.map((text, c) => (isDate(r, c) ? saturday : text))),
    format: dated.text.map((row, r) => row.map((_, c) => (isDate(r, c) ? 'dd/mm/yyyy' : 'General'))),
  };
  const tables = check(real, { asOf: context.asOf, daysOff: 'next-working-day' }).appendices;
  const edits = {
    marks: marksEdit({ grid: real, tables }, context),
    tracking: trackingEdit({ grid: real, tables }, context),
  };

  it('is looked up by the marks, as a date and as a phrase', () => {
    const [put, add] = edits.marks.edit.steps;
    if (put?.kind !== 'put-sheet' || add?.kind !== 'add-marks') throw new Error('wrong steps');
    expect(put.sheet.blocks[0]?.rows).toContainEqual([`1P|Lập danh mục hồ sơ|${saturday}`, monday]);
    const phrase = put.sheet.blocks[0]?.rows.find(([key]) => String(key).startsWith('1H|'));
    expect(phrase).toEqual([expect.stringContaining('14/02/2026'), monday]);
    const overdue = add.marks.find(({ id }) => id === '1.overdue')?.formula;
    expect(overdue).toMatch(/IFERROR\(VLOOKUP\("1P\|".*IF\(N\(\$E3\)>36526,\$E3,9\^9\)/);
    expect(overdue?.length).toBeLessThan(255);
  });

  it('stands in Hạn cuối as long as the date is the one that was read', () => {
    const [step] = edits.tracking.edit.steps;
    if (step?.kind !== 'put-columns') throw new Error('wrong step');
    expect(step.columns[0]?.values[1]).toEqual({
      formula: `=IF(N(E4)=${saturday},${monday},IF(N(E4)>0,E4,""))`,
      value: monday,
    });
  });
});

describe('a draft', () => {
  it('has no marks of what is late; what is missing is marked', () => {
    const [, add] = marksEdit(sheet, { ...context, mode: 'draft' }).edit.steps;
    if (add?.kind !== 'add-marks') throw new Error('wrong step');
    const ids = add.marks.map(({ id }) => id);
    expect(ids.filter((id) => /overdue|soon/.test(id))).toEqual([]);
    expect(ids).toContain('1.missing-lead.3');
  });
});

describe('tracking columns as data', () => {
  const [step] = trackingEdit(sheet, context).edit.steps;
  if (step?.kind !== 'put-columns') throw new Error('wrong step');

  it('stand one empty column away', () => {
    expect(step.area).toEqual({ top: 2, left: 7, bottom: 6, right: 10 });
    expect(step.columns.map(({ header: name }) => name)).toEqual([
      'Hạn cuối',
      'Trạng thái',
      'Ngày hoàn thành',
      'Kết quả soát (01/05/2026)',
    ]);
  });

  it('give a date as long as the deadline says what was read', () => {
    expect(step.columns[0]?.values[1]).toEqual({
      formula: '=IF(LEFT(E4,120)="Quý I/2026",46112,"")',
      value: 46112,
    });
    expect(step.columns[0]?.values[0]).toBeNull();
  });

  it('write every text so that it is known again as ours', () => {
    const check = step.columns[3];
    for (const value of check?.values ?? [])
      if (value !== null)
        expect(check?.ours.some((beginning) => String(value).startsWith(beginning))).toBe(true);
    expect(step.columns[1]?.values.every((value) => value === null)).toBe(true);
  });
});
