import { beginsUnit, beginsUnitInProse } from '../../../../src/plan/words/units/begins';

const units = [
  'Sở Y tế',
  '- Các phòng, ban chuyên môn',
  'Đ/c Lò Thị Mai',
  'Tư pháp - Hộ tịch',
  'UBND 12 xã vùng cao',
  'Trưởng phòng Điều dưỡng',
  'Tổ chức đoàn thể của trường',
  'Một số doanh nghiệp viễn thông',
  'các chủ hộ',
  'các đại lý vật tư nông nghiệp',
  'các liên gia',
  'các tiểu thương chợ trung tâm',
  'các tộc họ trong xã',
  'các trang trại chăn nuôi',
];
const tasks = [
  '',
  'Ban hành kế hoạch kiểm tra',
  'Báo cáo tháng 9',
  'Hội nghị sơ kết',
  'Phòng, chống sạt lở',
  'Tổ chức lễ khai giảng',
  'Bộ tiêu chí đánh giá',
  'Quỹ đất dành cho giao thông',
  'Rà soát hộ nghèo',
  'Bà con nhân dân thu hoạch lúa',
  'Ban bố tình trạng khẩn cấp',
  'Báo động lũ cấp 2',
  'Bộ số liệu nền',
  'Bộ thủ tục hành chính',
  'Cơ quan hóa',
  'Hội diễn văn nghệ',
  'Hội họp định kỳ',
  'Hội thi tuyên truyền',
  'Hội đàm với đoàn bạn',
  'Phòng trừ sâu bệnh',
  'Thuế suất ưu đãi',
  'Trạm biến áp',
  'Trạm bơm Đồng Cạn',
  'Vụ hè thu',
  'Vụ mùa',
  'Vụ xuân',
  'Vụ đông',
];

it.each(units)('%j begins as a unit does', (text) => {
  expect(beginsUnit(text)).toBe(true);
});

it.each(tasks)('%j begins as no unit does', (text) => {
  expect(beginsUnit(text)).toBe(false);
  expect(beginsUnitInProse(text)).toBe(false);
});

it('asks for a surer beginning in running text than in a column of units', () => {
  expect(beginsUnitInProse('Trưởng phòng Điều dưỡng lập danh sách')).toBe(true);
  expect(beginsUnitInProse('Chi ủy chi bộ thôn')).toBe(true);
  expect(beginsUnitInProse('Các đảng ủy trực thuộc')).toBe(true);
  expect(beginsUnitInProse('Nông nghiệp công nghệ cao')).toBe(false);
  expect(beginsUnit('Nông nghiệp')).toBe(true);
});
