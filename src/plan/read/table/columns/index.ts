/** The columns of a table with their meanings, confidences and reasons. */
import type { ColumnMeaning } from '../../../model/meanings';
import type { ColumnReading, Reason } from '../../../model/reading';
import type { HeaderBlock } from '../header/block';
import type { SheetView } from '../view';
import { assignMeanings } from './assign';
import { certaintyOf } from './certainty';
import { orderIndexColumns } from './context';
import { factsOf, type Facts } from './facts';
import { headedColumns } from './followUp';
import { periodColumns, type PeriodColumn } from './periods';
import { profilesOf, type ColumnProfile } from './profile';

export interface TableColumns {
  readonly columns: readonly ColumnReading[];
  readonly periods: readonly PeriodColumn[];
  /** What was seen of each column, left to right. */
  readonly facts: readonly Facts[];
}

type Assigned = Omit<ColumnReading, 'column' | 'header'>;

/** `end` is the last 0-based row of the table; `chosen` the user's meanings by 1-based sheet column. */
export function readColumns(
  view: SheetView,
  block: HeaderBlock,
  repeats: readonly (readonly [number, number])[],
  end: number,
  chosen: Readonly<Record<number, ColumnMeaning | null>>,
): TableColumns {
  const profiles = profilesOf(view, bodyRows(view, block, repeats, end), block.left, block.right);
  const facts = factsOf(block, profiles);
  const assigned = assignedColumns(block, profiles, facts);
  const periods = periodColumns(block, profiles);
  periods.forEach(({ index }, i) => {
    const isFirst =
      i === 0 &&
      !assigned.some((column, j) => column.meaning === 'deadline' && !periods.some((p) => p.index === j));
    assigned[index] = {
      meaning: isFirst ? 'deadline' : null,
      confidence: 0.85,
      certain: true,
      reasons: [{ code: 'period-marks' }],
    };
  });
  const sheetColumns = assigned.map((_, i) => block.left + i + view.grid.firstColumn);
  // What is said of a column outside the table takes nothing from those inside.
  const taken = sheetColumns.flatMap((column) => chosen[column] ?? []);
  const columns = assigned.map((column, i): ColumnReading => {
    const sheetColumn = sheetColumns[i] ?? 0;
    const choice = chosen[sheetColumn];
    const header = (block.tiers[i] ?? []).join(' / ');
    if (choice !== undefined) {
      return {
        column: sheetColumn,
        meaning: choice,
        header,
        confidence: 1,
        certain: true,
        reasons: [{ code: 'chosen-by-user' }],
      };
    }
    const isTaken = column.meaning !== null && taken.includes(column.meaning);
    return { column: sheetColumn, header, ...column, meaning: isTaken ? null : column.meaning };
  });
  return { columns, periods, facts };
}

function assignedColumns(
  block: HeaderBlock,
  profiles: readonly ColumnProfile[],
  facts: readonly Facts[],
): Assigned[] {
  const headed = headedColumns(block);
  const assignment = assignMeanings(headed, facts);
  const certainties = certaintyOf(headed, facts, assignment);
  const meanings = [...assignment.meanings];
  orderIndexColumns(meanings, headed, profiles);
  return meanings.map((meaning, i) => {
    const { confidence, certain, reasons } = certainties[i] ?? {
      confidence: 0.3,
      certain: false,
      reasons: [],
    };
    if (meaning === assignment.meanings[i]) return { meaning, confidence, certain, reasons };
    const told: readonly Reason[] = [{ code: 'index-before-task' }];
    return { meaning, confidence: 0.6, certain: false, reasons: told };
  });
}

/** Nothing, or one text at the left end of the table: what stands over or under its rows says nothing of the column it happens to be in. */
function isHeadingOrNote(filled: readonly number[], { left, right }: HeaderBlock): boolean {
  return filled.length === 0 || (filled.length === 1 && filled[0] === left && right - left >= 2);
}

function bodyRows(
  view: SheetView,
  block: HeaderBlock,
  repeats: readonly (readonly [number, number])[],
  end: number,
): number[] {
  const rows: number[] = [];
  let next = 0;
  for (let row = block.bottom + 1; row <= end; row++) {
    const repeat = repeats[next];
    if (repeat !== undefined && row >= repeat[0]) {
      row = repeat[1];
      next += 1;
      continue;
    }
    if (!isHeadingOrNote(view.filled[row] ?? [], block)) rows.push(row);
  }
  return rows;
}
