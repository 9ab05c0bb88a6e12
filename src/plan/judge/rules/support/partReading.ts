import { columnOf, tasksOf, type Appendix, type AppendixRow } from '../../../model/appendix';
import type { ColumnMeaning } from '../../../model/meanings';
import { rememberByObject, rememberByText } from '../../../model/remember';
import { blanksTogether, mergedBlanks } from './blanks';
import { TASK_PARTS, type TaskPartMeaning, type TaskPart } from '../parts';

/** From this share of tasks on, a column is empty as a whole and is spoken of once. */
const EMPTY_COLUMN = 2 / 3;
const FEW = 5;
/** A column that is blank in this share of its tasks, and in more than a couple of them, is not filled as a rule. */
const HARDLY_FILLED = { count: 3, share: 1 / 2 };

/** How the tasks of an appendix stand to one part. */
export interface PartReading {
  /** Tasks that lack it. */
  readonly missing: readonly AppendixRow[];
  /** Of the blanks, those that are most likely the lower cells of a merged area that came as text. */
  readonly merged: readonly AppendixRow[];
  readonly tasks: number;
  /** The column is empty for nearly all tasks. */
  readonly emptyColumn: boolean;
  /** Of the missing, those that prove little: the column is not read for certain or hardly filled, or they look like a merged cell although numbered. */
  readonly doubtful: ReadonlySet<AppendixRow>;
}

const readingsOf = rememberByObject((appendix: Appendix) =>
  rememberByText((meaning) => derive(appendix, TASK_PARTS[meaning as TaskPartMeaning])),
);

/** null where the table has no such column: then nothing is missing. Several rules and the scores ask: it is read once. */
export function readPart(appendix: Appendix, meaning: TaskPartMeaning): PartReading | null {
  return readingsOf(appendix)(meaning);
}

function derive(appendix: Appendix, part: TaskPart): PartReading | null {
  if (!hasPart(appendix, part.meaning)) return null;
  const tasks = tasksOf(appendix);
  const merged = mergedBlanks(appendix, tasks, part);
  const missing = tasks.filter((task) => part.isMissing(task) && !merged.has(task));
  const share = tasks.length === 0 ? 0 : missing.length / tasks.length;
  return {
    missing,
    merged: [...merged],
    tasks: tasks.length,
    emptyColumn: missing.length >= FEW && share >= EMPTY_COLUMN,
    doubtful: new Set(
      isDoubtful(appendix, part, missing.length, share) ? missing : blanksTogether(appendix, tasks),
    ),
  };
}

/**
 * Only doubt about the reading lowers the voice: a column that may be something else, or that is hardly filled and may be filled on
 * purpose where it is. In a prose plan every part has its own label: a part that is not there is not there, however often.
 */
function isDoubtful(appendix: Appendix, part: TaskPart, count: number, share: number): boolean {
  if (appendix.layout.form !== 'table') return false;
  const column = appendix.layout.columns.find(
    ({ meaning }) => meaning === part.meaning || (part.meaning === 'lead' && meaning === 'leadAndCoordinate'),
  );
  const isUncertain = column !== undefined && !column.certain;
  return isUncertain || (count >= HARDLY_FILLED.count && share >= HARDLY_FILLED.share);
}

/** A table has its columns; a prose plan must say who leads and by when, and whatever else any of its items says. */
function hasPart(appendix: Appendix, meaning: ColumnMeaning): boolean {
  if (appendix.layout.form === 'table')
    return columnOf(appendix, meaning) !== null || isJoined(appendix, meaning);
  if (meaning === 'executor') return false;
  return (
    meaning === 'lead' ||
    meaning === 'deadline' ||
    appendix.rows.some((row) => row.sourceRows[meaning] !== undefined)
  );
}

/** "Chủ trì, phối hợp" in one column: a lead must stand there; a coordinator need not. */
function isJoined(appendix: Appendix, meaning: ColumnMeaning): boolean {
  return meaning === 'lead' && columnOf(appendix, 'leadAndCoordinate') !== null;
}
