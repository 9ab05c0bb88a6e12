/** How one cell of a checked plan was read, and why. Pure; its sentences are made by whoever shows them. */
import type { AppendixReport } from './check';
import type { AppendixRow, Deadline, Role, UnitRows, UnsureCell } from './model/appendix';
import type { Finding } from './model/finding';
import { namesUnits, tellsTime, type ColumnMeaning } from './model/meanings';
import type { ColumnReading, Inherited, RowReading } from './model/reading';

export interface CellExplanation {
  readonly row: Pick<
    RowReading,
    'row' | 'kind' | 'byHand' | 'certain' | 'reasons' | 'number' | 'level' | 'parent' | 'of' | 'shift'
  >;
  /** 1-based sheet column. */
  readonly column: number;
  /** The column as recognised; null where the table has no such column. */
  readonly reading: ColumnReading | null;
  /** What the cell was read as; otherwise than the column's where the row is shifted. */
  readonly meaning: ColumnMeaning | null;
  /** Text that was read for this meaning, with that of continuation rows; null where there is none. */
  readonly value: string | null;
  /** Where the value stands that was taken from another row. */
  readonly inherited: Inherited | null;
  /** Only of a deadline cell of a task. */
  readonly deadline: Deadline | null;
  /** Only of a cell that names units; in the order of the cell. */
  readonly units: readonly ExplainedUnit[];
  /** What the reading of the units is not sure of. */
  readonly unitDoubts: UnsureCell['doubts'];
  /** Findings on this cell, then those on the row as a whole. */
  readonly findings: readonly Finding[];
}

export interface ExplainedUnit {
  readonly spelling: string;
  /** The name that stands for all spellings of this unit in the plan. */
  readonly name: string;
  /** Key of `messages.unitReasons`; null where the spelling is the name itself. */
  readonly reason: string | null;
}

/**
 * @param row 1-based sheet row
 * @param column 1-based sheet column
 * @returns null where the cell lies outside the rows and columns of this plan
 */
export function explainCell(
  { appendix, findings }: AppendixReport,
  row: number,
  column: number,
): CellExplanation | null {
  const read = appendix.rows.find((each) => each.row === row);
  const { left, right } = appendix.range;
  if (read === undefined || column < left || column > right) return null;
  const reading = appendix.layout.columns.find((each) => each.column === column) ?? null;
  const meaning = meaningOf(read, column) ?? reading?.meaning ?? null;
  const { kind, byHand, certain, reasons, number, level, parent, of, shift } = read;
  return {
    row: { row, kind, ...(byHand && { byHand }), certain, reasons, number, level, parent, of, shift },
    column,
    reading,
    meaning,
    value: meaning === null ? null : (read.cells[meaning] ?? null),
    inherited: meaning === null ? null : (read.inherited[meaning] ?? null),
    deadline: meaning !== null && meaning !== 'startDate' && tellsTime(meaning) ? read.deadline : null,
    units: unitsOf(read, meaning, appendix.units),
    unitDoubts: read.unsure.find((each) => each.meaning === meaning)?.doubts ?? [],
    findings: [
      ...findings.filter((each) => each.row === row && each.column === column),
      ...findings.filter((each) => each.row === row && each.column === null),
    ],
  };
}

/** What the row itself has in this column. */
function meaningOf({ columns }: AppendixRow, column: number): ColumnMeaning | undefined {
  const entries = Object.entries(columns) as [ColumnMeaning, number][];
  return entries.find(([, each]) => each === column)?.[0];
}

function unitsOf(
  row: AppendixRow,
  meaning: ColumnMeaning | null,
  clusters: readonly UnitRows[],
): ExplainedUnit[] {
  if (!namesUnits(meaning)) return [];
  const roles: readonly Role[] = meaning === 'leadAndCoordinate' ? ['lead', 'coordinate'] : [meaning];
  return roles
    .flatMap((role) => row[role])
    .map((spelling) => {
      for (const { name, variants } of clusters) {
        const variant = variants.find((each) => each.spelling === spelling);
        if (variant !== undefined) return { spelling, name, reason: variant.reason };
      }
      return { spelling, name: spelling, reason: null };
    });
}
