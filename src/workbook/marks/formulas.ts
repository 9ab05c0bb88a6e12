/**
 * The formulas of the marks, as seen from the first row under the header. `$` before a column letter only: a rule over a
 * row looks at the same columns from every cell.
 */
import { columnLetter } from '../../plan/model/grid';
import { keyStart } from './dictionary';
import { pairKeyFormula, textKeyFormula } from './key';

/** Columns the formulas of one table look at; null where it has none. */
export interface MarkColumns {
  readonly task: number;
  readonly deadline: number | null;
  readonly dueDate: number | null;
  readonly extendedTo: number | null;
  readonly status: number | null;
  readonly completedOn: number | null;
}

/** Where the hidden sheet keeps what: its two-column list, the as-of date, the first day that is no longer "due soon". */
export interface MarkSource {
  readonly list: string;
  readonly asOf: string;
  readonly soonEnd: string;
  /** Some real dates are judged by another day: they are looked up before they are taken as they stand. */
  readonly hasMovedDate: boolean;
}

/** Serials from 2000 on: a year typed as a number (2026) is no date. */
const firstSerial = 36_526;
/** Later than any date (9^9): a row without a day is never late. */
const never = '9^9';

/** Every formula stays under the 255 characters that Excel's own dialog and older hosts take for a rule. */
export function markFormulas(table: number, firstRow: number, columns: MarkColumns, source: MarkSource) {
  const cell = (column: number): string => `$${columnLetter(column)}${firstRow}`;
  const lookup = (key: string): string => `VLOOKUP(${key},${source.list},2,0)`;
  const rowValue = lookup(`"${keyStart.row(table)}"&${textKeyFormula(cell(columns.task))}`);

  const deadlineDay = (column: number): string => {
    const own = cell(column);
    const phrase = lookup(`"${keyStart.phrase(table)}"&${textKeyFormula(own)}`);
    const pair = lookup(`"${keyStart.pair(table)}"&${pairKeyFormula(cell(columns.task), own)}`);
    const isDate = `N(${own})>${firstSerial}`;
    return source.hasMovedDate
      ? `IFERROR(${phrase},IFERROR(${pair},IF(${isDate},${own},${never})))`
      : `IF(${isDate},${own},IFERROR(${phrase},IFERROR(${pair},${never})))`;
  };
  /** A later day that was granted; an earlier one does not count. */
  const extended = (day: string | null): string | null =>
    day === null || columns.extendedTo === null ? day : `MAX(N(${cell(columns.extendedTo)}),${day})`;
  const day = (): string | null => {
    const written = columns.deadline === null ? null : deadlineDay(columns.deadline);
    if (columns.dueDate === null) return extended(written);
    const tracked = cell(columns.dueDate);
    return extended(`IF(N(${tracked})>${firstSerial},${tracked},${written ?? never})`);
  };
  const before = (limit: string): string | null => {
    const due = day();
    return due === null ? null : `=${due}<${limit}`;
  };

  return {
    /** The row is a header, a group, a total …: no other mark may show. A row we do not know is left to them. */
    noTask: (): string => `=IFERROR(${rowValue}="0",FALSE)`,
    /** The task is reported done; null where no column says so. */
    done(): string | null {
      const signs = [
        ...(columns.completedOn === null ? [] : [`N(${cell(columns.completedOn)})>${firstSerial}`]),
        ...(columns.status === null
          ? []
          : [`ISNUMBER(${lookup(`"${keyStart.done}"&${textKeyFormula(`TRIM(${cell(columns.status)})`)}`)})`]),
      ];
      return signs.length === 0 ? null : `=OR(${signs.join(',')})`;
    },
    overdue: (): string | null => before(source.asOf),
    /** Due soon or overdue: the overdue mark stands before it. */
    dueSoon: (): string | null => before(source.soonEnd),
    /** The cell is empty and its row is a task in which that is a fault. */
    missing: (column: number, letter: string): string =>
      `=AND(TRIM(${cell(column)})="",ISNUMBER(FIND("${letter}",${rowValue})))`,
    /** The cell still holds the text that was found wrong in this row. */
    wrong: (column: number): string =>
      `=ISNUMBER(${lookup(`"${keyStart.wrong(table, column)}"&${pairKeyFormula(cell(columns.task), cell(column))}`)})`,
  };
}
