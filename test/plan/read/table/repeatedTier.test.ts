import { onlyTable, kindsOf } from './support';
import { gridOf } from './tables/table';

const HEAD = 'STT | | Tên việc | Chủ trì | Thời hạn';

describe('a row under every repetition of the header', () => {
  it('is its second row, whatever its words', () => {
    const sheet = `
${HEAD}
TT | Mục con | | |
1 | a | Kê khai tài sản công | Phòng Tài chính | 30/6/2026
${HEAD}
TT | Mục con | | |
2 | b | Thanh lý xe cũ | Phòng Tài chính | 30/9/2026`;
    const reading = onlyTable(gridOf({ sheet }));
    expect(reading.layout.headerRows).toEqual([1, 2]);
    expect(reading.layout.repeatedHeaderRows).toEqual([[4, 5]]);
    expect(kindsOf(reading)).toBe('HHkHHk');
  });

  it('is a row of the table where it stands there once', () => {
    const sheet = `
${HEAD}
TT | Mục con | | |
1 | a | Kê khai tài sản công | Phòng Tài chính | 30/6/2026
${HEAD}
2 | b | Thanh lý xe cũ | Phòng Tài chính | 30/9/2026`;
    expect(onlyTable(gridOf({ sheet })).layout.headerRows).toEqual([1, 1]);
  });
});
