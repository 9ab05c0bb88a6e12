/** What documents are called when a plan names or cites them by their number; genre. */
export const DOCUMENT_NOUNS: readonly string[] = [
  'chỉ thị',
  'chương trình',
  'công văn',
  'công điện',
  'hướng dẫn',
  'kế hoạch',
  'kết luận',
  'luật',
  'nghị quyết',
  'nghị định',
  'pháp lệnh',
  'quyết định',
  'quy định',
  'thông báo',
  'thông tư',
  'đề án',
];

/** What a title says before a document it only cites; genre. */
export const CITING_WORDS: readonly string[] = [
  'căn cứ',
  'hưởng ứng',
  'quán triệt',
  'sơ kết',
  'theo',
  'thi hành',
  'thực hiện',
  'triển khai',
  'tại',
  'tổng kết',
];
