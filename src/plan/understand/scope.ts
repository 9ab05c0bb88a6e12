import type { Deadline } from '../model/appendix';
import { parseDeadline, writesMonthFirst, type DeadlineContext } from './deadline';
import { moneyFactor } from './money';
import type { ColumnMeaning } from '../model/meanings';
import type { Reading, RowReading } from '../model/reading';
import type { DaysOff } from './daysOff';
import type { StatusContext } from './status';
import { rememberByText } from '../model/remember';
import { splitUnits, type SplitOptions, type UnitDirectory } from './unit';
import { unitReaderOf } from './unitCells';
import { confirmedDeadline } from './unsure';

export interface UnderstandOptions extends StatusContext {
  /** "Trước ngày X" ends the day before X; normally X itself is the last day. */
  readonly beforeIsExclusive?: boolean;
  /** How a day on which nobody works is judged; "as-written" unless told. */
  readonly daysOff?: DaysOff;
  /** What the office has decided about spellings of units. */
  readonly unitDirectory?: UnitDirectory;
  /** Keys of doubtful cells (`UnsureCell.key`) whose reading the user has called right. */
  readonly confirmed?: readonly string[];
}

/** What every row of one reading is understood by. */
export interface Scope {
  readonly meanings: ReadonlySet<ColumnMeaning>;
  /** Readers of one cell that keep what they have read. */
  readonly readDeadline: (cell: string) => Deadline;
  readonly readUnits: (cell: string) => readonly string[];
  /** How a cell is read here: by the document's reader, names as spelled; the shared head of a name is known to its unit (`mentionsOf`). */
  readonly asSpelled: SplitOptions;
  readonly factor: number;
  readonly confirmed: ReadonlySet<string>;
  readonly options: UnderstandOptions;
}

export function scopeOf(reading: Reading, options: UnderstandOptions): Scope {
  const budget = reading.layout.columns.find((column) => column.meaning === 'budget');
  const meanings = new Set<ColumnMeaning>();
  for (const { meaning } of reading.layout.columns) if (meaning !== null) meanings.add(meaning);
  // A prose plan has parts in place of columns: a part that any task has counts as a column of all.
  if (reading.layout.form === 'prose') {
    for (const row of reading.rows) {
      if (row.kind === 'task') for (const part of partsOf(row)) meanings.add(part);
    }
  }
  const context: DeadlineContext = {
    planYear: reading.plan.year,
    issued: reading.plan.issued,
    beforeIsExclusive: options.beforeIsExclusive,
    monthFirst: writesMonthFirst(deadlineCellsOf(reading)),
  };
  const asSpelled: SplitOptions = {
    repeatHeads: false,
    read: unitReaderOf(reading, options.unitDirectory),
  };
  const confirmed: ReadonlySet<string> = new Set(options.confirmed);
  return {
    meanings,
    readDeadline: rememberByText((cell) => confirmedDeadline(parseDeadline(cell, context), { confirmed })),
    readUnits: rememberByText((cell) => splitUnits(cell, asSpelled)),
    asSpelled,
    factor: moneyFactor(budget?.header ?? ''),
    confirmed,
    options,
  };
}

function* deadlineCellsOf({ rows }: Reading): Generator<string> {
  for (const { kind, cells } of rows) if (kind === 'task' && cells.deadline) yield cells.deadline;
}

function partsOf(row: RowReading): ColumnMeaning[] {
  return Object.keys(row.sourceRows) as ColumnMeaning[];
}
