/** Why the reading of a cell of units is not certain. Keys are `UnitDoubt.code`; {words} are the cell's. */
export const unitDoubts = {
  unknownName: 'Chưa rõ từ đây có phải tên một đơn vị không: “{words}”.',
  closeDivision: 'Có thể chia cách khác ở chỗ này: “{words}”.',
  oddName: 'Tên này quá dài hoặc chưa trọn: “{words}”.',
  clauseCut: 'Đã coi là phần nói thêm, không thuộc tên đơn vị: “{words}”.',
  leftOut: 'Chưa hiểu phần này: “{words}”.',
  verbInName: 'Phần cuối có thể là việc phải làm, không thuộc tên đơn vị: “{words}”.',
};
