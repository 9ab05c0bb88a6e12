import { nextLine } from '../../../src/taskpane/components/keys';
import { itemsOf } from '../../../src/taskpane/state/items';
import { groupsOf, linesOf } from '../../../src/taskpane/state/lines';
import { checked } from '../support/checked';
import { manySpellings } from '../support/grids';

const items = itemsOf(checked(manySpellings).report.appendices[0]!);
const groups = groupsOf(items, 'rule');
const id = 'repeat:unit-spelling-variant/Phòng Văn hóa - Xã hội';

describe('repeats of one kind', () => {
  it('are one line, shut until it is opened', () => {
    const lines = linesOf(groups, []);
    expect(lines.filter(({ kind }) => kind === 'repeat')).toMatchObject([{ id, folded: true }]);
    expect(lines.some((line) => line.kind === 'item' && line.level === 3)).toBe(false);
    const open = linesOf(groups, [id]);
    expect(open).toHaveLength(lines.length + 7);
    expect(open.filter((line) => line.kind === 'item' && line.level === 3)).toHaveLength(7);
  });

  it('are left from one of them to their own line, and from there to the group', () => {
    const open = linesOf(groups, [id]);
    const at = open.findIndex((line) => line.kind === 'item' && line.level === 3) + 3;
    expect(nextLine('ArrowLeft', open, at)?.id).toBe(id);
    const head = open.findIndex((line) => line.id === id);
    expect(nextLine('ArrowLeft', open, head)?.id).toBe('group:unit-spelling-variant');
  });

  it('stand one by one under a unit, and where there is but one', () => {
    expect(linesOf(groupsOf(items, 'unit'), []).some(({ kind }) => kind === 'repeat')).toBe(false);
    const one = groups.map((group) => ({ ...group, items: group.items.slice(0, 1) }));
    expect(linesOf(one, []).some(({ kind }) => kind === 'repeat')).toBe(false);
  });
});
