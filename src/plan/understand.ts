/** A Reading (rows and meanings) made an Appendix: deadlines, units, money and status known. Pure; throws nothing. */
import type { Appendix, AppendixRow, Deadline } from './appendix';
import { deadlineOfDate, parseDeadline, type DeadlineContext } from './deadline';
import { moneyFactor, parseMoney } from './money';
import { holdsProduct } from './product';
import type { ColumnMeaning, Reading, RowReading } from './reading';
import { readTracking, statusOf, type StatusContext } from './status';
import { squash } from './text';
import { unitRowsOf } from './unitRows';
import { readAssignment, splitUnits, type UnitDirectory } from './unit';

export interface UnderstandOptions extends StatusContext {
  /** "Trước ngày X" ends the day before X; normally X itself is the last day. */
  readonly beforeIsExclusive?: boolean;
  /** What the office has decided about spellings of units. */
  readonly unitDirectory?: UnitDirectory;
}

/** What every row of one reading is understood by. */
interface Scope {
  readonly reading: Reading;
  readonly meanings: ReadonlySet<ColumnMeaning>;
  readonly deadline: DeadlineContext;
  readonly factor: number;
  readonly options: UnderstandOptions;
}

export function understand(reading: Reading, options: UnderstandOptions): Appendix {
  const rows = [...understandRows(reading, options)];
  return appendixOf(reading, rows, options.unitDirectory);
}

/** One row at a time, so that a long table can be read in slices. */
export function* understandRows(reading: Reading, options: UnderstandOptions): Generator<AppendixRow> {
  const scope = scopeOf(reading, options);
  let task: RowReading | null = null;
  for (const row of reading.rows) {
    yield understandRow(row, task, scope);
    if (row.kind === 'task') task = row;
  }
}

export function appendixOf(
  reading: Reading,
  rows: readonly AppendixRow[],
  directory?: UnitDirectory,
): Appendix {
  return {
    sheet: reading.sheet,
    range: reading.range,
    confidence: reading.confidence,
    reasons: reading.reasons,
    plan: reading.plan,
    layout: reading.layout,
    rows,
    units: unitRowsOf(rows, directory),
    observations: reading.observations,
  };
}

function scopeOf(reading: Reading, options: UnderstandOptions): Scope {
  const budget = reading.layout.columns.find((column) => column.meaning === 'budget');
  const meanings = new Set<ColumnMeaning>();
  for (const { meaning } of reading.layout.columns) if (meaning !== null) meanings.add(meaning);
  // A prose plan has parts in place of columns: a part that any task has counts as a column of all.
  if (reading.layout.form === 'prose') {
    for (const row of reading.rows) {
      if (row.kind === 'task') for (const part of partsOf(row)) meanings.add(part);
    }
  }
  return {
    reading,
    meanings,
    deadline: {
      planYear: reading.plan.year,
      issued: reading.plan.issued,
      beforeIsExclusive: options.beforeIsExclusive,
    },
    factor: moneyFactor(budget?.header ?? ''),
    options,
  };
}

function partsOf(row: RowReading): ColumnMeaning[] {
  return Object.keys(row.sourceRows) as ColumnMeaning[];
}

function understandRow(row: RowReading, before: RowReading | null, scope: Scope): AppendixRow {
  const isTask = row.kind === 'task';
  const deadline = isTask ? deadlineOf(row, scope.deadline) : null;
  const roles = isTask ? rolesOf(row) : NO_ROLES;
  return {
    ...row,
    ...roles,
    task: squash(row.cells.task ?? ''),
    deadline,
    product: isTask && scope.meanings.has('product') ? holdsProduct(row, before) : null,
    requirement: isTask && scope.meanings.has('requirement') ? filled(row, 'requirement') : null,
    budget:
      row.numbers.budget === undefined
        ? parseMoney(row.cells.budget ?? '', scope.factor)
        : row.numbers.budget * scope.factor,
    status: deadline === null ? null : statusOf(deadline, trackingOf(row), scope.options),
  };
}

const NO_ROLES = { lead: [], coordinate: [], executor: [], director: [] } as const;

/** Rows list units as their cell spells them; the shared head of a name is known to its unit (`mentionsOf`). */
const AS_SPELLED = { repeatHeads: false } as const;

type Roles = Pick<AppendixRow, 'lead' | 'coordinate' | 'executor' | 'director'>;

/** Units by role; a cell that holds several roles ("Chủ trì: …; Phối hợp: …") gives to each its own. */
function rolesOf(row: RowReading): Roles {
  const { lead = '', coordinate = '', executor = '', director = '', leadAndCoordinate } = row.cells;
  const together = leadAndCoordinate === undefined ? NO_ROLES : readAssignment(leadAndCoordinate, AS_SPELLED);
  return {
    lead: [...splitUnits(lead, AS_SPELLED), ...together.lead],
    coordinate: [...splitUnits(coordinate, AS_SPELLED), ...together.coordinate],
    executor: [...splitUnits(executor, AS_SPELLED), ...together.executor],
    // A leader stands with his office ("Đ/c Nguyễn Văn A, Chủ tịch UBND xã"): a comma does not part two leaders.
    director: [...splitLeaders(director), ...together.director],
  };
}

function splitLeaders(cell: string): string[] {
  return cell
    .split(/[;\n](?=\s*(?:[-+•–]|đ\/c|đồng chí|ông|bà)\s*)/iu)
    .map((part) => squash(part).replace(/^[-+•–]\s*|[;.,]+$/gu, ''))
    .filter((part) => part !== '');
}

function deadlineOf(row: RowReading, context: DeadlineContext): Deadline {
  const text = row.cells.deadline ?? '';
  const date = row.dates.deadline;
  const read = date === undefined ? parseDeadline(text, context) : deadlineOfDate(date, squash(text));
  return withDueDate(read, row.dates.dueDate);
}

/** A due date the user has typed beside the table (not one of those we put there) is the one that holds. */
function withDueDate(read: Deadline, dueDate: string | undefined): Deadline {
  if (dueDate === undefined || read.dues.includes(dueDate)) return read;
  return { ...read, kind: 'date', dues: [dueDate], due: dueDate, certain: true };
}

function filled(row: RowReading, meaning: ColumnMeaning): boolean {
  return squash(row.cells[meaning] ?? '') !== '';
}

function trackingOf(row: RowReading) {
  return readTracking(row.cells.status ?? '', completedOnOf(row));
}

/** The date of completion: a real date, or one date in words. */
function completedOnOf(row: RowReading): string | null {
  if (row.dates.completedOn !== undefined) return row.dates.completedOn;
  const read = parseDeadline(row.cells.completedOn ?? '', {});
  return read.kind === 'date' && read.certain ? read.due : null;
}
