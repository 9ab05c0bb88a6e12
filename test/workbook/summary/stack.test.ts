import { blankSheet } from '../../../src/workbook/sheet';
import { BlockStack, rowsOf } from '../../../src/workbook/summary/stack';

describe('a stack of blocks', () => {
  it('makes each block for its row, keeps the gaps and gathers in the order put', () => {
    const stack = new BlockStack();
    const title = stack.put(0, (top) => ({
      height: 1,
      merges: [rowsOf(top, top, 4)],
      heights: { [top]: 24 },
    }));
    const table = stack.put(1, (top) => ({
      height: 3,
      blocks: [{ top, left: 1, rows: [['a'], ['b'], ['c']] }],
      merges: [rowsOf(top, top, 2)],
      heights: { [top]: 50 },
    }));
    expect([title, table]).toEqual([
      { top: 1, bottom: 1 },
      { top: 3, bottom: 5 },
    ]);
    expect(stack.bottom).toBe(5);
    expect(stack.sheet({ tag: 'list', name: 'Danh mục', tabColor: '#107C10', right: 4 })).toEqual({
      ...blankSheet('list', 'Danh mục'),
      tabColor: '#107C10',
      gridlines: false,
      blocks: [{ top: 3, left: 1, rows: [['a'], ['b'], ['c']] }],
      styles: [{ area: rowsOf(1, 5, 4), style: 'base' }],
      marks: [],
      merges: [rowsOf(1, 1, 4), rowsOf(3, 3, 2)],
      heights: { 1: 24, 3: 50 },
      charts: [],
    });
  });

  it('a block with nothing to show takes no row, nor does its gap', () => {
    const stack = new BlockStack();
    stack.put(0, () => ({ height: 2 }));
    expect(stack.putIfAny(5, () => null)).toBeNull();
    expect(stack.putIfAny(1, () => ({ height: 1 }))).toEqual({ top: 4, bottom: 4 });
  });
});
