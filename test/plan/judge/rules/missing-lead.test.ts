import { missingRule } from '../../../../src/plan/judge/rules/support/missing';
import { AS_OF, appendixOf, found, type RowSketch } from '../../../support/reading';

const missingLead = missingRule('lead');
const columns = 'stt task lead deadline';
const full = (n: number): RowSketch => ['task', String(n), `Việc thứ ${n}`, 'Phòng Kinh tế', 'Tháng 9/2025'];
const blank = (n: number): RowSketch => ['task', String(n), `Việc thứ ${n}`, '', 'Tháng 9/2025'];

describe('missing-lead', () => {
  it('is an error in a task whose lead cell is empty', () => {
    const rows: RowSketch[] = [full(1), ['task', '2', 'Rà soát quỹ đất công', '', 'Tháng 9/2025'], full(3)];
    expect(found(missingLead, { columns, rows })).toEqual(['6 error']);
  });

  it('does not concern groups, nor tables without such a column', () => {
    expect(found(missingLead, { columns, rows: [['group', 'I', 'Công tác chỉ đạo'], full(1)] })).toEqual([]);
    expect(
      found(missingLead, { columns: 'stt task deadline', rows: [['task', '1', 'Rà soát', '']] }),
    ).toEqual([]);
  });

  it('is silent under a merged cell that came as text: rows without a number, blank as most such rows', () => {
    const rows: RowSketch[] = [
      full(1),
      ['task', '', 'Lập danh mục thửa đất', '', 'Tháng 8/2025'],
      ['task', '', 'Cắm mốc ngoài thực địa', '', 'Tháng 9/2025'],
      full(2),
    ];
    expect(found(missingLead, { columns, rows })).toEqual([]);
  });

  it('is silent there too where the first row of the group has no number either', () => {
    const rows: RowSketch[] = [
      full(1),
      ['group', 'II', 'Ban Quản lý chợ'],
      ['task', '', 'Sắp xếp quầy hàng', 'Ban Quản lý chợ', 'Tháng 8/2025'],
      ['task', '', 'Lắp bình chữa cháy', '', 'Tháng 9/2025'],
    ];
    expect(found(missingLead, { columns, rows })).toEqual([]);
  });

  it('is an error in a row without a number where the other such rows name their lead', () => {
    const rows: RowSketch[] = [
      full(1),
      ['task', '', 'Lập danh mục thửa đất', 'Phòng Kinh tế', 'Tháng 8/2025'],
      ['task', '', 'Đo đạc bổ sung', 'Phòng Kinh tế', 'Tháng 8/2025'],
      ['task', '', 'Cắm mốc ngoài thực địa', '', 'Tháng 9/2025'],
    ];
    expect(found(missingLead, { columns, rows })).toEqual(['8 error']);
  });

  it('is no error for a bare line of text, which may be a heading', () => {
    expect(
      found(missingLead, {
        columns,
        rows: [full(1), full(2), ['group', 'II', 'B'], ['task', '', 'Một số việc khác']],
      }),
    ).toEqual(['8 warning']);
  });

  it('is no error where lead and helper are blank together below a row that has both, again and again', () => {
    const pair = 'stt task lead coordinate';
    const has: RowSketch = ['task', '1', 'Việc đầu', 'Phòng Kinh tế', 'Công an xã'];
    const rows: RowSketch[] = [
      has,
      ['task', '2', 'Việc hai'],
      ['group', 'II', 'B'],
      has,
      ['task', '2', 'Việc hai'],
      has,
      has,
    ];
    expect(found(missingLead, { columns: pair, rows })).toEqual(['6 warning', '9 warning']);
    expect(found(missingLead, { columns: pair, rows: [has, ['task', '2', 'Việc hai'], has] })).toEqual([
      '6 error',
    ]);
  });

  it('is no error where somebody is named to execute the task', () => {
    const rows: RowSketch[] = [
      ['task', '1', 'Nạo vét mương', '', 'Các thôn', 'Tháng 9/2025'],
      ['task', '2', 'Phát quang đường', 'Phòng Kinh tế', 'Các thôn', 'Tháng 9/2025'],
    ];
    expect(found(missingLead, { columns: 'stt task lead executor deadline', rows })).toEqual(['5 warning']);
  });

  it('is an error however many lack their lead, as long as most have one', () => {
    const some = [1, 2, 3, 4, 5, 6, 7].map(full).concat([8, 9, 10, 11, 12].map(blank));
    expect(found(missingLead, { columns, rows: some })).toEqual(
      [12, 13, 14, 15, 16].map((row) => `${row} error`),
    );
  });

  it('is no error where the row may be of another kind', () => {
    const rows = [full(1), full(2), blank(3), full(4)];
    expect(found(missingLead, { columns, rows })).toEqual(['7 error']);
    expect(found(missingLead, { columns, rows, changes: { 7: { certain: false } } })).toEqual(['7 warning']);
  });

  it('is no error where the column is not read for certain', () => {
    const appendix = appendixOf({ columns, rows: [full(1), full(2), blank(3), full(4)] });
    const uncertain = appendix.layout.columns.map((column) =>
      column.meaning === 'lead' ? { ...column, certain: false } : column,
    );
    const severities = (one: typeof appendix) =>
      missingLead.check(one, { asOf: AS_OF, dueSoonDays: 7 }).map(({ severity }) => severity);
    expect(severities(appendix)).toEqual(['error']);
    expect(severities({ ...appendix, layout: { ...appendix.layout, columns: uncertain } })).toEqual([
      'warning',
    ]);
  });

  it('is no error in a column that is filled for less than half, and silent where it is empty as a whole', () => {
    const half = [1, 2, 3].map(full).concat([4, 5, 6].map(blank));
    expect(found(missingLead, { columns, rows: half })).toEqual(['8 warning', '9 warning', '10 warning']);
    const most = [full(1), ...[2, 3, 4, 5, 6, 7].map(blank)];
    expect(found(missingLead, { columns, rows: most })).toEqual([]);
  });
});
