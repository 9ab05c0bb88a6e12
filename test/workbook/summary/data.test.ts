import { check } from '../../../src/plan/check';
import { gridOfText } from '../../../src/plan/model/grid';
import { emptyState, usual, summaryEdit, type CellInput } from '../../../src/workbook';
import { copiedDown } from '../../excel-stand-in/model/fillDown';

const rows = [
  ['PHỤ LỤC NHIỆM VỤ NĂM 2026', '', '', '', ''],
  ['STT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Tình trạng'],
  ['1', 'Nạo vét kênh mương nội đồng', 'Phòng Kinh tế', '30/6/2026', ''],
  ['2', 'Trực tiếp công dân', 'Văn phòng', 'Thường xuyên', ''],
  ['3', 'Lập hồ sơ lưu trữ', 'Văn phòng', 'Quý I/2026', 'Hoàn thành'],
  ['4', 'Rà soát hộ nghèo', 'Văn phòng', '', ''],
];

describe('the data sheet', () => {
  const grid = gridOfText("Phụ lục '26", rows);
  const { edit } = summaryEdit([{ grid, tables: check(grid, { asOf: '2026-05-01' }).appendices }], usual, {
    state: { ...emptyState, sheets: [grid.sheet] },
    asOf: '2026-05-01',
    live: false,
    dueSoonDays: 7,
    locale: 'vi',
  });
  const data = edit.steps.flatMap((step) =>
    step.kind === 'put-sheet' && step.sheet.tag === 'data' ? [step.sheet.blocks[1]?.rows ?? []] : [],
  )[0];
  const [header = [], ...body] = data ?? [];
  const formula = (cell: CellInput | undefined): string | null =>
    typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.formula : null;

  it('has a row per task', () => expect(body).toHaveLength(4));

  it.each(header.map((name, column) => [String(name), column] as const))(
    'has one formula for all rows of "%s", or none: Excel copies it down a table',
    (_name, column) => {
      const first = formula(body[0]?.[column]);
      body.forEach((row, i) =>
        expect(formula(row[column])).toBe(first === null ? null : copiedDown(first, i)),
      );
      const isLink = (cell: CellInput | undefined): boolean =>
        typeof cell === 'object' && cell !== null && 'text' in cell;
      expect(body.some((row) => isLink(row[column]))).toBe(false);
    },
  );
});
