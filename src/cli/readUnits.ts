import path from 'node:path';
import { listedUnits, type ListedUnit } from '../plan/judge/senders';
import { SoatError } from '../plan/model/error';
import { readFile } from '../files';

/**
 * The units of a list: the first sheet of a .csv, .tsv or .xlsx, a unit a row (name, other names parted by ";", pattern of file names).
 *
 * @throws SoatError that of the file, and units-empty
 */
export async function readUnits(file: string): Promise<ListedUnit[]> {
  const { grids } = await readFile(file);
  const units = listedUnits(grids[0]?.text ?? []);
  if (units.length === 0) throw new SoatError('units-empty', { file: path.basename(file) });
  return units;
}
