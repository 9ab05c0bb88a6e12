import type { AppendixRow } from '../appendix';
import type { RowReading } from '../reading';
import { squash } from '../text';
import { readAssignment } from '../unit';
import { AS_SPELLED, type Scope } from './scope';

export const NO_ROLES = { lead: [], coordinate: [], executor: [], director: [] } as const;

export type Roles = Pick<AppendixRow, 'lead' | 'coordinate' | 'executor' | 'director'>;

/** Units by role; a cell that holds several roles ("Chủ trì: …; Phối hợp: …") gives to each its own. */
export function rolesOf(row: RowReading, { readUnits }: Pick<Scope, 'readUnits'>): Roles {
  const { lead = '', coordinate = '', executor = '', director = '', leadAndCoordinate } = row.cells;
  if (leadAndCoordinate === undefined) {
    return {
      lead: readUnits(lead),
      coordinate: readUnits(coordinate),
      executor: readUnits(executor),
      director: splitLeaders(director),
    };
  }
  const together = readAssignment(leadAndCoordinate, AS_SPELLED);
  return {
    lead: [...readUnits(lead), ...together.lead],
    coordinate: [...readUnits(coordinate), ...together.coordinate],
    executor: [...readUnits(executor), ...together.executor],
    // A leader stands with his office ("Đ/c Nguyễn Văn A, Chủ tịch UBND xã"): a comma does not part two leaders.
    director: [...splitLeaders(director), ...together.director],
  };
}

function splitLeaders(cell: string): string[] {
  if (cell === '') return [];
  return cell
    .split(/[;\n](?=\s*(?:[-+•–]|đ\/c|đồng chí|ông|bà)\s*)/iu)
    .map((part) => squash(part).replace(/^[-+•–]\s*|[;.,]+$/gu, ''))
    .filter((part) => part !== '');
}
