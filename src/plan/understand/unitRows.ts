import type { AppendixRow, Role, UnitRows, UnitVariant } from '../model/appendix';
import { rememberByText } from '../model/remember';
import {
  clusterUnits,
  sharedHeadNames,
  withDirectory,
  type UnitCluster,
  type UnitDirectory,
  type UnitMention,
  type UnitReader,
} from './unit';

const ROLES: readonly Role[] = ['lead', 'coordinate', 'executor'];

/** The units of an appendix with the rows in which each leads, coordinates or executes. */
export function unitRowsOf(
  rows: readonly AppendixRow[],
  read: UnitReader,
  directory: UnitDirectory = {},
): UnitRows[] {
  return withDirectory(clusterUnits(mentionsOf(rows, read)), directory).map(rowsOfCluster);
}

/** Every unit of every task in sheet order, by role. */
export function mentionsOf(rows: readonly AppendixRow[], read: UnitReader): UnitMention[] {
  const headsOf = rememberByText((cell) => sharedHeadNames(cell, read));
  const mentions: UnitMention[] = [];
  for (const row of rows) {
    for (const role of ROLES) {
      if (row[role].length === 0) continue;
      const heads = headsOf(row.cells[role] ?? row.cells.leadAndCoordinate ?? '');
      for (const spelling of row[role])
        mentions.push({ spelling, row: row.row, role, full: heads.get(spelling) });
    }
  }
  return mentions;
}

function rowsOfCluster({ name, variants, mentions }: UnitCluster): UnitRows {
  const rowsWith = (role: Role): number[] => [
    ...new Set(mentions.filter((mention) => mention.role === role).map((mention) => mention.row)),
  ];
  return {
    name,
    variants: variants as readonly UnitVariant[],
    leadRows: rowsWith('lead'),
    coordinateRows: rowsWith('coordinate'),
    executorRows: rowsWith('executor'),
  };
}
