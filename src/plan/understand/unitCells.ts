import { rememberByObject } from '../model/remember';
import type { Reading } from '../model/reading';
import { unitReader, type UnitDirectory, type UnitReader } from './unit';

/** Columns whose cells name units. */
const UNIT_COLUMNS = ['lead', 'coordinate', 'executor', 'leadAndCoordinate'] as const;

/** The reader of a document's unit cells: it has learnt from all of them, and from the office's directory. */
export function unitReaderOf(reading: Reading, directory: UnitDirectory = NO_DIRECTORY): UnitReader {
  return readersOf(reading)(directory);
}

const NO_DIRECTORY: UnitDirectory = {};

const readersOf = rememberByObject((reading: Reading) =>
  rememberByObject((directory: UnitDirectory) => unitReader(unitCellsOf(reading), namesOf(directory))),
);

function* unitCellsOf({ rows }: Reading): Generator<string> {
  for (const { kind, cells } of rows) {
    if (kind !== 'task') continue;
    for (const column of UNIT_COLUMNS) if (cells[column]) yield cells[column];
  }
}

function namesOf(directory: UnitDirectory): string[] {
  return Object.entries(directory).flat();
}
