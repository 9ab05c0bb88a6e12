import { tasksOf, type Role, type UnitRows } from '../../model/appendix';
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
    const otherNamed = rememberByText((spelling) => {
      const unit = units.get(spelling);
      return unit === undefined || fold(unit.name) === fold(spelling) ? null : unit;
    });
    return tasksOf(appendix).flatMap((task) =>
      ROLES.flatMap((role) =>
        [...new Set(task[role].filter((spelling) => otherNamed(spelling) !== null))].flatMap((spelling) => {
          const unit = otherNamed(spelling);
          if (unit === null) return [];
          return [
            finding(unitSpellingVariant, {
              row: task.row,
              column: columnIn(appendix, task, role) ?? columnIn(appendix, task, 'leadAndCoordinate'),
              params: { found: spelling, expected: unit.name },
              ...repairOf(ownCell(task, role), task.cells[role], spelling, unit),
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

/** Spellings that are part of a list, or of a longer phrase: another name in their place would not read. */
const BOUND: ReadonlySet<string | null> = new Set(['sharedHead', 'headless', 'clause', 'bracket', 'related']);

/** Certain where the two names differ in dashes, spaces and tone positions, or the office has joined them; else a guess of ours. */
function repairOf(
  column: number | null,
  cell: string | undefined,
  spelling: string,
  { name, variants }: UnitRows,
): Pick<Finding, 'fix' | 'offer'> {
  const none = { fix: null, offer: null };
  const value = column === null ? null : replaced(cell ?? '', spelling, name);
  if (column === null || value === null) return none;
  const reason = variants.find((variant) => variant.spelling === spelling)?.reason ?? null;
  const repair = { column, value };
  if (reason === 'chosen' || compareKey(spelling) === compareKey(name)) return { ...none, fix: repair };
  return BOUND.has(reason) ? none : { ...none, offer: repair };
}

/** The cell with the one name in place of the other; null where it does not stand there once, as words of their own. */
function replaced(cell: string, spelling: string, name: string): string | null {
  const [before = '', after, ...more] = cell.split(spelling);
  if (after === undefined || more.length > 0) return null;
  if (/[\p{L}\d]$/u.test(before) || /^[\p{L}\d]/u.test(after)) return null;
  return before + name + after;
}
