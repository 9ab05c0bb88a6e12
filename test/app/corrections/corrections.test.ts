import {
  correctionsOf,
  placedChoices,
  shownTable,
  withChange,
  withoutCorrection,
  withoutLost,
  type Change,
  type RememberedChoice,
} from '../../../src/app/corrections';
import { checkOptions, defaultChoices } from '../../../src/app/options';
import { check } from '../../../src/plan/check';
import { gridOfText, type Grid } from '../../../src/plan/model/grid';

const ROWS = [
  ['PHỤ LỤC'],
  ['STT', 'Nội dung', 'Đơn vị', 'Chủ trì', 'Thời hạn'],
  ['I', 'TRUYỀN THÔNG CƠ SỞ'],
  ['1', 'Phát thanh hằng tuần về an toàn giao thông', 'Đài truyền thanh', 'Xã đoàn', 'Tháng 6'],
  ['2', 'Họp giao ban cộng tác viên', 'Phòng Văn hóa', '', 'Tháng 7'],
  ['3', 'Họp giao ban cộng tác viên', 'Phòng Văn hóa', '', 'Tháng 8'],
];
const sheetOf = (rows: readonly (readonly string[])[]): Grid => gridOfText('PL', rows);
const inserted = (at: number, ...rows: string[][]): Grid =>
  sheetOf([...ROWS.slice(0, at - 1), ...rows, ...ROWS.slice(at - 1)]);

const today = '2026-11-20';
const read = (grid: Grid, choices: readonly RememberedChoice[]) =>
  check(grid, checkOptions(grid, { ...defaultChoices, sheets: { PL: choices } }, today)).appendices;

/** What is remembered after some changes to the only table. */
function remembered(grid: Grid, ...changes: readonly Change[]): RememberedChoice[] {
  return changes.reduce<RememberedChoice[]>(
    (choices, change) => withChange(choices, { grid, appendices: read(grid, choices), table: 0 }, change),
    [],
  );
}

const told = (choices: readonly RememberedChoice[], grid: Grid) =>
  correctionsOf(choices, grid, read(grid, choices));

const before = sheetOf(ROWS);

describe('corrections of the only table of a sheet', () => {
  const choices = remembered(
    before,
    { columns: { 3: 'lead' } },
    { columns: { 4: 'coordinate' }, year: 2027 },
    { rows: { 4: 'group' } },
    { issued: '2027-01-12' },
  );

  it('are kept together, each with the text it is known by', () => {
    expect(choices).toEqual([
      {
        columns: { 3: 'lead', 4: 'coordinate' },
        rows: { 4: 'group' },
        year: 2027,
        issued: '2027-01-12',
        seen: {
          rows: { 4: 'phát thanh hằng tuần về an toàn giao thông' },
          columns: { 3: 'đơn vị', 4: 'chủ trì' },
        },
      },
    ]);
  });

  it('are told one by one, and each fits', () => {
    expect(told(choices, before)).toMatchObject([
      { kind: 'column', column: 3, meaning: 'lead', fits: true },
      { kind: 'column', column: 4, meaning: 'coordinate', fits: true },
      { kind: 'year', year: 2027, fits: true },
      { kind: 'issued', issued: '2027-01-12', fits: true },
      { kind: 'row', row: 4, as: 'group', fits: true },
    ]);
  });

  it('follow their rows and columns when others are inserted', () => {
    const moved = sheetOf(inserted(2, [''], ['(Kèm theo)']).text.map((row) => ['', ...row]));
    expect(placedChoices(choices, moved)).toEqual([
      { columns: { 4: 'lead', 5: 'coordinate' }, rows: { 6: 'group' }, year: 2027, issued: '2027-01-12' },
    ]);
    expect(told(choices, moved).every(({ fits }) => fits)).toBe(true);
  });

  it('never fall on another row: where the text is gone that is told, and the rest is kept', () => {
    const edited = sheetOf(
      ROWS.map((row) => row.map((cell) => cell.replace('Phát thanh hằng tuần', 'Thu tin bài'))),
    );
    expect(placedChoices(choices, edited)).toMatchObject([{ columns: { 3: 'lead' }, rows: {} }]);
    expect(told(choices, edited).filter(({ fits }) => !fits)).toMatchObject([
      { kind: 'row', row: 4, as: 'group', text: 'phát thanh hằng tuần về an toàn giao thông' },
    ]);
    const later = withChange(
      choices,
      { grid: edited, appendices: read(edited, choices), table: 0 },
      { year: 2028 },
    );
    expect(later[0]).toMatchObject({ year: 2028, rows: { 4: 'group' } });
    expect(withoutLost(later, edited, read(edited, later))[0]?.rows).toBeUndefined();
  });

  it('are noted anew where they stand, so that a later one does not displace them', () => {
    const moved = inserted(3, ['', 'Dòng mới của người dùng', 'Đơn vị mới']);
    const later = withChange(
      choices,
      { grid: moved, appendices: read(moved, choices), table: 0 },
      { rows: { 4: 'task' } },
    );
    expect(later[0]?.rows).toEqual({ 4: 'task', 5: 'group' });
  });

  it('tell rows with the same text by their order, as long as there are as many', () => {
    const own = remembered(before, { rows: { 6: 'continuation' } });
    expect(placedChoices(own, inserted(3, ['', 'Mới']))[0]?.rows).toEqual({ 7: 'continuation' });
    const third = inserted(5, ['', 'Họp giao ban cộng tác viên']);
    expect(placedChoices(own, third)[0]?.rows).toEqual({});
    expect(told(own, third)).toMatchObject([{ kind: 'row', fits: false }]);
  });

  it('are taken back one by one, until nothing is left', () => {
    let left: RememberedChoice[] = choices;
    for (const kind of ['row', 'column', 'column', 'issued', 'year']) {
      const [one] = told(left, before).filter((each) => each.kind === kind);
      left = withoutCorrection(left, one!, 1);
      expect(told(left, before)).not.toContainEqual(one);
    }
    expect(left).toEqual([]);
  });

  it('that do nothing are told as not fitting', () => {
    expect(told(remembered(before, { rows: { 3: 'continuation' } }), before)).toMatchObject([
      { fits: false },
    ]);
  });
});

