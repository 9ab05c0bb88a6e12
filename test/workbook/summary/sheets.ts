/** A plan of ours and the sheets its summary puts, for tests. */
import { check } from '../../../src/plan/check';
import { gridOfText } from '../../../src/plan/model/grid';
import {
  emptyState,
  summaryEdit,
  usual,
  type CellInput,
  type SheetContent,
  type SummaryChoice,
} from '../../../src/workbook';

export const asOf = '2026-05-14';

export function sheetsOf(
  rows: string[][],
  choice: SummaryChoice = usual,
  ours: string[] = [],
  mode: 'tracking' | 'draft' = 'tracking',
) {
  const grid = gridOfText('Phụ lục', rows);
  const { appendices } = check(grid, { asOf, mode });
  const { edit } = summaryEdit([{ grid, tables: appendices }], choice, {
    state: {
      ...emptyState,
      sheets: [grid.sheet, ...ours],
      ours: ours.map((tag) => ({ tag, sheet: tag })),
    },
    asOf,
    live: false,
    dueSoonDays: 7,
    mode,
    locale: 'vi',
  });
  return {
    edit,
    report: appendices[0]!,
    sheets: edit.steps.flatMap((step) => (step.kind === 'put-sheet' ? [step.sheet] : [])),
  };
}

/** What stands in a cell, with the value of a formula and the text of a link. */
export function shown(cell: CellInput | undefined): unknown {
  if (typeof cell !== 'object' || cell === null) return cell ?? null;
  if ('text' in cell) return cell.text;
  return 'date' in cell ? cell.date : cell.value;
}

/** All cells of a sheet by address "row,column". */
export function cellsOf({ blocks }: SheetContent): Map<string, unknown> {
  return new Map(
    blocks.flatMap(({ top, left, rows }) =>
      rows.flatMap((row, r) => row.map((cell, c) => [`${top + r},${left + c}`, shown(cell)] as const)),
    ),
  );
}

/** Rows of a sheet from the header that begins with these words on, as shown. */
export function tableUnder({ blocks }: SheetContent, first: string): unknown[][] {
  for (const { rows } of blocks) {
    const at = rows.findIndex(([cell]) => cell === first);
    if (at >= 0) return rows.slice(at).map((row) => row.map(shown));
  }
  throw new Error(`no table under ${first}`);
}
