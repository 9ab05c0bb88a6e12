import { numberBeforeText, numberOnLine } from '../../../../src/plan/words/rowNumber';

const parts = (found: ReturnType<typeof numberOnLine>) =>
  found && [found.typed, found.number.system, found.rest];

describe('a number and the text after it', () => {
  it.each([
    ['I. CỤM LÀNG NGHỀ', 'I', 'roman', 'CỤM LÀNG NGHỀ'],
    ['IV Phát triển chợ quê', 'IV', 'roman', 'Phát triển chợ quê'],
    ['1.2. Rà soát hộ nghèo', '1.2', 'arabic', 'Rà soát hộ nghèo'],
    ['Nhóm 2: Văn hóa', 'Nhóm 2', 'part', 'Văn hóa'],
    ['B) Xây dựng Đảng', 'B', 'upper', 'Xây dựng Đảng'],
  ])('in a cell: %s', (text, ...expected) => {
    expect(parts(numberBeforeText(text))).toEqual(expected);
  });

  it.each([
    'Rà soát hộ nghèo',
    'A Lưới',
    'Nhóm hộ nghèo',
    'a. Khảo sát',
    '2.500 hộ vay vốn',
    '30.6.2025 báo cáo',
    '12-15 buổi tập huấn',
    'vi phạm trật tự xây dựng',
  ])('in a cell, none: %s', (text) => {
    expect(numberBeforeText(text)).toBeNull();
  });

  it.each([
    ['12', '12', 'arabic', ''],
    ['3. Nạo vét mương', '3', 'arabic', 'Nạo vét mương'],
    ['II.3 Hạ tầng', 'II.3', 'compound', 'Hạ tầng'],
    ['B. XÂY DỰNG ĐẢNG', 'B', 'upper', 'XÂY DỰNG ĐẢNG'],
    ['X "Ngày thứ bảy xanh"', 'X', 'roman', '"Ngày thứ bảy xanh"'],
  ])('on a line: %s', (text, ...expected) => {
    expect(parts(numberOnLine(text))).toEqual(expected);
  });

  it.each(['12 hộ', '1500 cây', '30/6/2025', 'K. Khác', '3) Việc'])('on a line, none: %s', (text) => {
    expect(numberOnLine(text)).toBeNull();
  });
});
