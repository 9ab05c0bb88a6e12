import type { AppendixRow } from '../model/appendix';
import type { RowReading } from '../model/reading';
import { SAYS_HELPING } from '../words/roles';
import { squash } from '../words/text';
import { readAssignment } from './unit';
import type { Scope } from './scope';

export const NO_ROLES = { lead: [], coordinate: [], executor: [], director: [] } as const;

export type Roles = Pick<AppendixRow, 'lead' | 'coordinate' | 'executor' | 'director'>;

type UnitScope = Pick<Scope, 'readUnits' | 'asSpelled'>;

/** Units by role; a cell that holds several roles ("Chủ trì: …; Phối hợp: …") gives to each its own. */
export function rolesOf(row: RowReading, scope: UnitScope): Roles {
  const { readUnits } = scope;
  const { lead = '', coordinate = '', executor = '', director = '', leadAndCoordinate } = row.cells;
  const leading = leadOf(lead, scope);
  if (leadAndCoordinate === undefined) {
    return {
      lead: leading.lead,
      coordinate:
        leading.coordinate.length === 0
          ? readUnits(coordinate)
          : [...readUnits(coordinate), ...leading.coordinate],
      executor: readUnits(executor),
      director: splitLeaders(director),
    };
  }
  const together = readAssignment(leadAndCoordinate, scope.asSpelled);
  return {
    lead: [...leading.lead, ...together.lead],
    coordinate: [...readUnits(coordinate), ...leading.coordinate, ...together.coordinate],
    executor: [...readUnits(executor), ...together.executor],
    // A leader stands with his office ("Đ/c Nguyễn Văn A, Chủ tịch UBND xã"): a comma does not part two leaders.
    director: [...splitLeaders(director), ...together.director],
  };
}

/** "X chủ trì, phối hợp với Y" in a column of leads: only X leads. A cell that parts nobody is taken by its column. */
function leadOf(cell: string, { readUnits, asSpelled }: UnitScope): Pick<Roles, 'lead' | 'coordinate'> {
  const whole = { lead: readUnits(cell), coordinate: NO_ROLES.coordinate };
  if (!SAYS_HELPING.test(cell)) return whole;
  const { lead, coordinate, executor, director } = readAssignment(cell, asSpelled);
  const parted = lead.length > 0 && coordinate.length > 0 && executor.length + director.length === 0;
  return parted ? { lead, coordinate } : whole;
}

function splitLeaders(cell: string): string[] {
  if (cell === '') return [];
  return cell
    .split(/[;\n](?=\s*(?:[-+•–]|đ\/c|đồng chí|ông|bà)\s*)/iu)
    .map((part) => squash(part).replace(/^[-+•–]\s*|[;.,]+$/gu, ''))
    .filter((part) => part !== '');
}
