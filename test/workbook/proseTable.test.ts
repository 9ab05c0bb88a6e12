import { check } from '../../src/plan/check';
import { gridOfText } from '../../src/plan/model/grid';
import {
  emptyState,
  taskTableEdit,
  type BuildContext,
  type CellInput,
  type PutSheet,
} from '../../src/workbook';

const plan = `UBND XÃ ĐỒNG TÂM -------- CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026
I. MỤC TIÊU
Nâng cao sự hài lòng của người dân.
II. NHIỆM VỤ
1. Thể chế
1.1. Rà soát văn bản của xã
- Yêu cầu: Không để sót văn bản hết hiệu lực.
- Chủ trì: Văn phòng HĐND và UBND xã.
- Phối hợp: Phòng Kinh tế, Công an xã.
- Thời hạn: Trước ngày 30/6/2026.
- Sản phẩm: Báo cáo rà soát.
1.2. Niêm yết thủ tục hành chính
- Thực hiện: Bộ phận Một cửa.
- Thời hạn: Thường xuyên.
2. Khảo sát hài lòng
- Chủ trì: Phòng Văn hóa - Xã hội.
- Thời hạn: Quý IV/2026.`;

const context: BuildContext = {
  state: emptyState,
  asOf: '2026-03-01',
  live: false,
  dueSoonDays: 7,
  locale: 'vi',
};

function planned(text: string) {
  const grid = gridOfText(
    'Dán vào',
    text.split('\n').map((line) => [line]),
  );
  const report = check(grid, { asOf: context.asOf });
  return taskTableEdit({ grid, tables: report.appendices }, context);
}

function cellsOf(step: PutSheet): CellInput[][] {
  const rows: CellInput[][] = [];
  for (const block of step.sheet.blocks) {
    block.rows.forEach((row, i) => {
      rows[block.top - 1 + i] = [...row];
    });
  }
  return Array.from(rows, (row) => row ?? []);
}

const shown = (cell: CellInput): string =>
  cell === null ? '' : typeof cell === 'object' && 'text' in cell ? String(cell.text) : String(cell);

describe('a plan in prose laid out as a table', () => {
  const { edit, describe: description } = planned(plan);
  const step = edit.steps[0] as PutSheet;
  const cells = cellsOf(step);

  it('is one sheet of ours, shown at the end', () => {
    expect(edit.kind).toBe('task-table');
    expect(edit.steps.map((one) => one.kind)).toEqual(['put-sheet', 'show-sheet']);
    expect(description.newSheets).toEqual(['Bảng nhiệm vụ']);
    expect(description.touchedSheets).toEqual([]);
    expect(description.counts).toEqual({ tasks: 3 });
    expect(description.sentences[0]).toContain('3 nhiệm vụ');
  });

  it('has a row for each group and task, with the words of the plan', () => {
    expect(cells.slice(3).map((row) => row.map(shown))).toEqual([
      ['STT', 'Nhiệm vụ', 'Yêu cầu', 'Chủ trì', 'Phối hợp', 'Thực hiện', 'Thời hạn', 'Sản phẩm', 'Nguồn'],
      ['I', 'MỤC TIÊU', '', '', '', '', '', '', 'Dòng 3'],
      ['II', 'NHIỆM VỤ', '', '', '', '', '', '', 'Dòng 5'],
      ['1', 'Thể chế', '', '', '', '', '', '', 'Dòng 6'],
      [
        '1.1',
        'Rà soát văn bản của xã',
        'Không để sót văn bản hết hiệu lực.',
        'Văn phòng HĐND và UBND xã',
        'Phòng Kinh tế; Công an xã',
        '',
        'Trước ngày 30/6/2026',
        'Báo cáo rà soát.',
        'Dòng 7',
      ],
      ['1.2', 'Niêm yết thủ tục hành chính', '', '', '', 'Bộ phận Một cửa', 'Thường xuyên', '', 'Dòng 13'],
      ['2', 'Khảo sát hài lòng', '', 'Phòng Văn hóa - Xã hội', '', '', 'Quý IV/2026', '', 'Dòng 16'],
    ]);
  });

  it('links each row to the paragraph it was read from', () => {
    expect(cells[7]?.[8]).toEqual({ text: 'Dòng 7', sheet: 'Dán vào', row: 7, column: 1 });
  });

  it('is itself a plan table that reads the same', () => {
    const again = check(
      gridOfText(
        'Bảng nhiệm vụ',
        cells.map((row) => row.map(shown)),
      ),
      { asOf: context.asOf },
    );
    const tasks = again.appendices[0]?.appendix.rows.filter((row) => row.kind === 'task') ?? [];
    expect(tasks.map((row) => [row.number, row.lead, row.executor, row.deadline?.due])).toEqual([
      ['1.1', ['Văn phòng HĐND và UBND xã'], [], '2026-06-30'],
      ['1.2', [], ['Bộ phận Một cửa'], null],
      ['2', ['Phòng Văn hóa - Xã hội'], [], '2026-12-31'],
    ]);
  });

  it('takes the same tag the next time, and another for another sheet', () => {
    const tagOf = (sheet: string) => {
      const grid = gridOfText(
        sheet,
        plan.split('\n').map((line) => [line]),
      );
      const tables = check(grid, { asOf: context.asOf }).appendices;
      return (taskTableEdit({ grid, tables }, context).edit.steps[0] as PutSheet).sheet.tag;
    };
    expect(tagOf('Dán vào')).toBe(step.sheet.tag);
    expect(tagOf('Trang 2')).not.toBe(step.sheet.tag);
  });
});

describe('a sheet without tasks', () => {
  it('gives nothing to do, and says so', () => {
    const { edit, describe: description } = planned('Ghi chép linh tinh');
    expect(edit.steps).toEqual([]);
    expect(description.sentences).toEqual(['Không có gì để làm trên trang này.']);
  });
});
