import { checkTexts } from '../../../src/workbook/tracking/check';
import { appendixOf, type ReadingSketch } from '../../support/reading';

const sketch: ReadingSketch = {
  columns: 'stt task lead deadline',
  rows: [
    ['task', '1', 'Nạo vét kênh Ba Bò', 'Phòng Kinh tế', '30/9/2025'],
    ['task', '2', 'Gia cố bờ kè', 'Phòng Kinh tế', 'Tháng 9'],
    ['task', '3', 'Trồng cỏ chống xói', 'Phòng Kinh tế', '31/12/2025'],
  ],
};
const said = (of: ReadingSketch): string[] => [
  ...checkTexts({ appendix: appendixOf(of), findings: [] }, 'vi').values(),
];

describe('Kết quả soát of a row without findings', () => {
  it('is enough only where the row was read for certain', () =>
    expect(said(sketch)).toEqual(['· Đủ', '· Không thấy lỗi trong phần đã xét', '· Đủ']));

  it('is enough for no row where the table lacks a column that matters', () =>
    expect(new Set(said({ ...sketch, columns: 'stt task lead product' }))).toEqual(
      new Set(['· Không thấy lỗi trong phần đã xét']),
    ));
});
