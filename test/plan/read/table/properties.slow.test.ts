import fc, { runs } from '../../../support/properties/seeded';
import { gridOfText, type Grid } from '../../../../src/plan/model/grid';
import { recogniseTables } from '../../../../src/plan/read/table';
import type { Reading } from '../../../../src/plan/model/reading';
import { COMMUNES } from './tables/communes';
import { GENRES } from './tables/genres';
import { MINISTRIES } from './tables/ministries';
import { TWO_WAYS } from './tables/twoWays';
import { OFFICES } from './tables/offices';
import { PROVINCES } from './tables/provinces';
import { gridOf } from './tables/table';

const WORDS = [
  '',
  '',
  '',
  'STT',
  'TT',
  'Nhiệm vụ',
  'Nội dung',
  'Chủ trì',
  'Phối hợp',
  'Thời gian',
  'Thời hạn',
  'Sản phẩm',
  'Ghi chú',
  'I',
  'II',
  '1',
  '1.1',
  'a)',
  '-',
  'nt',
  'Như trên',
  'Tổng cộng',
  'Nơi nhận:',
  'PHỤ LỤC II',
  '(1)',
  '(2)',
  '(3)',
  'x',
  '12.000',
  'Sở Y tế',
  'Quý I/2026',
  'các đơn vị',
  'Rà soát sổ sách.',
  'NHÓM VIỆC',
  'Tháng 1',
  'Tháng 2',
  '---',
];
const cell = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
);
const area = fc.record({
  top: fc.integer({ min: 1, max: 14 }),
  left: fc.integer({ min: 1, max: 9 }),
  height: fc.nat(3),
  width: fc.nat(4),
});
const anyGrid: fc.Arbitrary<Grid> = fc
  .tuple(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 16 }), fc.array(area, { maxLength: 3 }))
  .map(([rows, areas]) =>
    gridOfText(
      'S',
      rows,
      areas.map(({ top, left, height, width }) => ({ top, left, bottom: top + height, right: left + width })),
    ),
  );

describe('whatever the sheet', () => {
  it('never throws, and lists every row of a table once, in order, inside the sheet', () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        for (const reading of recogniseTables(grid)) {
          const listed = [...reading.rows.map(({ row }) => row), ...reading.layout.titleRows];
          expect(new Set(listed).size).toBe(listed.length);
          expect(reading.rows.map(({ row }) => row)).toEqual(
            reading.rows.map(({ row }) => row).sort((a, b) => a - b),
          );
          const [top, bottom] = [Math.min(...listed), Math.max(...listed)];
          expect(bottom - top + 1).toBe(listed.length);
          expect(top).toBeGreaterThanOrEqual(1);
          expect(bottom).toBeLessThanOrEqual(grid.text.length);
          for (const row of reading.rows) {
            if (row.kind === 'continuation') expect(row.of).not.toBeNull();
            if (row.parent !== null)
              expect(reading.rows.find((one) => one.row === row.parent)?.kind).toBe('group');
          }
        }
      }),
      { numRuns: runs(600) },
    );
  });
});

describe.each(
  [...MINISTRIES, ...COMMUNES, ...GENRES, ...OFFICES, ...TWO_WAYS, ...PROVINCES].map(
    (table) => [table.name, table] as const,
  ),
)('%s', (_, table) => {
  const grid = gridOf(table);
  const reading = summary(recogniseTables(grid));
  const isHeader = (row: number): boolean =>
    table.header !== null && row >= table.header[0] && row <= table.header[1];
  const mapped = (change: (text: string) => string, rows: 'all' | 'header' = 'all'): Grid => ({
    ...grid,
    text: grid.text.map((row, r) =>
      row.map((text) => (rows === 'all' || isHeader(r + 1) ? change(text) : text)),
    ),
  });

  it.each([
    ['decomposed letters', mapped((text) => text.normalize('NFD'))],
    ['composed letters', mapped((text) => text.normalize('NFC'))],
    ['spaces round the text', mapped((text) => (text === '' ? '  ' : ` ${text}  `))],
    ['the header in capitals', mapped((text) => text.normalize('NFC').toUpperCase(), 'header')],
    ['the header in small letters', mapped((text) => text.normalize('NFC').toLowerCase(), 'header')],
  ])('reads the same with %s', (_name, changed) => {
    expect(summary(recogniseTables(changed))).toEqual(reading);
  });
});

/** What must not depend on how letters are typed. */
function summary(readings: readonly Reading[]): unknown {
  return readings.map(({ layout, rows }) => ({
    columns: layout.columns.map(({ column, meaning }) => [column, meaning]),
    header: layout.headerRows,
    titles: layout.titleRows,
    rows: rows.map(({ row, kind, level, parent, of, shift }) => [row, kind, level, parent, of, shift]),
  }));
}
