import { barsOfCertainty, measureCertainty } from './certainty';
import { PLAN } from './fixture';

/** The same sheet with a golden that contradicts what stands there. */
const CONTRADICTED = {
  ...PLAN,
  tables: PLAN.tables.map((table) => ({
    ...table,
    layout: { ...table.layout, columns: { ...table.layout.columns, lead: 'D', coordinate: 'C' } },
    rows: table.rows.map((row) => (row.kind === 'group' ? { ...row, kind: 'task' as const } : row)),
  })),
};

describe('how true certainty is', () => {
  it('counts what is right and flagged', () => {
    const { columns, rows } = measureCertainty([PLAN]);
    expect(columns).toMatchObject({ right: 5, rightDoubtful: 0 });
    expect(rows).toMatchObject({ right: 6, rightDoubtful: 0 });
  });

  it('counts what is wrong and yet certain, and falls below its bars', () => {
    const certainty = measureCertainty([CONTRADICTED]);
    expect(certainty.columns.wrongCertain).toBeGreaterThanOrEqual(2);
    expect(certainty.rows).toMatchObject({ right: 4, rightDoubtful: 0 });
    expect(certainty.rows.wrongCertain).toBeGreaterThanOrEqual(2);
    const below = barsOfCertainty(certainty).filter(({ value, bar }) => value < bar);
    expect(below.map(({ name }) => name)).toEqual([
      'columns: wrong ones flagged',
      'rows: wrong ones flagged',
    ]);
  });
});
