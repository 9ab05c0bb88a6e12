/** Fixes that are certain, written into the user's cells; each only where the cell still holds what was read. */
import type { Finding } from '../plan/model/finding';
import { textAt, type Grid } from '../plan/model/grid';
import { describe } from './describe';
import type { DescribedEdit, SetCells, WorkbookEdit } from './edit';
import type { BuildContext } from './input';

/** Of two fixes of one cell the first is taken: the second was made for a text that is no longer there. */
export function fixesEdit(
  grid: Grid,
  findings: readonly Finding[],
  context: Pick<BuildContext, 'state' | 'locale'>,
): DescribedEdit {
  const cells = new Map<string, SetCells['cells'][number]>();
  for (const { row, fix } of findings) {
    if (fix === null || cells.has(`${row},${fix.column}`)) continue;
    const was = textAt(grid, row, fix.column);
    if (was !== fix.value)
      cells.set(`${row},${fix.column}`, { row, column: fix.column, was, value: fix.value });
  }
  const edit: WorkbookEdit = {
    kind: 'fixes',
    steps: cells.size === 0 ? [] : [{ kind: 'set-cells', sheet: grid.sheet, cells: [...cells.values()] }],
  };
  return { edit, describe: describe(edit, { cells: cells.size }, context) };
}
