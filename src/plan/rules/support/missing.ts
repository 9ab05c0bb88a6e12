import { columnOf, tasksOf, type Appendix, type AppendixRow } from '../../appendix';
import type { Principle, Rule, Severity } from '../../finding';
import type { ColumnMeaning } from '../../reading';
import { squash } from '../../text';
import { columnIn, finding, nameOf } from './finding';

/** A part every task must have. */
export interface Part {
  readonly meaning: ColumnMeaning;
  readonly isMissing: (task: AppendixRow) => boolean;
}

export const PARTS = {
  lead: { meaning: 'lead', isMissing: (task) => task.lead.length === 0 },
  coordinate: { meaning: 'coordinate', isMissing: (task) => task.coordinate.length === 0 },
  executor: { meaning: 'executor', isMissing: (task) => task.executor.length === 0 },
  deadline: { meaning: 'deadline', isMissing: (task) => task.deadline?.kind === 'none' },
  product: { meaning: 'product', isMissing: (task) => task.product === false },
  requirement: { meaning: 'requirement', isMissing: (task) => task.requirement === false },
} as const satisfies Record<string, Part>;

/** From this share of tasks on, a column is empty as a whole and is spoken of once. */
const EMPTY_COLUMN = 2 / 3;
/** From this share on, blanks are so many that they may be a way of writing: no longer an error. */
const DOUBTFUL = 1 / 3;
const FEW = 5;

/** How the tasks of an appendix stand to one part. */
export interface PartReading {
  /** Tasks that lack it. */
  readonly missing: readonly AppendixRow[];
  /** Of the blanks, those that are most likely the lower cells of a merged area that came as text. */
  readonly merged: readonly AppendixRow[];
  readonly tasks: number;
  /** The column is empty for nearly all tasks. */
  readonly emptyColumn: boolean;
  /** So many are blank that one blank proves little. */
  readonly doubtful: boolean;
}

/** null where the table has no such column: then nothing is missing. */
export function readPart(appendix: Appendix, part: Part): PartReading | null {
  if (!hasPart(appendix, part.meaning)) return null;
  const tasks = tasksOf(appendix);
  const merged = mergedBlanks(appendix, tasks, part);
  const missing = tasks.filter((task) => part.isMissing(task) && !merged.has(task));
  const share = tasks.length === 0 ? 0 : missing.length / tasks.length;
  const many = missing.length >= FEW;
  return {
    missing,
    merged: [...merged],
    tasks: tasks.length,
    emptyColumn: many && share >= EMPTY_COLUMN,
    // In a prose plan every part has its own label: a part that is not there is not there.
    doubtful: many && share >= DOUBTFUL && appendix.layout.form === 'table',
  };
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

/**
 * Blanks under a merged cell when the merges themselves are lost (text pasted or exported): in a table that numbers its
 * tasks, a row without a number below another task of its group. Believed of a column only when at least half of all such
 * rows are blank in it.
 */
function mergedBlanks(appendix: Appendix, tasks: readonly AppendixRow[], part: Part): Set<AppendixRow> {
  if (columnOf(appendix, 'stt') === null || !tasks.some(isNumbered)) return new Set();
  const followers = tasks.filter(
    (task, i) => !isNumbered(task) && i > 0 && tasks[i - 1]?.parent === task.parent,
  );
  const blanks = followers.filter(
    (task) => part.isMissing(task) && squash(task.cells[part.meaning] ?? '') === '',
  );
  return new Set(blanks.length * 2 >= followers.length ? blanks : []);
}

function isNumbered(task: AppendixRow): boolean {
  return task.number !== null && task.number.trim() !== '';
}

/** The rule that one part is missing: the whole of such a rule but its name, its severity and its part. */
export function missingRule(id: string, severity: Severity, principle: Principle, part: Part): Rule {
  const rule: Rule = {
    id,
    severity,
    principle,
    check(appendix) {
      const reading = readPart(appendix, part);
      if (reading === null || reading.emptyColumn) return [];
      return reading.missing.map((task) =>
        finding(rule, {
          row: task.row,
          column:
            columnIn(appendix, task, part.meaning) ??
            columnOf(appendix, part.meaning) ??
            columnOf(appendix, 'leadAndCoordinate'),
          severity: severity === 'error' && (reading.doubtful || hasNothingElse(task)) ? 'warning' : severity,
          params: { name: nameOf(task) },
        }),
      );
    },
  };
  return rule;
}

/** A line of text without number and without any other cell may be a heading or a note that was read as a task. */
function hasNothingElse(task: AppendixRow): boolean {
  if (isNumbered(task)) return false;
  return Object.entries(task.cells).every(
    ([meaning, text]) => meaning === 'task' || squash(text ?? '') === '',
  );
}
