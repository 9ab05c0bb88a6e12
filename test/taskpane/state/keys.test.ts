import { neighbour, placeIn } from '../../../src/taskpane/components/keys';
import { itemsOf } from '../../../src/taskpane/state/items';
import { groupsOf, linesOf } from '../../../src/taskpane/state/lines';
import { checked } from '../support/checked';

const items = itemsOf(checked().report.appendices[0]!);
const lines = linesOf(groupsOf(items, 'rule'), []);
const first = lines.findIndex(({ kind }) => kind === 'item');
const last = lines.findLastIndex(({ kind }) => kind === 'item');

describe('from one finding to the next', () => {
  it('begins with the first, or with the last backwards', () => {
    expect(neighbour(lines, null, 0, 1)).toBe(first);
    expect(neighbour(lines, null, 0, -1)).toBe(last);
  });

  it('passes over heads of groups and ends at either end', () => {
    const visited: number[] = [];
    for (let at = neighbour(lines, null, 0, 1); at !== null; at = neighbour(lines, lines[at]!.id, at, 1))
      visited.push(at);
    expect(visited).toHaveLength(lines.filter(({ kind }) => kind === 'item').length);
    expect(neighbour(lines, lines[first]!.id, first, -1)).toBeNull();
  });

  it('goes on from where a line stood that has gone: the next one is in its place', () => {
    const gone = lines[first]!;
    const left = lines.filter((line) => line !== gone);
    expect(placeIn(left, gone.id, first)).toBe(first);
    expect(neighbour(left, gone.id, first, 1)).toBe(left.findIndex(({ kind }) => kind === 'item'));
    expect(neighbour(left, gone.id, first, -1)).toBeNull();
  });

  it('has nowhere to go in an empty list', () => {
    expect(neighbour([], null, 0, 1)).toBeNull();
    expect(placeIn([], 'x', 4)).toBe(0);
  });
});
