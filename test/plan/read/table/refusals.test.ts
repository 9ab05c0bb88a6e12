import { recogniseTables } from '../../../../src/plan/read/table';
import { gridOf } from './tables/table';
import { OTHERS } from './tables/others';

describe('sheets that hold no plan are refused', () => {
  it.each(OTHERS.map(({ name, sheet }) => [name, sheet] as const))('%s', (_, sheet) => {
    expect(recogniseTables(gridOf({ sheet }))).toEqual([]);
  });

  it('also without their header', () => {
    const taken = OTHERS.filter(({ sheet }) => {
      const grid = gridOf({ sheet });
      return recogniseTables({ ...grid, text: grid.text.slice(1) }).length > 0;
    });
    expect(taken.map(({ name }) => name)).toEqual([]);
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
