/** What a whole cell says that ranks a task among the others: its priority. */
import type { ContentWord } from './contentWord';

export const RANKS: readonly ContentWord[] = [
  ['bình thường', 'genre'],
  ['cao', 'bien-ban-hop-phan-cong-nhan-vien'],
  ['could', 'genre'],
  ['critical', 'genre'],
  ['gấp', 'genre'],
  ['high', 'genre'],
  ['hỏa tốc', 'genre'],
  ['khẩn', 'genre'],
  ['low', 'genre'],
  ['medium', 'genre'],
  ['must', 'genre'],
  ['p0', 'asoft-bem-danh-sach-task-chot'],
  ['p1', 'asoft-bem-danh-sach-task-chot'],
  ['p2', 'genre'],
  ['p3', 'genre'],
  ['p4', 'genre'],
  ['rất cao', 'genre'],
  ['should', 'genre'],
  ['thấp', 'bien-ban-hop-phan-cong-nhan-vien'],
  ['thượng khẩn', 'genre'],
  ['trung bình', 'bien-ban-hop-phan-cong-nhan-vien'],
  ['vừa', 'genre'],
];
