import { exportColumns, exportRows } from '../../../src/app/export';
import { check } from '../../../src/plan/check';
import { gridOfText } from '../../../src/plan/model/grid';

const asOf = '2026-05-15';

function rowsOf(rows: readonly (readonly string[])[]) {
  const grid = gridOfText('Phụ lục', [
    ['PHỤ LỤC'],
    ['(Kèm theo Kế hoạch số 21/KH-UBND ngày 15/01/2026 của UBND xã Tân Lập)'],
    ['STT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn', 'Sản phẩm'],
    ...rows,
  ]);
  return exportRows('tan-lap.xlsx', [{ grid, tables: check(grid, { asOf }).appendices }], asOf);
}

describe('rows of the export', () => {
  it('are one for each task, unit and role, with every column', () => {
    const rows = rowsOf([
      ['I', 'Hành chính', '', '', '', ''],
      ['1', 'Rà soát thủ tục', 'Văn phòng', 'Công an xã; Phòng Kinh tế', '31/3/2026', 'Danh mục'],
      ['2', 'Lập sổ theo dõi', 'Văn phòng', '', 'Thường xuyên', ''],
      ['3', 'Báo cáo kết quả', '', 'Công an xã', 'Quý III/2026', 'Báo cáo'],
    ]);
    expect(
      rows.map(({ number, unit, role, counted, first, state }) => [
        number,
        unit,
        role,
        counted,
        first,
        state,
      ]),
    ).toEqual([
      ['1', 'Văn phòng', 'lead', true, true, 'overdue'],
      ['1', 'Công an xã', 'coordinate', false, false, 'overdue'],
      ['1', 'Phòng Kinh tế', 'coordinate', false, false, 'overdue'],
      ['2', 'Văn phòng', 'lead', true, true, 'no-fixed-date'],
      ['3', null, 'none', true, true, 'on-track'],
      ['3', 'Công an xã', 'coordinate', false, false, 'on-track'],
    ]);
    expect(rows[0]).toEqual({
      file: 'tan-lap.xlsx',
      sheet: 'Phụ lục',
      row: 5,
      number: '1',
      task: 'Rà soát thủ tục',
      group_path: 'I Hành chính',
      unit: 'Văn phòng',
      role: 'lead',
      counted: true,
      first: true,
      deadline: '31/3/2026',
      deadline_kind: 'date',
      due: '2026-03-31',
      completed_on: null,
      state: 'overdue',
      days_left: -45,
      product: 'Danh mục',
      has_product: true,
      budget: null,
      as_of: asOf,
      plan_number: '21/KH-UBND',
      plan_title: null,
      plan_year: 2026,
      issued: '2026-01-15',
      issued_by: 'UBND xã Tân Lập',
    });
    expect(rows.map((row) => Object.keys(row).sort())).toEqual(
      rows.map(() => Object.keys(exportColumns).sort()),
    );
  });
});
