/** Weights of the evidence of columns that decide nothing by themselves in any table of the corpora and the tests. */
import { messagesFor } from '../../../src/plan/messages';
import { gridOfText, type Grid } from '../../../src/plan/model/grid';
import { recogniseTables } from '../../../src/plan/read/table';
import { EVIDENCE, type Evidence } from '../../../src/plan/read/table/columns/evidence';
import { ALL_TABLES } from '../../plan/read/table/tables';
import { gridOf } from '../../plan/read/table/tables/table';
import { allDocuments } from './real/documents';
import type { UnmetList } from './unmet';

/**
 * Each weight is taken out in turn and the tables read again; it is idle where no column changes its meaning or certainty. Its reason is
 * what the explanation of a reading says of the row. Takes a minute of the processor.
 */
export function idleWeights(): UnmetList[] {
  const grids = [
    ...allDocuments().map(({ name, lines }) => gridOfText(name, lines)),
    ...ALL_TABLES.map((table) => gridOf(table)),
  ];
  const whole = grids.map(columnsIn);
  const idle = EVIDENCE.filter((evidence) =>
    without(evidence, () => grids.every((grid, i) => columnsIn(grid) === whole[i])),
  );
  const { reasons } = messagesFor('en');
  const unmet = idle.map(({ when, meaning, by, why }) => ({
    entry: `${when} ${meaning} ${by}`,
    why: reasons[why],
  }));
  return [{ name: 'weights', total: EVIDENCE.length, unmet }];
}

function without<T>(evidence: Evidence, run: () => T): T {
  const row: { by: number } = evidence as { by: number };
  const { by } = row;
  row.by = 0;
  try {
    return run();
  } finally {
    row.by = by;
  }
}

function columnsIn(grid: Grid): string {
  return JSON.stringify(
    recogniseTables(grid).map(({ layout }) =>
      layout.columns.map(({ column, meaning, certain }) => [column, meaning, certain]),
    ),
  );
}
