import { phrases } from '../phrases';

/** What stands in a cell of units where nobody is meant, or nobody yet. */
export const nobody = phrases([
  'chưa có', // genre
  'chưa phân công', // genre
  'chưa rõ', // genre
  'chưa xác định', // genre
  'không', // genre
  'không có', // genre
]);
