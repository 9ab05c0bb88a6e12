import { readTracking } from '../../../../src/plan/understand/status';

describe('readTracking', () => {
  it.each([
    'Hoàn thành',
    'Đã hoàn thành',
    'hoàn thành',
    'Đã xong',
    'Xong',
    '100%',
    'Đạt 100%',
    'Đã ban hành',
    'Hoàn thành đúng hạn',
    'Đã hoàn thành ngày 15/6/2025',
    'Hoàn thành 100% kế hoạch',
    'x',
    'Đã thực hiện',
    'HT',
    'đã HT',
    'da hoan thanh',
    'Da xong.',
    'xong roi',
    '✓',
    'hoan thanh 100%',
    '100 %',
  ])('%s: done', (status) => {
    expect(readTracking(status, null)).toMatchObject({ done: true, late: false, completedOn: null });
  });

  it.each([
    'Chưa hoàn thành',
    'Chưa thực hiện',
    'Đang thực hiện',
    'Đang triển khai, dự kiến hoàn thành tháng 12',
    '75%',
    'Không hoàn thành',
    'Quá hạn',
    'Cơ bản hoàn thành',
    'Hoàn thành một phần',
    'chưa',
    'chua',
    'đang làm',
    'dang lam',
    'Đang th',
    'đang t/h',
    'tạm dừng',
    'tam dung',
    'dang trien khai, du kien xong thang 12',
    '0%',
  ])('%s: not done', (status) => {
    expect(readTracking(status, null)).toMatchObject({ done: false, completedOn: null });
  });

  it.each(['Hoàn thành muộn', 'Hoàn thành quá hạn', 'Đã hoàn thành, chậm tiến độ'])(
    '%s: done late',
    (status) => {
      expect(readTracking(status, null)).toMatchObject({ done: true, late: true });
    },
  );

  it.each([
    'Đã hoàn thành đo đạc 30 ha',
    '100% hộ dân được vận động',
    'Thực hiện',
    'Ban hành trong năm',
    'Hoàn thành hồ sơ thiết kế',
    'chùa',
    'đúng kế hoạch',
    'hủy',
  ])('%s: says nothing of the whole task', (status) => {
    expect(readTracking(status, null).done).toBeNull();
  });

  it('says nothing for an empty cell, other words, and a report of many lines', () => {
    expect(readTracking('', null).done).toBeNull();
    expect(readTracking('Theo dõi', null).done).toBeNull();
    expect(
      readTracking(`Đã hoàn thành đo đạc 75 ha; ${'đã chi trả bồi thường cho các hộ; '.repeat(3)}`, null)
        .done,
    ).toBeNull();
  });

  it('a date of completion says done, whatever the status', () => {
    expect(readTracking('', '2025-06-30')).toMatchObject({ done: true, completedOn: '2025-06-30' });
  });

  it('reads decomposed letters as composed ones', () => {
    expect(readTracking('Hoàn thành'.normalize('NFD'), null).done).toBe(true);
  });
});
