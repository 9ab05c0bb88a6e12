/** Offices of a commune before July 2025. */

/** As `Form` has their words, known with "Công chức", "Bộ phận" or without. */
export const OFFICER_FIELDS: ReadonlySet<string> = new Set([
  'kế toán', // genre
  'lao động thương binh xã hội', // genre
  'tài chính kế toán', // genre
  'tiếp nhận trả kết quả', // genre
  'tư pháp hộ tịch', // genre
  'văn hóa thông tin', // genre
  'văn hóa xã hội', // genre
  'văn phòng thống kê', // genre
  'địa chính nông nghiệp', // genre
  'địa chính nông nghiệp xây dựng môi trường', // genre
  'địa chính xây dựng', // genre
  'địa chính xây dựng nông nghiệp môi trường', // genre
  'địa chính xây dựng đô thị môi trường', // genre
]);

/** With the punctuation the decrees use. */
export const OFFICER_NAMES: readonly string[] = [
  'Tài chính - Kế toán', // genre
  'Tư pháp - Hộ tịch', // genre
  'Văn hóa - Xã hội', // genre
  'Văn phòng - Thống kê', // genre
  'Địa chính - Xây dựng', // genre
];

/** A title of associations that adds nothing: "các đoàn thể chính trị - xã hội" are "các đoàn thể". */
export const UNIONS = /^((?:các )?(?:tổ chức )?đoàn thể) (?:chính trị )?xã hội$/u;
export const SOCIAL = 'chính trị xã hội';
