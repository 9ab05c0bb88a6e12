/** A Reading (rows and meanings) made an Appendix: deadlines, units, money and status known. Pure; throws nothing. */
import type { Appendix, AppendixRow } from '../model/appendix';
import type { Reading, RowReading } from '../model/reading';
import type { UnitDirectory } from './unit';
import { understandRow } from './row';
import { scopeOf, type UnderstandOptions } from './scope';
import { unitReaderOf } from './unitCells';
import { unitRowsOf } from './unitRows';

export type { UnderstandOptions } from './scope';

export function understand(reading: Reading, options: UnderstandOptions): Appendix {
  const rows = [...understandRows(reading, options)];
  return appendixOf(reading, rows, options.unitDirectory);
}

/** One row at a time, so that a long table can be read in slices. */
export function* understandRows(reading: Reading, options: UnderstandOptions): Generator<AppendixRow> {
  const scope = scopeOf(reading, options);
  let task: RowReading | null = null;
  for (const row of reading.rows) {
    yield understandRow(row, task, scope);
    if (row.kind === 'task') task = row;
  }
}

export function appendixOf(
  reading: Reading,
  rows: readonly AppendixRow[],
  directory?: UnitDirectory,
): Appendix {
  return {
    sheet: reading.sheet,
    range: reading.range,
    confidence: reading.confidence,
    reasons: reading.reasons,
    plan: reading.plan,
    layout: reading.layout,
    rows,
    units: unitRowsOf(rows, unitReaderOf(reading, directory), directory),
    observations: reading.observations,
  };
}
