import { gridOfText } from '../../../../src/plan/model/grid';
import { decodeLegacy, observe } from '../../../../src/plan/read/observe';
import type { Observation } from '../../../../src/plan/model/observation';
import { drain } from '../../../../src/plan/model/slices';
import { FIRST, readingOf, type RowSketch } from '../../../support/reading';

/** Four rows of title and header, then the rows. */
function seen(rows: readonly RowSketch[], title: readonly string[] = []): Observation[] {
  const cells = [
    ...Array.from({ length: FIRST - 1 }, (_, i) => [title[i] ?? '']),
    ...rows.map(([, ...row]) => row),
  ];
  const { grid, cells: legacy } = drain(decodeLegacy(gridOfText('Phụ lục', cells)));
  const reading = readingOf({ columns: 'stt task lead', rows });
  const titleRows = title.map((_, i) => i + 1);
  return drain(observe(grid, { ...reading, layout: { ...reading.layout, titleRows } }, legacy));
}

const kinds = (observations: readonly Observation[]): string[] =>
  observations.map(({ kind, row }) => `${row} ${kind}`);

describe('how cells are typed', () => {
  it('sees decomposed letters, double spaces and empty lines, once per row, with the repair', () => {
    const observations = seen([
      ['task', '1', 'Rà soát'.normalize('NFD'), 'Công an xã'],
      ['task', '2', 'Rà soát', 'Công  an xã'],
      ['task', '3', 'Rà soát', 'Công an xã\n\n'],
    ]);
    expect(observations).toEqual([
      { kind: 'unicode-not-nfc', row: 5, column: 2, params: { count: 1, value: 'Rà soát' } },
      { kind: 'double-space', row: 6, column: 3, params: { count: 1, value: 'Công an xã' } },
      { kind: 'empty-lines-in-cell', row: 7, column: 3, params: { count: 1, value: 'Công an xã' } },
    ]);
  });

  it('offers no repair where several cells of a row need one', () => {
    const [one, ...others] = seen([['task', '1', 'Rà  soát', 'Công  an xã']]);
    expect(others).toEqual([]);
    expect(one?.params).toEqual({ count: 2 });
  });

  it('lets spaces be that begin a line or hold a place open, and lines be that part a list', () => {
    expect(
      seen([
        ['task', '1', '- Rà soát;\n   + Báo cáo', 'Công an xã\nCác thôn'],
        ['task', '2', 'Họp ngày      /8/2025', 'Công an xã'],
      ]),
    ).toEqual([]);
  });

  it('sees decomposed letters in the title, but leaves the header alone', () => {
    const name = 'Phụ lục nhiệm vụ'.normalize('NFD');
    expect(kinds(seen([['header', 'TT', name, '']], [name]))).toEqual(['1 unicode-not-nfc']);
  });
});

describe('numbers of the plan', () => {
  const row: RowSketch = ['task', '1', 'Rà soát', 'Công an xã'];

  it('sees two numbers for one plan', () => {
    const title = ['Số: 15/KH-UBND', '(Kèm theo Kế hoạch số 51/KH-UBND ngày 02/3/2025 của UBND xã)'];
    expect(seen([row], title)).toEqual([
      {
        kind: 'plan-number-mismatch',
        row: 2,
        column: 1,
        params: { head: '15/KH-UBND', found: '51/KH-UBND' },
      },
    ]);
  });

  it.each([
    ['the same number, with a nought before it', ['Số: 5/KH-UBND', '(Kèm theo Kế hoạch số 05/KH-UBND)']],
    ['a plan of another office', ['Số: 15/KH-SNV', '(Kèm theo Kế hoạch số 51/KH-UBND của UBND tỉnh)']],
    ['a plan it carries out', ['Số: 15/KH-UBND', 'Thực hiện Kế hoạch số 51/KH-UBND của huyện']],
    ['one number only', ['(Kèm theo Kế hoạch số 51/KH-UBND)']],
  ])('not for %s', (_, title) => {
    expect(seen([row], title)).toEqual([]);
  });
});
