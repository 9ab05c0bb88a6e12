/** How a cell begins that says how far a task is. */
import type { ContentWord } from './contentWord';

export const STATUS_STARTS: readonly ContentWord[] = [
  ['chậm', 'genre'],
  ['chưa', 'genre'],
  ['đã', 'genre'],
  ['đang', 'genre'],
  ['đạt', 'genre'],
  ['đúng hạn', 'genre'],
  ['đúng tiến độ', 'genre'],
  ['hoàn thành', 'genre'],
  ['không', 'genre'],
  ['quá hạn', 'genre'],
  ['thực hiện mới', 'ttg-2530-moi-truong-khong-khi'],
  ['trong hạn', 'genre'],
  ['vượt', 'genre'],
];
