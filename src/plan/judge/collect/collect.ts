import type { Appendix } from '../../model/appendix';
import { meaningsThat, tellsTime } from '../../model/meanings';
import { parseDeadline } from '../../understand/deadline';
import { compareKey, squash } from '../../words/text';
import { matchTasks, placedTasks, type PlacedTask } from '../changes';
import { leadersOf, type Leaders } from './leaders';
import { reporterOf } from './reporter';
import { taskIds } from './taskId';
import type {
  Collected,
  CollectConflict,
  Preference,
  ReportedCell,
  ReportedMeaning,
  Reporter,
  ReturnedFile,
  UnmatchedTask,
} from './types';

const REPORTED = meaningsThat('reported');

/**
 * What returned files report, beside what the master says. Tasks are found again by the id they were handed out with, else by their
 * words as when plans are compared. Only a unit that leads a task may report on it, and nothing the master says is replaced unless
 * that is wished.
 *
 * @param master tables of the plan that is kept
 * @param returned oldest first: of two files of a unit that differ the later is preferred, where returned values are
 */
export function collect(
  master: readonly Appendix[],
  returned: readonly ReturnedFile[],
  prefer: Preference = 'ask',
): Collected {
  const tasks = placedTasks(master);
  const leaders = leadersOf(master);
  const read = returned.map((file) => readReturned(file, tasks, leaders));
  const cells = read.flatMap((one) => one.cells);
  const news = cells.filter((cell) => !isSame(cell.was, dateIn(cell.task, cell.field), cell));
  const own = news.filter(({ task, unit }) => unit !== null && leaders.of(task).includes(unit));
  const settled = settle(own, prefer);
  return {
    ...settled,
    foreign: news.filter((cell) => !own.includes(cell)),
    unmatched: read.flatMap((one) => one.unmatched),
    unchanged: cells.length - news.length,
    units: leaders.all.map(({ name, leads }) => {
      const files = read.filter(({ reporter }) => reporter?.unit === name);
      const reported = new Set(
        files.flatMap((one) =>
          one.cells.flatMap(({ task }) => (leaders.of(task).includes(name) ? [task] : [])),
        ),
      );
      return { unit: name, leads, reported: reported.size, files: files.map(({ file }) => file) };
    }),
    files: read.map(({ file, reporter }) => ({ file, reporter })),
  };
}

interface ReadFile {
  readonly file: string;
  readonly reporter: Reporter | null;
  readonly cells: readonly ReportedCell[];
  readonly unmatched: readonly UnmatchedTask[];
}

function readReturned(returned: ReturnedFile, tasks: readonly PlacedTask[], leaders: Leaders): ReadFile {
  const { file, appendices } = returned;
  const theirs = placedTasks(appendices);
  const masterOf = pairsOf(tasks, theirs);
  const reports = theirs.filter((task) => fieldsOf(task).length > 0);
  const matched = reports.flatMap((from) => {
    const task = masterOf.get(from);
    return task === undefined ? [] : [{ task, from }];
  });
  // What the master says already was in the copy when it was handed out: it tells nothing of whose it is.
  const fresh = matched.filter(({ task, from }) =>
    fieldsOf(from).some((field) => !isSame(textIn(task, field), dateIn(task, field), valueIn(from, field))),
  );
  const reporter = reporterOf(
    returned,
    leaders.all,
    fresh.map(({ task }) => leaders.of(task)),
  );
  const unit = reporter?.unit ?? null;
  return {
    file,
    reporter,
    cells: matched.flatMap(({ task, from }) =>
      fieldsOf(from).map((field) => ({
        ...valueIn(from, field),
        file,
        unit,
        from,
        task,
        field,
        was: textIn(task, field),
      })),
    ),
    unmatched: reports
      .filter((from) => !masterOf.has(from))
      .map((task) => ({ file, unit, task, fields: fieldsOf(task) })),
  };
}

/** The master's task for each returned one: by the id in the copy, the others by their words. */
function pairsOf(tasks: readonly PlacedTask[], theirs: readonly PlacedTask[]): Map<PlacedTask, PlacedTask> {
  const byId = new Map<string, PlacedTask>();
  taskIds(tasks).forEach((id, i) => id !== null && byId.set(id, tasks[i]!));
  const pairs = new Map<PlacedTask, PlacedTask>();
  for (const task of theirs) {
    const id = squash(task.row.cells.code ?? '').toUpperCase();
    const known = byId.get(id);
    if (known === undefined) continue;
    pairs.set(task, known);
    byId.delete(id);
  }
  const found = new Set(pairs.values());
  const rest = matchTasks(
    tasks.filter((task) => !found.has(task)),
    theirs.filter((task) => !pairs.has(task)),
  );
  for (const { before, after } of rest) pairs.set(after, before);
  return pairs;
}

/** One value a cell, or a conflict. */
function settle(
  cells: readonly ReportedCell[],
  prefer: Preference,
): { readonly taken: readonly ReportedCell[]; readonly conflicts: readonly CollectConflict[] } {
  const byCell = new Map<string, ReportedCell[]>();
  for (const cell of cells) {
    const key = `${cell.task.appendix.sheet}\n${cell.task.row.row}\n${cell.field}`;
    byCell.set(key, [...(byCell.get(key) ?? []), cell]);
  }
  const taken: ReportedCell[] = [];
  const conflicts: CollectConflict[] = [];
  for (const values of byCell.values()) {
    const last = values.at(-1)!;
    const agree = values.every((value) => isSame(value.text, value.date, last));
    const isFree = last.was === '' && agree;
    if (isFree || prefer === 'returned') taken.push(last);
    if (isFree) continue;
    const { task, field, was } = last;
    conflicts.push({ task, field, was, values, chosen: prefer === 'ask' ? null : prefer });
  }
  return { taken, conflicts };
}

function fieldsOf(task: PlacedTask): ReportedMeaning[] {
  return REPORTED.filter((field) => textIn(task, field) !== '');
}

function valueIn(task: PlacedTask, field: ReportedMeaning): { text: string; date: string | null } {
  return { text: textIn(task, field), date: dateIn(task, field) };
}

const textIn = ({ row }: PlacedTask, field: ReportedMeaning): string => squash(row.cells[field] ?? '');

/** A real date, or one day in words. */
function dateIn({ row }: PlacedTask, field: ReportedMeaning): string | null {
  const written = row.dates[field];
  if (written !== undefined) return written;
  const text = row.cells[field];
  if (text === undefined || !tellsDay(field)) return null;
  const read = parseDeadline(text);
  return read.kind === 'date' && read.certain ? read.due : null;
}

const tellsDay = (field: ReportedMeaning): boolean => field === 'completedOn' || tellsTime(field);

function isSame(
  text: string,
  date: string | null,
  other: { readonly text: string; readonly date: string | null },
): boolean {
  return compareKey(text) === compareKey(other.text) || (date !== null && date === other.date);
}
