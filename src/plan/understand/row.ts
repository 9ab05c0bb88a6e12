import { NO_CELLS, type AppendixRow, type Deadline } from '../model/appendix';
import { deadlineOfDate, parseDeadline } from './deadline';
import { parseMoney } from './money';
import type { ColumnMeaning } from '../model/meanings';
import type { RowReading } from '../model/reading';
import { judgedBy } from './daysOff';
import { judgedDays, readTracking, statusOf, type Tracking } from './status';
import { squash } from '../words/text';
import { holdsProduct } from './product';
import { extended, type Extended } from './extension';
import { NO_ROLES, rolesOf } from './roles';
import type { Scope } from './scope';
import { isConfirmed, unsureCells } from './unsure';

/** @param before the task row above, or null */
export function understandRow(row: RowReading, before: RowReading | null, scope: Scope): AppendixRow {
  const isTask = row.kind === 'task';
  const { deadline, extension } = isTask ? deadlineOf(row, scope) : NOTHING_DUE;
  const roles = isTask ? rolesOf(row, scope) : NO_ROLES;
  return {
    // One by one: a spread of so many parts is far dearer, and this is done for every row.
    row: row.row,
    kind: row.kind,
    certain: row.certain || isConfirmed(row, scope),
    reasons: row.reasons,
    number: row.number,
    level: row.level,
    parent: row.parent,
    of: row.of,
    shift: row.shift,
    cells: row.cells,
    columns: row.columns,
    dates: row.dates,
    numbers: row.numbers,
    inherited: row.inherited,
    sourceRows: row.sourceRows,
    ...(row.byHand === true ? { byHand: true as const } : {}),
    lead: roles.lead,
    coordinate: roles.coordinate,
    executor: roles.executor,
    director: roles.director,
    task: squash(row.cells.task ?? ''),
    deadline,
    extension,
    product: isTask && scope.meanings.has('product') ? holdsProduct(row, before) : null,
    requirement: isTask && scope.meanings.has('requirement') ? filled(row, 'requirement') : null,
    budget:
      row.numbers.budget === undefined
        ? parseMoney(row.cells.budget ?? '', scope.factor)
        : row.numbers.budget * scope.factor,
    status: deadline === null ? null : statusOf(deadline, trackingOf(row), scope.options),
    unsure: deadline === null ? NO_CELLS : unsureCells(row, deadline, scope),
  };
}

const NOTHING_DUE = { deadline: null, extension: null };

function deadlineOf(row: RowReading, scope: Scope): Extended {
  const { readDeadline, options } = scope;
  const text = row.cells.deadline ?? '';
  const date = row.dates.deadline;
  const read = date === undefined ? readDeadline(text) : deadlineOfDate(date, squash(text));
  const judged = judgedBy(read, options.daysOff);
  const { dueDate } = row.dates;
  const whole = extended(judged, row, scope);
  // The day beside the table may be the extension itself, as we write it there; any other is the user's, and extended in its turn.
  if (dueDate === undefined || judgedDays(whole.deadline).includes(dueDate)) return whole;
  return extended(withDueDate(judged, dueDate), row, scope);
}

/** A due date the user has typed beside the table (not one of those we put there) is the one that holds. */
function withDueDate(read: Deadline, dueDate: string): Deadline {
  if (read.dues.includes(dueDate) || judgedDays(read).includes(dueDate)) return read;
  return {
    ...read,
    kind: 'date',
    dues: [dueDate],
    due: dueDate,
    judged: [dueDate],
    certain: true,
    doubts: [],
  };
}

function filled(row: RowReading, meaning: ColumnMeaning): boolean {
  return squash(row.cells[meaning] ?? '') !== '';
}

function trackingOf(row: RowReading): Tracking {
  return readTracking(row.cells.status ?? '', completedOnOf(row));
}

/** The date of completion: a real date, or one date in words. */
function completedOnOf(row: RowReading): string | null {
  if (row.dates.completedOn !== undefined) return row.dates.completedOn;
  if (row.cells.completedOn === undefined) return null;
  const read = parseDeadline(row.cells.completedOn, {});
  return read.kind === 'date' && read.certain ? read.due : null;
}
