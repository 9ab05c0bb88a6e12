import { tasksOf, type Role } from '../../model/appendix';
import type { Finding, Rule } from '../../model/finding';
import { rememberByText } from '../../model/remember';
import { compareKey, squash } from '../../words/text';
import { unitsBySpelling } from './support/canon';
import { columnIn, finding } from './support/finding';
import { ownCells } from './support/repair';

const ROLES: readonly Role[] = ['lead', 'coordinate', 'executor'];

/** A unit spelled otherwise than its name, letter case and final stops aside; once per row, role and spelling. */
export const unitSpellingVariant: Rule = {
  id: 'unit-spelling-variant',
  severity: 'info',
  principle: 'form',
  check(appendix) {
    const units = unitsBySpelling(appendix);
    const ownCell = ownCells(appendix);
    const otherName = rememberByText((spelling) => {
      const name = units.get(spelling)?.name ?? spelling;
      return fold(name) === fold(spelling) ? null : name;
    });
    return tasksOf(appendix).flatMap((task) =>
      ROLES.flatMap((role) =>
        [...new Set(task[role])].flatMap((spelling) => {
          const name = otherName(spelling);
          if (name === null) return [];
          return [
            finding(unitSpellingVariant, {
              row: task.row,
              column: columnIn(appendix, task, role) ?? columnIn(appendix, task, 'leadAndCoordinate'),
              params: { found: spelling, expected: name },
              fix: fixOf(ownCell(task, role), task.cells[role], spelling, name),
            }),
          ];
        }),
      ),
    );
  },
};

function fold(name: string): string {
  return squash(name)
    .toLowerCase()
    .replace(/[.;]+$/u, '');
}

/** Certain only where the two names differ in dashes, spaces and tone positions, and the spelling stands in the cell once. */
function fixOf(
  column: number | null,
  cell: string | undefined,
  spelling: string,
  name: string,
): Finding['fix'] {
  if (column === null || cell === undefined) return null;
  if (compareKey(spelling) !== compareKey(name) || cell.split(spelling).length !== 2) return null;
  return { column, value: cell.replace(spelling, () => name) };
}
