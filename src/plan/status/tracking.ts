import { compareKey } from '../text';

/** What the user (or an office's own status column) says about one task. */
export interface Tracking {
  /** null: nothing said. */
  readonly done: boolean | null;
  /** ISO date on which it was finished; null where none stands. */
  readonly completedOn: string | null;
}

/** "not done" is looked for first: "chưa hoàn thành" holds "hoàn thành". */
const NOT_DONE =
  /(^|[^\p{L}])(chưa|không|đang|sắp|dự kiến|quá hạn|trễ hạn|tạm dừng|vướng|một phần|cơ bản hoàn thành)(?![\p{L}])/u;
const DONE =
  /(^|[^\p{L}])(hoàn thành|hoàn tất|đã xong|xong|đã thực hiện|đã ban hành|đã triển khai xong|đã nghiệm thu|kết thúc|done|completed)(?![\p{L}])/u;
const PERCENT = /(\d{1,3})(?:[.,](\d+))?\s*%/u;

/**
 * Reads a status cell ("Hoàn thành", "Đã xong", "100%", "Chưa hoàn thành", a date of completion).
 * A long description of progress is not a status: it says nothing for certain.
 */
export function readTracking(status: string, completedOn: string | null): Tracking {
  const key = compareKey(status);
  if (completedOn !== null) return { done: true, completedOn };
  if (key === '' || key.length > 60) return { done: null, completedOn: null };
  if (NOT_DONE.test(key)) return { done: false, completedOn: null };
  const percent = PERCENT.exec(key);
  if (percent) return { done: Number(percent[1]) >= 100, completedOn: null };
  if (DONE.test(key) || key === 'x' || key === 'ht') return { done: true, completedOn: null };
  return { done: null, completedOn: null };
}
