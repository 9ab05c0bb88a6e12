import { parseDeadline } from '../../../../src/plan/understand/deadline';
import { en } from '../../../../src/plan/messages/en';
import { vi } from '../../../../src/plan/messages/vi';
import type { DeadlineDoubt } from '../../../../src/plan/model/appendix';

/** A date that could be read in either order is read here as in a column that puts the month first. */
const read = (cell: string) =>
  parseDeadline(cell, { planYear: 2026, issued: '2026-01-10', monthFirst: cell === '3/4/2026' });

const DOUBTFUL: readonly (readonly [cell: string, ...doubts: DeadlineDoubt[]])[] = [
  ['Trước ngày 15/8', 'year-supplied'],
  ['Giữa tháng 5/2026', 'day-by-convention'],
  ['46118', 'date-format-lost'],
  ['3/4/2026', 'month-first'],
  ['l5/11/2026', 'letters-repaired'],
  ['Trước tháng 9/2026', 'before-period'],
  ['Từ ngày 04/5/2026 đến', 'end-unknown'],
  ['Từ ngày 31/4/2026 đến ngày 20/5/2026', 'start-unreadable'],
  ['Hoàn thành thí điểm quý II/2026; nhân rộng từ quý III/2026', 'start-beside'],
  ['12', 'counted-from-unnamed'],
  ['30 ngày kể từ ngày ban hành Kế hoạch này', 'counted-from-issue'],
  ['Tháng 6/2026 với xã đồng bằng, xã miền núi khi có đường truyền', 'event-left-out'],
  ['Hằng quý, trong 05 ngày đầu', 'span-left-out'],
  ['Sau khi quyết toán năm 2025 được duyệt', 'date-in-condition'],
  ['Thực hiện theo lộ trình đến 2030', 'date-in-condition'],
  ['Làm ngay sau khi có số liệu. Báo cáo hằng tháng.', 'event-left-out'],
  ['Theo mẫu số của cơ quan', 'basis-unclear'],
  ['Do đơn vị tự chọn', 'nothing-read'],
  ['Cuối quý', 'year-supplied', 'period-unnamed'],
  ['05 ngày làm việc kể từ ngày 01/7/2026', 'working-days'],
  ['1.000 ngày', 'nothing-read', 'words-unread'],
];

const CERTAIN = [
  'Trước ngày 15/8/2026',
  '3/28/2026',
  'Trước ngày 25 hằng tháng',
  'Trước ngày 30/11 hằng năm',
  'Ngay trong tháng 9/2026',
  'Quý III/2026 (sau khi có hướng dẫn của Sở)',
  '10 ngày sau khi kết thúc đợt kiểm tra',
  'Theo kế hoạch của tỉnh năm 2026',
  'Khi có yêu cầu',
  'Đã hoàn thành',
  'Hằng quý; tổng kết năm 2026',
];

describe('doubts', () => {
  it.each(DOUBTFUL)('%s: %s', (cell, ...doubts) => {
    expect(read(cell).doubts).toEqual(doubts);
    expect(read(cell).certain).toBe(false);
  });

  it.each(CERTAIN)('none about %s', (cell) => {
    expect(read(cell).doubts).toEqual([]);
    expect(read(cell).certain).toBe(true);
  });

  it('have a sentence each, and each sentence is used', () => {
    const met = new Set(DOUBTFUL.flatMap(([, ...doubts]) => doubts));
    expect([...met].sort()).toEqual(Object.keys(vi.deadlineDoubts).sort());
    expect(Object.keys(en.deadlineDoubts)).toEqual(Object.keys(vi.deadlineDoubts));
  });
});
