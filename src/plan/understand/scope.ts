import type { DeadlineContext } from '../deadline';
import { moneyFactor } from '../money';
import type { ColumnMeaning, Reading, RowReading } from '../reading';
import type { StatusContext } from '../status';
import type { UnitDirectory } from '../unit';

export interface UnderstandOptions extends StatusContext {
  /** "Trước ngày X" ends the day before X; normally X itself is the last day. */
  readonly beforeIsExclusive?: boolean;
  /** What the office has decided about spellings of units. */
  readonly unitDirectory?: UnitDirectory;
}

/** What every row of one reading is understood by. */
export interface Scope {
  readonly meanings: ReadonlySet<ColumnMeaning>;
  readonly deadline: DeadlineContext;
  readonly factor: number;
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
  return {
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
