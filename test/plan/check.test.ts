import fc, { runs } from '../support/properties/seeded';
import { toTCVN3 } from 'vietnamese-conversion';
import { check, checkSteps, type CheckProgress } from '../../src/plan/check';
import { gridOfText, type Grid } from '../../src/plan/model/grid';
import { ROWS_PER_SLICE } from '../../src/plan/model/slices';

const HEADER = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn hoàn thành', 'Sản phẩm'];
const TITLE = ['(Kèm theo Kế hoạch số 21/KH-UBND ngày 14/02/2025 của UBND xã Phú Lâm)'];
const ROWS = [
  ['I', 'CHUYỂN ĐỔI SỐ', '', '', '', ''],
  [
    '1',
    'Ban hành quy chế vận hành trang thông tin',
    'Văn phòng HĐND và UBND',
    'Công an xã',
    '31/3/2025',
    'Quyết định',
  ],
  [
    '2',
    'Tập huấn tổ công nghệ số cộng đồng',
    'Phòng Văn hóa - Xã hội',
    'Các thôn',
    'Quý III/2025',
    'Danh sách học viên',
  ],
  ['3', 'Thu gom thiết bị cũ', '', 'Các thôn', 'Thường xuyên', 'Biên bản'],
];
const sheet = (...rows: string[][]): Grid => gridOfText('Phụ lục', rows);
const plan = sheet(['PHỤ LỤC NHIỆM VỤ NĂM 2025'], TITLE, [''], HEADER, ...ROWS);
const options = { asOf: '2025-07-01' };

describe('check', () => {
  it('reads, judges and sums up a sheet', () => {
    const report = check(plan, options);
    expect(report).toMatchObject({ sheet: 'Phụ lục', asOf: '2025-07-01', dueSoonDays: 7, error: null });
    const [first, ...others] = report.appendices;
    expect(others).toEqual([]);
    expect(first?.appendix.plan).toMatchObject({ number: '21/KH-UBND', year: 2025, issued: '2025-02-14' });
    expect(first?.findings.map(({ row, column, rule }) => [row, column, rule])).toEqual([
      [8, 3, 'missing-lead'],
    ]);
    expect(first?.summary.totals).toMatchObject({
      total: 3,
      overdue: 1,
      overdueOver30: 1,
      onTrack: 1,
      noFixedDate: 1,
    });
    expect(first?.scores).toEqual({ who: 66, what: 100, when: 100, result: 100 });
  });

  it('judges as of the day it is told', () => {
    const overdue = (asOf: string) => check(plan, { asOf }).appendices[0]?.summary.totals.overdue;
    expect([overdue('2025-03-31'), overdue('2025-04-01'), overdue('2025-12-31')]).toEqual([0, 1, 2]);
  });

  it('says what is wrong with a sheet it cannot use', () => {
    expect(check(sheet(), options).error).toEqual({ code: 'empty-sheet', params: { sheet: 'Phụ lục' } });
    expect(check(sheet(['', ' '], ['']), options).error?.code).toBe('empty-sheet');
    expect(check(sheet(['Họ tên', 'Điểm'], ['Nguyễn Văn Bình', '8']), options)).toMatchObject({
      appendices: [],
      error: { code: 'no-plan-table' },
    });
  });

  it('reads the same from decomposed letters, capitals in the header and spaces at the ends', () => {
    const changed = (change: (cell: string) => string): Grid => ({
      ...plan,
      text: plan.text.map((row) => row.map(change)),
    });
    const essence = (grid: Grid) =>
      check(grid, options).appendices[0]?.appendix.rows.map(({ kind, deadline, lead }) => [
        kind,
        deadline?.due,
        lead.map((unit) => unit.normalize('NFC').toLowerCase()),
      ]);
    const usual = essence(plan);
    expect(essence(changed((cell) => cell.normalize('NFD')))).toEqual(usual);
    expect(essence(changed((cell) => (cell === '' ? '' : `${cell}  `)))).toEqual(usual);
    expect(
      essence({
        ...plan,
        text: plan.text.map((row, i) => (i === 3 ? row.map((cell) => cell.toUpperCase()) : row)),
      }),
    ).toEqual(usual);
  });

  it('reads a sheet typed in an old font, and offers to convert every cell of it', () => {
    // The encoding has no capitals with tones; numbers stay as they are.
    const typed = (cell: string, column: number): string =>
      column === 0 ? cell : toTCVN3(cell.toLowerCase(), 'unicode');
    const old = { ...plan, text: plan.text.map((row) => row.map(typed)) };
    const [report] = check(old, options).appendices;
    expect(report?.appendix.rows.filter(({ kind }) => kind === 'task')).toHaveLength(3);
    const converted = report?.findings.filter(({ rule }) => rule === 'legacy-encoding') ?? [];
    expect(converted.find(({ row, column }) => row === 6 && column === 2)?.fix).toEqual({
      column: 2,
      value: 'ban hành quy chế vận hành trang thông tin',
    });
  });

  it('goes on in slices that add up to the same report', () => {
    const long = sheet(
      HEADER,
      ...Array.from({ length: 450 }, (_, i) => [String(i + 1), `Việc số ${i}`, 'Công an xã', '', '', '']),
    );
    const seen: CheckProgress[] = [];
    const steps = checkSteps(long, options);
    let step = steps.next();
    for (; !step.done; step = steps.next()) seen.push(step.value);
    expect(step.value).toEqual(check(long, options));
    expect(new Set(seen.map((each) => each.step))).toEqual(
      new Set(['recognise', 'understand', 'rules', 'summary']),
    );
    expect(seen.filter((each) => each.step === 'understand').length).toBeGreaterThanOrEqual(4);
    for (const { done, total } of seen) expect(done).toBeLessThanOrEqual(total);
  });

  it('looks at no more rows of the sheet than a slice has between two pauses', () => {
    const long = sheet(
      HEADER,
      ...Array.from({ length: 4_000 }, (_, i) => [
        `${Math.floor(i / 20) + 1}.${(i % 20) + 1}`,
        `Việc số ${i}`,
        'Công an xã',
        '',
        '',
        '',
      ]),
    );
    const touched = new Set<number>();
    const text = new Proxy([...long.text], {
      get(rows, key, receiver) {
        if (typeof key === 'string' && /^\d+$/.test(key)) touched.add(Number(key));
        return Reflect.get(rows, key, receiver) as unknown;
      },
    });
    const all = new Set<number>();
    let most = 0;
    const steps = checkSteps({ ...long, text }, options);
    for (let step = steps.next(); ; step = steps.next()) {
      most = Math.max(most, touched.size);
      touched.forEach((row) => all.add(row));
      touched.clear();
      if (step.done) break;
    }
    expect(all.size).toBe(4_001);
    // A slice, the rows a column's usual content is told from, and those round the header.
    expect(most).toBeLessThanOrEqual(2 * ROWS_PER_SLICE);
  });

  it('never throws, whatever stands in the cells', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        '1',
        'I',
        'a)',
        '2,2,1',
        'nt',
        '31/6/2025',
        'Quý IV/2025',
        'Tổng cộng',
        '1.000.000',
        '---',
        'Công an xã; ',
        ...HEADER,
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 15 });
    fc.assert(
      fc.property(rows, fc.boolean(), (body, headed) => {
        const report = check(sheet(...(headed ? [HEADER] : []), ...body), options);
        expect((report.error === null) === report.appendices.length > 0).toBe(true);
      }),
      { numRuns: runs(150) },
    );
  });
});
