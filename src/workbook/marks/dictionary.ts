/**
 * What the marks of one sheet look up: a very hidden sheet of ours with two columns, key and value. A conditional format cannot read
 * "Quý IV/2025" by itself, so every phrase of the table stands here with its day; a row is found by its text, so that it may be
 * sorted, moved or have rows inserted above it.
 */
import type { Appendix, AppendixRow } from '../../plan/model/appendix';
import { columnOf } from '../../plan/model/appendix';
import type { Finding } from '../../plan/model/finding';
import type { Grid } from '../../plan/model/grid';
import { beforeExtension } from '../../plan/understand/extension';
import { judgedDays, readTracking } from '../../plan/understand/status';
import { DONE_CELLS } from '../../plan/words/progress';
import { plainKey, squash } from '../../plan/words/text';
import type { CellInput } from '../cells';
import { decidingCell } from './dates';
import { pairKey, rawText, textKey } from './key';
import { wrongCells } from './marked';

export type Entries = Map<string, { readonly key: string; readonly value: CellInput }>;

/** Keys begin with the table's number in the sheet, so that two tables with different plan years do not meet. */
export const keyStart = {
  row: (table: number) => `${table}T|`,
  phrase: (table: number) => `${table}H|`,
  pair: (table: number) => `${table}P|`,
  wrong: (table: number, column: number) => `${table}W${column}|`,
  done: 'S|',
};

/** What says that a task is done, beside what the table itself says, in both spellings. Each is checked against the reading of status cells. */
const doneWords = [
  ...DONE_CELLS,
  'Đã hoàn thành',
  'Hoàn thành đúng hạn',
  'Hoàn thành trước hạn',
  'Hoàn thành muộn',
  'Đã xong',
  'Đã thực hiện',
  'Đã thực hiện xong',
  '100%',
].flatMap((word) => [word, plainKey(word)]);

/** What a cell that shows 100% holds. */
const wholeShare = '1';

/** Letters of the row's value that say which cells are missing, by rule. */
export function missingLetters(findings: readonly Finding[]): Map<string, string> {
  const rules = [...new Set(findings.map((finding) => finding.rule))]
    .filter((rule) => rule.startsWith('missing-'))
    .sort();
  return new Map(rules.map((rule, i) => [rule, String.fromCharCode(97 + i)]));
}

export function addDoneWords(entries: Entries): void {
  put(entries, keyStart.done + textKey(wholeShare), 1);
  for (const word of doneWords)
    if (readTracking(word, null).done === true) put(entries, keyStart.done + textKey(word), 1);
}

/** Adds everything one table's marks look up. `asOfCell` is the absolute address of the as-of date on the hidden sheet. */
export function addTable(
  entries: Entries,
  table: number,
  grid: Grid,
  appendix: Appendix,
  findings: readonly Finding[],
  asOfCell: string,
): void {
  addRows(entries, table, grid, appendix, findings);
  addDeadlines(entries, table, grid, appendix, asOfCell);
  addWrong(entries, table, grid, appendix, findings);
  const status = columnOf(appendix, 'status');
  if (status === null) return;
  for (const row of appendix.rows) {
    const done = row.status?.state === 'done' || row.status?.state === 'done-late';
    const text = rawText(grid, row.row, status);
    if (done && readTracking(text, null).done === true)
      put(entries, keyStart.done + textKey(trimmed(text)), 1);
  }
}

/** A wrong cell stands with its row's text: the same text may be right in another row. */
function addWrong(
  entries: Entries,
  table: number,
  grid: Grid,
  appendix: Appendix,
  findings: readonly Finding[],
): void {
  const task = columnOf(appendix, 'task');
  if (task === null) return;
  for (const { row, column } of wrongCells(grid, appendix, findings)) {
    const key = pairKey(rawText(grid, row, task), rawText(grid, row, column));
    put(entries, keyStart.wrong(table, column) + key, 1);
  }
}

/** As Excel's TRIM makes it. */
function trimmed(text: string): string {
  return text.replace(/ +/g, ' ').replace(/^ | $/g, '');
}

/** "0" for a row that is no task, "1" and the letters of its missing cells for a task. */
function addRows(
  entries: Entries,
  table: number,
  grid: Grid,
  appendix: Appendix,
  findings: readonly Finding[],
): void {
  const column = columnOf(appendix, 'task');
  if (column === null) return;
  const letters = missingLetters(findings);
  const missing = new Map<number, string>();
  for (const { rule, row } of findings)
    missing.set(row, (missing.get(row) ?? '') + (letters.get(rule) ?? ''));

  const values = new Map<string, { key: string; value: string }>();
  for (const row of appendix.rows) {
    const text = textKey(rawText(grid, row.row, column));
    if (text.trim() === '') continue;
    const value = row.kind === 'task' ? `1${missing.get(row.row) ?? ''}` : '0';
    const known = values.get(text.toLowerCase());
    values.set(text.toLowerCase(), { key: text, value: known ? bothRows(known.value, value) : value });
  }
  for (const { key, value } of values.values()) put(entries, keyStart.row(table) + key, value);
}

/** Two rows of the same text: only what holds for both may be marked; a task wins over a row that is none. */
function bothRows(a: string, b: string): string {
  if (a === '0' || b === '0') return a === b ? '0' : '1';
  return `1${[...a.slice(1)].filter((letter) => b.includes(letter)).join('')}`;
}

/**
 * A phrase that means the same day in every row stands alone; one that does not (or a deadline that stands elsewhere:
 * merged, ditto, from the group, cut by a page break) stands with its row's text.
 */
function addDeadlines(
  entries: Entries,
  table: number,
  grid: Grid,
  appendix: Appendix,
  asOfCell: string,
): void {
  const taskColumn = columnOf(appendix, 'task');
  const column = columnOf(appendix, 'deadline');
  if (column === null || taskColumn === null) return;
  const tasks = appendix.rows.flatMap((row) => {
    if (row.kind !== 'task' || row.deadline === null) return [];
    // A date in the column for it is looked at by the formula itself, words are not.
    const deadline =
      row.dates.extendedTo === undefined ? row.deadline : (beforeExtension(row) ?? row.deadline);
    const text = rawText(grid, row.row, column);
    return [{ text, own: standsInRow(row, text), task: rawText(grid, row.row, taskColumn), deadline }];
  });

  const phrases = new Map<string, Set<string>>();
  for (const { text, own, deadline } of tasks) {
    if (!own) continue;
    const key = textKey(text).toLowerCase();
    phrases.set(key, (phrases.get(key) ?? new Set()).add(judgedDays(deadline).join()));
  }
  for (const { text, own, task, deadline } of tasks) {
    const day = decidingCell(deadline, asOfCell);
    if (own && phrases.get(textKey(text).toLowerCase())?.size === 1) {
      if (day !== null) put(entries, keyStart.phrase(table) + textKey(text), day);
    } else if (day !== null && task !== '') {
      put(entries, keyStart.pair(table) + pairKey(task, text), day);
    }
  }
}

/** Whether a real date is a day off that moves: such a date stands with its row's text, as a day that is judged by another. */
export function hasMovedDate({ rows }: Appendix): boolean {
  return rows.some(
    ({ dates, deadline }) =>
      dates.deadline !== undefined && deadline !== null && judgedDays(deadline)[0] !== deadline.dues[0],
  );
}

function standsInRow(row: AppendixRow, text: string): boolean {
  return text !== '' && row.inherited.deadline === undefined && squash(text) === row.deadline?.text;
}

function put(entries: Entries, key: string, value: CellInput): void {
  const known = key.toLowerCase();
  if (!entries.has(known)) entries.set(known, { key, value });
}
