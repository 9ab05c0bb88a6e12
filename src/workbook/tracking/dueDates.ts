/**
 * Hạn cuối as a formula that looks at the deadline cell beside it: a real date as long as the deadline still says what
 * was read, empty as soon as it says something else. A date the user types over it is his own.
 */
import { columnOf, type Appendix, type AppendixRow } from '../../plan/model/appendix';
import { columnLetter, isoToSerial, type Grid } from '../../plan/model/grid';
import type { CellInput } from '../cells';
import type { BuildContext } from '../input';
import { beforeExtension } from '../../plan/understand/extension';
import { decidingDate } from '../../plan/understand/status';
import { decidingCell } from '../marks/dates';
import { rawText } from '../marks/key';

/** How our formulas begin; what begins otherwise is the user's. */
export const dueBeginnings = ['=IF(N(', '=IF(LEFT('] as const;

/** How much of the deadline's text is compared; a text in a formula may have 255 characters. */
const compared = 120;

/** By sheet row, for every task; "" where no day is fixed. */
/** @param extendedTo the column of extensions, which the formula follows, too; null where there is none */
export function dueCells(
  appendix: Appendix,
  grid: Grid,
  extendedTo: number | null,
  context: BuildContext,
): Map<number, CellInput> {
  const column = columnOf(appendix, 'deadline');
  return new Map(
    appendix.rows.flatMap((row) =>
      row.kind === 'task'
        ? [
            [
              row.row,
              withExtendedTo(row, dueCell(row, column, grid, context), extendedTo, grid, context),
            ] as const,
          ]
        : [],
    ),
  );
}

function dueCell(row: AppendixRow, column: number | null, grid: Grid, context: BuildContext): CellInput {
  const deadline = beforeExtension(row);
  if (deadline === null || column === null) return '';
  const today = context.live ? 'TODAY()' : String(isoToSerial(context.asOf));
  const day = decidingCell(deadline, today);
  if (day === null) return '';
  const cell = `${columnLetter(row.columns.deadline ?? column)}${row.row}`;
  if (row.dates.deadline !== undefined && row.inherited.deadline === undefined)
    return dateCell(cell, isoToSerial(row.dates.deadline), day);
  const decided = decidingDate(deadline, context.asOf);
  const value = decided === null ? undefined : isoToSerial(decided);
  const text = rawText(grid, row.row, row.columns.deadline ?? column).slice(0, compared);
  const shown = typeof day === 'object' && 'formula' in day ? day.formula.slice(1) : String(day);
  return { formula: `=IF(LEFT(${cell},${compared})=${quoted(text)},${shown},"")`, value };
}

/** Serials from 2000 on: a year typed as a number is no date. */
const firstSerial = 36_526;

/** A later date beside it holds; one in words as long as the cell still says what was read. */
function withExtendedTo(
  row: AppendixRow,
  due: CellInput,
  column: number | null,
  grid: Grid,
  { asOf }: BuildContext,
): CellInput {
  if (column === null) return due;
  const cell = `${columnLetter(row.columns.extendedTo ?? column)}${row.row}`;
  const own = typeof due === 'object' && due !== null && 'formula' in due ? due.formula.slice(1) : '""';
  const decided = row.deadline === null ? null : decidingDate(row.deadline, asOf);
  const value = decided === null ? '' : isoToSerial(decided);
  const later = `IF(N(${cell})>${firstSerial},MAX(${cell},N(${own})),${own})`;
  if (row.extension?.counts !== true || row.dates.extendedTo !== undefined)
    return { formula: `=${later}`, value };
  const text = rawText(grid, row.row, row.columns.extendedTo ?? column).slice(0, compared);
  return { formula: `=IF(LEFT(${cell},${compared})=${quoted(text)},${value},${later})`, value };
}

/** The date of the deadline cell, or the day it moves to as long as it is this very date. */
function dateCell(cell: string, written: number, judged: CellInput): CellInput {
  const date = `IF(N(${cell})>0,${cell},"")`;
  if (typeof judged !== 'number' || judged === written) return { formula: `=${date}`, value: written };
  return { formula: `=IF(N(${cell})=${written},${judged},${date})`, value: judged };
}

/** A text as a formula writes it; line breaks as CHAR(10), which every engine reads. */
function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `"${line.replace(/"/g, '""')}"`)
    .join('&CHAR(10)&');
}
