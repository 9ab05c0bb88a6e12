import { anyOf, sequence } from '../../words/pattern';
import { doneWords, afterDone } from '../../words/done';
import { compareKey } from '../../words/text';

/** What the user (or an office's own status column) says about one task. */
export interface Tracking {
  /** null: nothing said. */
  readonly done: boolean | null;
  /** Said to be done after its time, whatever the dates. */
  readonly late: boolean;
  /** ISO date on which it was finished; null where none stands. */
  readonly completedOn: string | null;
}

/**
 * Words that say the whole task is done, and nothing but qualifiers after them: "đã hoàn thành đo đạc 30 ha" is progress in a
 * part and says nothing of the task.
 */
const DONE = new RegExp(
  sequence('^(?:đã )?', anyOf(...doneWords), '(?:,? ', anyOf(...afterDone), ')*\\.?$'),
  'u',
);
/** The bare verb ("thực hiện", "ban hành", "kết thúc") says what is to be done, not that it was. */
const BARE_VERB = /^(?:thực hiện|ban hành|nghiệm thu|kết thúc)/u;
const SHORT_FOR_DONE = new Set(['x', 'ht', 'ok', 'đạt', 'done', 'completed']);
const LATE = /(?<!\p{L})(?:muộn|trễ|chậm|quá hạn)(?!\p{L})/u;
const NOT_DONE =
  /(?<!\p{L})(?:chưa|không|đang|sắp|dự kiến|quá hạn|trễ hạn|tạm dừng|vướng|một phần|cơ bản)(?!\p{L})/u;
const PERCENT =
  /^(?:đã )?(?:đạt|hoàn thành|thực hiện|tiến độ)? ?:? ?(\d{1,3})(?:[.,]\d+)? ?%(?: (?:kế hoạch|nhiệm vụ|khối lượng|công việc|tiến độ))?\.?$/u;

const NOTHING: Tracking = { done: null, late: false, completedOn: null };

/**
 * Reads a status cell ("Hoàn thành", "Đã xong", "100%", "Chưa hoàn thành") and a date of completion, which says "done" by
 * itself. A description of progress is no status: it says nothing for certain.
 */
export function readTracking(status: string, completedOn: string | null): Tracking {
  const key = compareKey(status);
  const isDone = SHORT_FOR_DONE.has(key) || (DONE.test(key) && !BARE_VERB.test(key));
  if (completedOn !== null || isDone) return { done: true, late: isDone && LATE.test(key), completedOn };
  const percent = PERCENT.exec(key);
  if (percent) return { ...NOTHING, done: Number(percent[1]) >= 100 };
  return key.length <= 60 && NOT_DONE.test(key) ? { ...NOTHING, done: false } : NOTHING;
}
