/** A form an upper office hands out, and ways its copies come back damaged. */
import { check, type AppendixReport } from '../../../../src/plan/check';
import { captureTemplate, type Template } from '../../../../src/plan/judge/template';
import { gridOfText, type Grid } from '../../../../src/plan/model/grid';

export type Rows = readonly (readonly string[])[];

export const header = ['STT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn', 'Sản phẩm'];

/** Title, header, groups and tasks; deadlines and products are given, the units are for the communes to fill in. */
export const form: Rows = [
  ['Kèm theo Kế hoạch số 40/KH-UBND ngày 15/01/2026 của UBND tỉnh Sơn Hà'],
  header,
  ['I', 'Chuyển đổi số'],
  ['1', 'Rà soát danh mục thủ tục hành chính thực hiện trực tuyến', '', '', '30/6/2026', 'Danh mục thủ tục'],
  ['2', 'Tập huấn kỹ năng số cho cán bộ thôn, tổ dân phố', '', '', '31/8/2026', 'Báo cáo kết quả tập huấn'],
  ['3', 'Lắp đặt điểm truy cập internet tại nhà văn hóa', '', '', '30/9/2026', 'Điểm truy cập'],
  ['II', 'Bảo vệ môi trường'],
  ['1', 'Thu gom rác thải nhựa dọc bờ kênh', '', '', '31/5/2026', 'Báo cáo khối lượng thu gom'],
  ['2', 'Trồng cây xanh ở các tuyến đường liên thôn', '', '', '30/11/2026', 'Biên bản nghiệm thu'],
];

const units = ['Văn phòng HĐND và UBND xã', 'Phòng Kinh tế', 'Phòng Văn hóa - Xã hội', 'Công an xã'];

/** The form with every task charged to a unit, as a commune sends it back. */
export function filled(rows: Rows = form): string[][] {
  return rows.map((cells, i) =>
    cells.length < 6 || cells === header
      ? [...cells]
      : cells.map((cell, c) => (c === 2 ? units[i % 4]! : c === 3 ? units[(i + 1) % 4]! : cell)),
  );
}

export function gridOf(rows: Rows): Grid {
  return gridOfText('Phụ lục', rows);
}

export function reportOf(rows: Rows, template: Template | null = null): AppendixReport {
  const [report] = check(gridOf(rows), { asOf: '2026-03-01', template }).appendices;
  if (report === undefined) throw new Error('no table');
  return report;
}

/** What the form demands. */
export function templateOf(rows: Rows = form): Template {
  return captureTemplate(reportOf(rows).appendix, gridOf(rows));
}

/** What differs from the template: "rule row.column". */
export function differences(rows: Rows, template: Template): string[] {
  return reportOf(rows, template)
    .findings.filter(({ rule }) => rule.startsWith('template-'))
    .map(({ rule, row, column }) => `${rule.slice('template-'.length)} ${row}.${column ?? ''}`);
}