describe('a header that was set by hand', () => {
  it('is found again by its text, with its area', () => {
    const shown = shownTable(before, [2, 2], { top: 2, left: 1, bottom: 6, right: 5 });
    const moved = inserted(1, ['Dòng thêm ở đầu trang']);
    expect(placedChoices([shown], moved)).toEqual([
      { headerRows: [3, 3], area: { top: 3, left: 1, bottom: 7, right: 5 } },
    ]);
    const renamed = sheetOf(
      ROWS.map((row) => row.map((cell) => (cell === 'Nội dung' ? 'Đầu việc phải làm' : cell))),
    );
    expect(placedChoices([shown], renamed)).toEqual([]);
    expect(told([shown], renamed)).toMatchObject([
      { kind: 'header', fits: false },
      { kind: 'area', fits: false },
    ]);
  });

  it('gives way to none, and none to a header again', () => {
    const area = { top: 2, left: 1, bottom: 1_048_576, right: 5 };
    const none = remembered(before, { headerRows: null, area });
    expect(read(before, none)[0]?.appendix.layout.headerRows).toBeNull();
    expect(told(none, before)).toMatchObject([{ kind: 'header', rows: null, fits: true }]);
    const again = withChange(
      none,
      { grid: before, appendices: read(before, none), table: 0 },
      { headerRows: [2, 2] },
    );
    expect(again).toMatchObject([{ headerRows: [2, 2] }]);
    expect(again[0]?.area).toBeUndefined();
  });

  it('taken back leaves the other corrections', () => {
    const both = remembered(before, { headerRows: [2, 2] }, { columns: { 3: 'lead' } });
    const [header] = told(both, before);
    expect(withoutCorrection(both, header!, 1)).toMatchObject([{ columns: { 3: 'lead' } }]);
  });
});

describe('several tables on a sheet', () => {
  const two = sheetOf([...ROWS, [], ['PHỤ LỤC II'], ...ROWS.slice(1)]);

  it('are corrected apart, by a header that is no correction itself', () => {
    const appendices = read(two, []);
    expect(appendices).toHaveLength(2);
    const choices = withChange([], { grid: two, appendices, table: 1 }, { columns: { 3: 'executor' } });
    expect(choices).toMatchObject([{ headerRows: [9, 9], isPlace: true }]);
    const meanings = read(two, choices).map(({ appendix }) => appendix.layout.columns[2]?.meaning);
    expect(meanings).toEqual([appendices[0]?.appendix.layout.columns[2]?.meaning, 'executor']);
    const corrections = told(choices, two);
    expect(corrections).toMatchObject([{ kind: 'column', meaning: 'executor' }]);
    expect(withoutCorrection(choices, corrections[0]!, 2)).toEqual([]);
  });
});

describe('doubtful cells that were called right', () => {
  const rows = ROWS.map((row) =>
    row.map((cell) => (cell === 'Xã đoàn' ? 'Xã đoàn và các thôn liên quan khác' : cell)),
  );
  const grid = sheetOf([['KẾ HOẠCH NĂM 2026'], ...rows]);

  it('are certain, as long as they are read the same', () => {
    const { appendix } = read(grid, [])[0]!;
    const keys = appendix.rows.flatMap(({ unsure }) => unsure.map(({ key }) => key));
    const deadline = keys.find((key) => key.startsWith('Tháng 6'))!;
    const choices = remembered(grid, { confirmed: keys });
    const after = read(grid, choices)[0]!.appendix;
    expect(after.rows.every(({ unsure }) => unsure.length === 0)).toBe(true);
    expect(after.rows.find(({ row }) => row === 5)?.deadline?.certain).toBe(true);
    expect(deadline).toContain('2026-06-30');
    const other = read(grid, remembered(grid, { confirmed: keys }, { year: 2027 }))[0]!.appendix;
    expect(other.rows.find(({ row }) => row === 5)?.deadline?.certain).toBe(false);
    expect(told(choices, grid)).toMatchObject([{ kind: 'confirmed', count: keys.length }]);
  });
});
