import { anyOf, sequence } from '../../words/pattern';
import { timeBeginnings } from '../../words/timeBeginnings';
import { namesPeople, namesUnits, tellsTime, type ColumnMeaning } from '../../model/meanings';
import { beginsUnit } from '../../words/units/begins';

/** What was learnt of a column from the rows read so far. */
export interface ColumnKnowledge {
  readonly meaning: ColumnMeaning | null;
  /** Characters of the longest lines met in it; null before the first pass. */
  readonly width: number | null;
  /** How often each cell text was met, by key. */
  readonly texts: ReadonlyMap<string, number>;
}

/** Consecutive lines that may be a cell. */
export interface Run {
  readonly lines: readonly string[];
  readonly text: string;
  /** `compareKey` of the text. */
  readonly key: string;
}

const PERSON =
  /^(?:đ\/c|đồng chí|ông|bà|chủ tịch|phó|bí thư|lãnh đạo|thường trực|các đ\/c|các đồng chí)(?![\p{L}\p{M}])/u;
const WHEN = new RegExp(sequence('^', anyOf(...timeBeginnings), '(?![\\p{L}\\p{M}])'), 'u');

/** Longest cells by meaning, in lines: who and when are short. */
export function mostLines(meaning: ColumnMeaning | null): number {
  if (tellsTime(meaning)) return 8;
  return namesPeople(meaning) ? 9 : 30;
}

/** How well some consecutive lines make a cell of the column; 0 is neutral. */
export function cellScore(run: Run, column: ColumnKnowledge): number {
  if (run.lines.length === 0) return -3;
  return (
    meaningScore(run, column.meaning) +
    edgeScore(run, column.meaning) +
    wrapScore(run.lines, column.width) +
    repeatScore(run, column)
  );
}

function meaningScore(run: Run, meaning: ColumnMeaning | null): number {
  const { text, key, lines } = run;
  if (meaning === 'director') return PERSON.test(key) ? 4 : -4;
  if (namesUnits(meaning))
    return (beginsUnit(key) ? 3 - Math.max(0, text.length - 120) * 0.05 : -4) - secondUnits(lines) * 2;
  if (tellsTime(meaning)) return WHEN.test(key) ? 3 - Math.max(0, text.length - 60) * 0.05 : -4;
  if (meaning === 'task') return (PERSON.test(key) ? -3 : 0.5) - secondUnits(lines) * 0.5;
  return 0;
}

/** Lines inside a cell that begin a unit although the line before does not lead on to one: rather the next cell. */
function secondUnits(lines: readonly string[]): number {
  return lines.filter((line, i) => {
    const before = lines[i - 1];
    const leadsOn = before === undefined || /(?:[,;/&:.-]|\sv\u00e0)$/u.test(before);
    return !leadsOn && /^\p{Lu}\p{Ll}/u.test(line) && beginsUnit(line);
  }).length;
}

/** Words no cell ends with: a title waits for its office, a month or day for its number, a conjunction for its other half. */
const DANGLING =
  /(?:^|[\s,])(?:chủ tịch|phó|bí thư|trưởng|giám đốc|tháng|quý|ngày|trước|và|của|với|các|những|cho|về|trong|để)$/u;
/** The end of a date, which begins no cell but that of a date. */
const DATE_END = /^(?:\d{1,2}\s?\/\s?\d{4}|20\d{2})(?!\d)/u;

/** A cell begins with a capital, a figure or a bullet; a small letter is the middle of a sentence. */
function edgeScore({ lines, key }: Run, meaning: ColumnMeaning | null): number {
  const small = /^\p{Ll}/u.test(lines[0] ?? '') ? -4 : 0;
  const dateEnd = meaning !== 'deadline' && meaning !== 'startDate' && DATE_END.test(key) ? -2 : 0;
  return small + dateEnd + (DANGLING.test(key) ? -2 : 0);
}

/** A line breaks where the next word does not fit: a break with room left for it is the end of a cell or paragraph. */
function wrapScore(lines: readonly string[], width: number | null): number {
  if (width === null) return -0.02 * lines.length;
  let score = 0;
  lines.forEach((line, i) => {
    if (line.length > width * 1.12 + 1) score -= 2;
    const next = lines[i + 1];
    if (next === undefined || /[.;:]$/u.test(line) || /^[-+•–]/u.test(next)) return;
    const word = next.split(' ', 1)[0] ?? '';
    if (line.length + 1 + word.length < width - 2) score -= 1.2;
  });
  return score;
}

function repeatScore({ key }: Run, column: ColumnKnowledge): number {
  const count = column.texts.get(key) ?? 0;
  return count < 2 ? 0 : Math.min(4, 1 + Math.log2(count));
}
