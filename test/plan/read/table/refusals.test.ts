import { recogniseTables } from '../../../../src/plan/read/table';
import { gridOf } from './tables/table';
import { OTHER_HEADS, PEOPLE_HEADS, PRICE_HEADS } from './headerWords';
import { OTHERS, OTHERS_BY_HEAD } from './tables/others';

describe('sheets that hold no plan are refused', () => {
  it.each([...OTHERS, ...OTHERS_BY_HEAD].map(({ name, sheet }) => [name, sheet] as const))(
    '%s',
    (_, sheet) => {
      expect(recogniseTables(gridOf({ sheet }))).toEqual([]);
    },
  );

  it('also without their header', () => {
    const taken = OTHERS.filter(({ sheet }) => {
      const grid = gridOf({ sheet });
      return recogniseTables({ ...grid, text: grid.text.slice(1) }).length > 0;
    });
    expect(taken.map(({ name }) => name)).toEqual([]);
  });

  const listed = (head: string, title: string, rows: readonly string[], last: string): string =>
    [`STT | ${title} | ${head} | ${last}`, ...rows.map((row, i) => `${i + 1} | ${row}`)].join('\n');
  const tablesOf = (sheet: string): number => recogniseTables(gridOf({ sheet })).length;
  const procedures = (head: string): string =>
    listed(
      head,
      'Nội dung công việc',
      ['Cấp giấy phép xây dựng | Trực tiếp | 15 ngày', 'Đăng ký khai sinh | Trực tuyến | 01 ngày'],
      'Thời hạn',
    );
  const goods = (head: string): string =>
    listed(
      head,
      'Nội dung',
      ['Bàn ghế học sinh | 12 | Quý II', 'Tủ đựng tài liệu | 5 | Quý III'],
      'Thời gian',
    );
  const people = (head: string): string =>
    listed(
      `Họ và tên | ${head}`,
      'Nhiệm vụ',
      ['Phụ trách chung | Lò Văn Nam | … | Văn phòng', 'Tiếp công dân | Vàng Thị Mai | … | Phòng Nội vụ'],
      'Đơn vị chủ trì',
    );

  it.each(OTHER_HEADS.split(' | '))('a list with a column “%s” is no plan', (head) => {
    expect({ named: tablesOf(procedures(head)), else: tablesOf(procedures('Hồ sơ')) }).toEqual({
      named: 0,
      else: 1,
    });
  });

  it.each(PRICE_HEADS.split(' | '))('things with a column “%s” are no plan', (head) => {
    expect({ named: tablesOf(goods(head)), else: tablesOf(goods('Số lượng')) }).toEqual({
      named: 0,
      else: 1,
    });
  });

  it.each(PEOPLE_HEADS.split(' | '))('names of people with a column “%s” are no plan', (head) => {
    expect({ named: tablesOf(people(head)), else: tablesOf(people('Ghi chú')) }).toEqual({
      named: 0,
      else: 1,
    });
  });

  it('but a plan that speaks of prices, hours or people is read', () => {
    const sheet = `
STT | Nội dung hoạt động | Đơn giá | Thành tiền | Đơn vị chủ trì | Thời gian
1 | Tổ chức hội thi cán bộ thư viện giỏi | 2.000.000 | 6.000.000 | Phòng Văn hóa | Tháng 5/2026
2 | Tập huấn phần mềm thư viện điện tử | 1.500.000 | 4.500.000 | Phòng Văn hóa | Tháng 8/2026`;
    expect(recogniseTables(gridOf({ sheet }))).toHaveLength(1);
  });

  it('and so is a plan of which only the header stands yet', () => {
    const sheet = 'STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn';
    expect(recogniseTables(gridOf({ sheet }))).toHaveLength(1);
  });
});
