/**
 * What of a plan was not judged, or not for certain. Nobody may say "đủ" while there is a gap: the list of states with their
 * sentences is docs/not-judged.md.
 */
import { columnOf, tasksOf, type Appendix } from '../../model/appendix';
import type { Messages } from '../../messages';
import type { ColumnMeaning } from '../../model/meanings';
import { isCertainTable } from './certain';
import { doubtsOf } from './doubts';

export type GapCode = keyof Messages['judged']['gaps'];

export interface Gap {
  /** Its sentence is `messages.judged.gaps[code]`. */
  readonly code: GapCode;
  /** The meaning that a column should have, or has without certainty; null where no one column is meant. */
  readonly meaning: ColumnMeaning | null;
  /** 1-based sheet column of the uncertain one; null where there is none. */
  readonly column: number | null;
}

/** Columns without which a plan cannot be followed up; that of the task is always there. */
const PEOPLE: readonly ColumnMeaning[] = ['lead', 'leadAndCoordinate', 'executor'];
const MATTERS: readonly ColumnMeaning[] = ['task', ...PEOPLE, 'deadline'];

/** The gravest first; empty where all that matters was judged. */
export function gapsOf(appendix: Appendix): readonly Gap[] {
  const tasks = tasksOf(appendix).length;
  const gaps: Gap[] = tasks === 0 ? [{ code: 'no-tasks', meaning: null, column: null }] : [];
  if (appendix.layout.form === 'table') {
    if (!hasPeople(appendix)) gaps.push({ code: 'no-people-column', meaning: 'lead', column: null });
    if (!hasDeadline(appendix)) gaps.push({ code: 'no-deadline-column', meaning: 'deadline', column: null });
    gaps.push(...uncertainColumns(appendix));
  }
  // Where a column is named there is no need to doubt the table as a whole besides.
  if (gaps.length === 0 && !isCertainTable(appendix))
    gaps.push({ code: 'uncertain-table', meaning: null, column: null });
  if (hasUncertainCells(appendix)) gaps.push({ code: 'uncertain-cells', meaning: null, column: null });
  return gaps;
}

/** A row that may be of another kind, or a unit or deadline that may mean another: each can hide what is missing or overdue. */
function hasUncertainCells(appendix: Appendix): boolean {
  const { rows, units, deadlines } = doubtsOf(appendix);
  return rows.length + units.length + deadlines.length > 0;
}

/** In a prose plan every item is asked for its lead and its time, whatever labels it has. */
export function hasPeople(appendix: Appendix): boolean {
  return appendix.layout.form === 'prose' || PEOPLE.some((meaning) => columnOf(appendix, meaning) !== null);
}

export function hasDeadline(appendix: Appendix): boolean {
  return appendix.layout.form === 'prose' || columnOf(appendix, 'deadline') !== null;
}

/** Of two columns with one meaning the first is the one that was read. */
function uncertainColumns({ layout }: Appendix): Gap[] {
  return MATTERS.flatMap((meaning): Gap[] => {
    const read = layout.columns.find((column) => column.meaning === meaning);
    return read === undefined || read.certain
      ? []
      : [{ code: 'uncertain-column', meaning, column: read.column }];
  });
}
