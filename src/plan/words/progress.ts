/**
 * How far a task is, in the few words people type into a status cell. The whole cell is such a word: what says more is read by
 * patterns. General knowledge of the genre; "ht", "th", "đang t/h" are how officials shorten them.
 */

/** The task is done. */
export const DONE_CELLS: readonly string[] = [
  'completed',
  'done',
  'đã ht',
  'đạt',
  'hoàn tất',
  'hoàn thành',
  'ht',
  'ok',
  'rồi',
  'x',
  'xong',
  'xong rồi',
  '✓',
  '✔',
  '√',
  '☑',
  '☒',
];

/** It is not: not begun, under way, or put off. */
export const OPEN_CELLS: readonly string[] = [
  'chậm',
  'chưa',
  'chưa bắt đầu',
  'chưa ht',
  'chưa làm',
  'chưa th',
  'chưa xong',
  'đang',
  'đang làm',
  'đang t/h',
  'đang th',
  'đang thực hiện',
  'đang tiến hành',
  'đang triển khai',
  'đang xử lý',
  'dừng',
  'gần xong',
  'hoãn',
  'in progress',
  'không',
  'mới bắt đầu',
  'mới triển khai',
  'not started',
  'paused',
  'quá hạn',
  'sắp xong',
  'tạm dừng',
  'tạm hoãn',
  'thường xuyên',
  'trong hạn',
];

/** What people write where nothing was granted. */
export const NO_EXTENSION: readonly string[] = [
  '-',
  '/',
  '0',
  'chưa',
  'chưa gia hạn',
  'không',
  'không gia hạn',
  'x',
];
