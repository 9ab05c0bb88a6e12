import { itemsOf } from '../../../src/taskpane/state/items';
import { groupsOf, linesOf } from '../../../src/taskpane/state/lines';
import { checked } from '../support/checked';

const items = itemsOf(checked().report.appendices[0]!);

describe('groupsOf', () => {
  it('begins with overdue and due soon, then goes from errors to hints', () => {
    const groups = groupsOf(items, 'rule');
    expect(groups.slice(0, 2).map(({ key }) => key)).toEqual(['overdue', 'due-soon']);
    const weights = groups.slice(2).map(({ severity }) => ['error', 'warning', 'info'].indexOf(severity));
    expect(weights).toEqual([...weights].sort());
    expect(groups.flatMap((group) => group.items)).toHaveLength(items.length);
  });

  it('puts what has no known unit last when grouped by unit', () => {
    const groups = groupsOf(items, 'unit');
    expect(groups.at(-1)?.key).toBe('');
    expect(groups.at(-1)?.items.map(({ row }) => row)).toContain(8);
    expect(groups.map(({ key }) => key)).toContain('Phòng Kinh tế');
  });
});

describe('linesOf', () => {
  it('leaves the items of a folded group out and keeps its head', () => {
    const groups = groupsOf(items, 'rule');
    const open = linesOf(groups, []);
    const folded = linesOf(groups, ['overdue']);
    expect(open).toHaveLength(groups.length + items.length);
    expect(folded).toHaveLength(open.length - 2);
    expect(folded[0]).toMatchObject({ kind: 'group', folded: true });
  });

  it('gives the same finding under two units two ids', () => {
    const twice = [{ ...items[0]!, units: ['A', 'B'] }];
    const ids = linesOf(groupsOf(twice, 'unit'), []).map(({ id }) => id);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
  });
});
