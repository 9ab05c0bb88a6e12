/**
 * The formulas of the marks, as seen from the first row under the header. `$` before a column letter only: a rule over a
 * row looks at the same columns from every cell.
 */
import { columnLetter } from '../../plan/grid';
import { keyStart } from './dictionary';
import { pairKeyFormula, textKeyFormula } from './key';

/** Columns the formulas of one table look at; null where it has none. */
export interface MarkColumns {
  readonly task: number;
  readonly deadline: number | null;
  readonly dueDate: number | null;
  readonly status: number | null;
  readonly completedOn: number | null;
}

/** Where the hidden sheet keeps what: its two-column list, the as-of date, the days of "due soon". */
export interface MarkSource {
  readonly list: string;
  readonly asOf: string;
  readonly soonDays: string;
}

/** Serials from 2000 on: a year typed as a number (2026) is no date. */
const firstSerial = 36_526;
/** 31/12/9999: a row without a day is never late. */
const never = 2_958_465;

export function markFormulas(table: number, firstRow: number, columns: MarkColumns, source: MarkSource) {
  const cell = (column: number): string => `$${columnLetter(column)}${firstRow}`;
  const lookup = (key: string): string => `VLOOKUP(${key},${source.list},2,FALSE)`;
  const rowValue = lookup(`"${keyStart.row(table)}"&${textKeyFormula(cell(columns.task))}`);
  const isTask = `IFERROR(LEFT(${rowValue},1)<>"0",LEN(${cell(columns.task)})>0)`;

  const deadlineDay = (column: number): string => {
    const own = cell(column);
    const phrase = lookup(`"${keyStart.phrase(table)}"&${textKeyFormula(own)}`);
    const pair = lookup(`"${keyStart.pair(table)}"&${pairKeyFormula(cell(columns.task), own)}`);
    return `IF(N(${own})>${firstSerial},${own},IFERROR(${phrase},IFERROR(${pair},${never})))`;
  };
  const day = (): string | null => {
    const written = columns.deadline === null ? null : deadlineDay(columns.deadline);
    if (columns.dueDate === null) return written;
    const tracked = cell(columns.dueDate);
    return `IF(N(${tracked})>${firstSerial},${tracked},${written ?? never})`;
  };
  const upTo = (limit: string): string | null => {
    const due = day();
    return due === null ? null : `=AND(${isTask},${due}<${limit})`;
  };

  return {
    /** The task is reported done; null where no column says so. */
    done(): string | null {
      const signs = [
        ...(columns.completedOn === null ? [] : [`N(${cell(columns.completedOn)})>${firstSerial}`]),
        ...(columns.status === null
          ? []
          : [`ISNUMBER(${lookup(`"${keyStart.done}"&${textKeyFormula(`TRIM(${cell(columns.status)})`)}`)})`]),
      ];
      return signs.length === 0 ? null : `=AND(${isTask},OR(${signs.join(',')}))`;
    },
    overdue: (): string | null => upTo(source.asOf),
    /** Due soon or overdue: the overdue mark stands before it. */
    dueSoon: (): string | null => upTo(`${source.asOf}+${source.soonDays}+1`),
    /** The cell is empty and its row is a task in which that is a fault. */
    missing: (column: number, letter: string): string =>
      `=AND(LEN(TRIM(${cell(column)}))=0,ISNUMBER(FIND("${letter}",IFERROR(${rowValue},""))))`,
    /** The cell still holds a text that was found wrong. */
    wrong: (column: number): string =>
      `=ISNUMBER(${lookup(`"${keyStart.wrong(table, column)}"&${textKeyFormula(cell(column))}`)})`,
  };
}
