import { usualNames, usualTemplate, type UsualName } from '../../../src/app/template';
import { check } from '../../../src/plan/check';
import { isTemplateRule } from '../../../src/plan/judge/template';
import { gridOfText } from '../../../src/plan/model/grid';
import { formSheet } from '../../../src/workbook/formSheet';

/** What a commune writes under a column of this meaning. */
const answers: Record<string, readonly string[]> = {
  stt: ['1', '2', '3', '4'],
  task: [
    'Khơi thông mương tiêu xóm Đồng Rồng',
    'Lập danh sách hộ cần hỗ trợ giống ngô',
    'Tu sửa đường vào trường mầm non',
    'Kiểm tra vệ sinh các cơ sở chế biến bún',
  ],
  lead: ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội', 'Phòng Kinh tế', 'Trạm Y tế xã'],
  coordinate: ['Các thôn', 'Hội Nông dân xã', 'Ban Chỉ huy Quân sự xã', 'Công an xã'],
  startDate: ['01/3/2026', '05/3/2026', '10/3/2026', '02/4/2026'],
  deadline: ['31/3/2026', '15/4/2026', '30/6/2026', '20/5/2026'],
  product: ['Biên bản nghiệm thu', 'Danh sách được duyệt', 'Biên bản bàn giao', 'Báo cáo kiểm tra'],
  budget: ['12', '5', '40', '3'],
  budgetSource: ['Ngân sách xã', 'Ngân sách xã', 'Nguồn xã hội hóa', 'Ngân sách xã'],
};

/** The blank form of a layout, filled in by hand. */
function filled(name: UsualName) {
  const template = usualTemplate(name);
  const { blocks, merges } = formSheet(template, 'source.form', 'vi');
  const width = template.columns.length;
  const rows: string[][] = [];
  for (const { top, rows: cells } of blocks)
    cells.forEach((row, i) => (rows[top - 1 + i] = row.map((cell) => String(cell ?? ''))));
  for (let i = 0; i < 4; i += 1)
    rows.push(
      template.columns.map(({ meaning }) =>
        meaning === null ? (i % 2 ? '' : 'x') : (answers[meaning]?.[i] ?? ''),
      ),
    );
  const whole = Array.from({ length: rows.length }, (_, i) => rows[i] ?? Array<string>(width).fill(''));
  return { template, grid: gridOfText('Phụ lục', whole, merges) };
}

describe.each(usualNames)('the usual layout “%s”', (name) => {
  const { template, grid } = filled(name);
  const [report] = check(grid, { asOf: '2026-03-01', template }).appendices;

  it('is read as it is meant', () => {
    expect(report?.appendix.layout.columns.map(({ header, meaning }) => [header, meaning])).toEqual(
      template.columns.map(({ header, meaning }) => [header, meaning]),
    );
  });

  it('finds nothing in its own form filled in', () => {
    expect(report?.findings.filter(({ rule }) => isTemplateRule(rule))).toEqual([]);
  });
});
