import { blankSheet, type SheetContent } from '../../src/workbook/sheet';
import { areaOf, firstChange, sheetUpdate, type Present } from '../../src/workbook/update';

function content(units: readonly string[]): SheetContent {
  return {
    ...blankSheet('overview', 'Tổng hợp'),
    blocks: [{ top: 1, left: 1, rows: [['Đơn vị', 'Số'], ...units.map((unit, i) => [unit, i])] }],
    keyColumn: 1,
  };
}

const present = (formulas: Present[][]) => ({
  area: { top: 1, left: 1, bottom: formulas.length, right: formulas[0]?.length ?? 0 },
  formulas,
});

describe('bringing a sheet of ours up to date', () => {
  const old = areaOf(content(['A', 'B']));

  it('moves nothing where the user put nothing', () => {
    expect(
      sheetUpdate(
        content(['B', 'A', 'C']),
        old,
        present([
          ['Đơn vị', 'Số'],
          ['A', 0],
          ['B', 1],
        ]),
      ),
    ).toEqual({
      insertRows: null,
      insertColumns: null,
      beside: null,
    });
  });

  it('takes what stands beside a row along with it, the heading staying', () => {
    const now = present([
      ['Đơn vị', 'Số', 'Ghi chú'],
      ['A', 0, 'a'],
      ['B', 1, 'b'],
    ]);
    expect(sheetUpdate(content(['B', 'C', 'A']), old, now).beside).toEqual({
      top: 1,
      left: 3,
      rows: [['Ghi chú'], ['b'], [''], ['a']],
    });
  });

  it('keeps what stood beside a row that is gone, with its name', () => {
    const now = present([
      ['Đơn vị', 'Số', ''],
      ['A', 0, 'a'],
      ['B', 1, 'b'],
    ]);
    expect(sheetUpdate(content(['B']), old, now).beside?.rows).toEqual([[''], ['b'], [''], ['A: a']]);
  });

  it('makes room where the table grows into the notes below or the columns beside', () => {
    const now = present([
      ['Đơn vị', 'Số', 'x'],
      ['A', 0, ''],
      ['B', 1, ''],
      ['ghi chú', '', ''],
    ]);
    const wider = content(['A', 'B', 'C']);
    const plan = sheetUpdate(
      {
        ...wider,
        blocks: wider.blocks.map((block) => ({ ...block, rows: block.rows.map((row) => [...row, 1]) })),
      },
      old,
      now,
    );
    expect(plan.insertRows).toEqual({ at: 4, count: 1 });
    expect(plan.insertColumns).toEqual({ at: 3, count: 1 });
  });

  it('finds the first cell that is no longer as written', () => {
    expect(
      firstChange(
        content(['A']),
        present([
          ['Đơn vị', 'Số'],
          ['A', 0],
        ]),
      ),
    ).toBeNull();
    expect(
      firstChange(
        content(['A']),
        present([
          ['Đơn vị', 'Số'],
          ['A', 5],
        ]),
      ),
    ).toEqual({ row: 2, column: 2 });
    expect(
      firstChange(
        content(['A']),
        present([
          ['Đơn vị', 'Số', 'x'],
          ['A', 0, ''],
        ]),
      ),
    ).toEqual({ row: 1, column: 3 });
  });
});
