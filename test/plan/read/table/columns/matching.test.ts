import fc from '../../../../support/properties/seeded';
import { bestMatching } from '../../../../../src/plan/read/table/columns/matching';

const FREE = 0.4;
const value = fc.integer({ min: -10, max: 20 }).map((n) => n / 10);
const matrix = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(value, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

function total(values: readonly (readonly number[])[], chosen: readonly (number | null)[]): number {
  return chosen.reduce<number>(
    (sum, column, row) => sum + (column === null ? FREE : (values[row]?.[column] ?? 0)),
    0,
  );
}

/** The greatest sum over all ways, tried one by one. */
function greatest(values: readonly (readonly number[])[], row = 0, taken = new Set<number>()): number {
  const own = values[row];
  if (own === undefined) return 0;
  const free = FREE + greatest(values, row + 1, taken);
  return own.reduce(
    (best, score, column) =>
      taken.has(column)
        ? best
        : Math.max(best, score + greatest(values, row + 1, new Set([...taken, column]))),
    free,
  );
}

describe('bestMatching', () => {
  it('finds the greatest sum, no column twice', () => {
    fc.assert(
      fc.property(matrix, (values) => {
        const chosen = bestMatching(values, FREE);
        const used = chosen.filter((column) => column !== null);
        expect(new Set(used).size).toBe(used.length);
        expect(total(values, chosen)).toBeCloseTo(greatest(values), 9);
      }),
    );
  });

  it('leaves free what is worth less than nothing said', () => {
    expect(
      bestMatching(
        [
          [0.3, 0.39],
          [0.9, 0.2],
        ],
        FREE,
      ),
    ).toEqual([null, 0]);
  });

  it('gives the lesser of two the second place where that is best for both', () => {
    expect(
      bestMatching(
        [
          [1, 0.9],
          [0.95, 0.3],
        ],
        FREE,
      ),
    ).toEqual([1, 0]);
  });
});
