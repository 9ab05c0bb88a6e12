/** Words of a task that is done. Pieces of patterns, tried in this order; general knowledge of the genre. */

/** What people write when a task is done. */
export const doneWords: readonly string[] = [
  'hoàn thành',
  'hoàn tất',
  'làm xong',
  'thực hiện xong',
  'triển khai xong',
  'xong',
  'thực hiện',
  'ban hành',
  'nghiệm thu',
  'kết thúc',
];

/** What may follow: how much, and when. */
export const afterDone: readonly string[] = [
  'toàn bộ',
  'nhiệm vụ',
  'công việc',
  'xong',
  'đúng hạn',
  'trước hạn',
  'đúng thời hạn',
  'đúng tiến độ',
  'vượt tiến độ',
  'sớm',
  'muộn',
  'trễ',
  'chậm',
  'quá hạn',
  'trễ hạn',
  'chậm tiến độ',
  '(?:vào )?(?:ngày|tháng|quý|năm) [\\d/.ivx -]{1,12}',
  '\\([^)]{0,30}\\)',
];
