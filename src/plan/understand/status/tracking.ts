import { anyOf, sequence } from '../../words/pattern';
import { doneWords, afterDone } from '../../words/done';
import { DONE_CELLS, OPEN_CELLS } from '../../words/progress';
import { bareLetter, compareKey, plainKey } from '../../words/text';

/** What the user (or an office's own status column) says about one task. */
export interface Tracking {
  /** null: nothing said. */
  readonly done: boolean | null;
  /** Said to be done after its time, whatever the dates. */
  readonly late: boolean;
  /** ISO date on which it was finished; null where none stands. */
  readonly completedOn: string | null;
}

/** One spelling of the words: as they are written, or typed without diacritics. */
interface Patterns {
  readonly done: RegExp;
  readonly bareVerb: RegExp;
  readonly late: RegExp;
  readonly notDone: RegExp;
  readonly percent: RegExp;
}

function patternsOf(spelt: (words: string) => string): Patterns {
  const whole = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${spelt(words)})(?!\\p{L})`, 'u');
  return {
    /**
     * Words that say the whole task is done, and nothing but qualifiers after them: "đã hoàn thành đo đạc 30 ha" is progress in a
     * part and says nothing of the task.
     */
    done: new RegExp(
      spelt(sequence('^(?:đã )?', anyOf(...doneWords), '(?:,? ', anyOf(...afterDone), ')*\\.?$')),
      'u',
    ),
    /** The bare verb ("thực hiện", "ban hành", "kết thúc") says what is to be done, not that it was. */
    bareVerb: new RegExp(spelt('^(?:thực hiện|ban hành|nghiệm thu|kết thúc)'), 'u'),
    late: whole('muộn|trễ|chậm|quá hạn'),
    notDone: whole('chưa|không|đang|sắp|dự kiến|quá hạn|trễ hạn|tạm dừng|tạm hoãn|vướng|một phần|cơ bản'),
    percent: new RegExp(
      spelt(
        '^(?:đã )?(?:đạt|hoàn thành|thực hiện|tiến độ)? ?:? ?(\\d{1,3})(?:[.,]\\d+)? ?%' +
          '(?: (?:kế hoạch|nhiệm vụ|khối lượng|công việc|tiến độ))?\\.?$',
      ),
      'u',
    ),
  };
}

const WRITTEN = patternsOf((words) => words);
const BARE = patternsOf((words) =>
  [...words]
    .map((letter) => String.fromCodePoint(bareLetter(letter.codePointAt(0)!) || letter.codePointAt(0)!))
    .join(''),
);

/** Whole cells; a word of one syllable typed without its marks is taken only where the cell has no mark at all. */
const doneCells = new Set(DONE_CELLS.map(compareKey));
const openCells = new Set(OPEN_CELLS.map(compareKey));
const bareDoneCells = new Set(DONE_CELLS.map(plainKey));
const bareOpenCells = new Set(OPEN_CELLS.map(plainKey));

/** A description this long is no status. */
const LONGEST_STATUS = 60;

const NOTHING: Tracking = { done: null, late: false, completedOn: null };

/**
 * Reads a status cell ("Hoàn thành", "đã xong", "HT", "x", "100%", "chưa", "dang lam") and a date of completion, which says "done" by
 * itself. A description of progress is no status: it says nothing for certain.
 */
export function readTracking(status: string, completedOn: string | null): Tracking {
  const said = saidBy(status);
  if (completedOn === null) return said;
  return { done: true, late: said.done === true && said.late, completedOn };
}

function saidBy(status: string): Tracking {
  const key = compareKey(status)
    .replace(/[.;,!:]+$/u, '')
    .trim();
  if (key === '') return NOTHING;
  const isBare = key === plainKey(key);
  const { done, bareVerb, late, notDone, percent } = isBare ? BARE : WRITTEN;
  if (doneCells.has(key) || (isBare && bareDoneCells.has(key))) return { ...NOTHING, done: true };
  if (openCells.has(key) || (isBare && bareOpenCells.has(key))) return { ...NOTHING, done: false };
  if (done.test(key) && !bareVerb.test(key)) return { ...NOTHING, done: true, late: late.test(key) };
  const part = percent.exec(key);
  if (part) return { ...NOTHING, done: Number(part[1]) >= 100 };
  return key.length <= LONGEST_STATUS && notDone.test(key) ? { ...NOTHING, done: false } : NOTHING;
}
