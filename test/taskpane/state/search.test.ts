import { itemsOf } from '../../../src/taskpane/state/items';
import { filtered, finder } from '../../../src/taskpane/state/search';
import { checked, today } from '../support/checked';

const items = itemsOf(checked().report.appendices[0]!);
const find = finder(items.map((item) => ({ item, text: item.about })));
const rows = (text: string): number[] => [...new Set([...find(text)].map(({ row }) => row))];

describe('searching the results', () => {
  it('finds without accents', () => {
    expect(rows('so hoa ho so')).toEqual([9]);
    expect(rows('Số hóa hồ sơ')).toEqual([9]);
  });

  it('finds exactly where something holds every word, and forgives a slip only where nothing does', () => {
    expect(rows('hồ sơ đất đai')).toEqual([9]);
    expect(rows('khao sat su hia long')).toEqual([8]);
    expect(rows('zzzz qqqq')).toEqual([]);
  });

  it('finds by unit', () => {
    expect(rows('phong kinh te')).toContain(9);
  });

  it('lets everything through without a filter, and keeps the order of the list with one', () => {
    expect(filtered(items, { tags: [], text: ' ', since: null }, find, today)).toBe(items);
    const some = filtered(items, { tags: ['missing', 'overdue'], text: '', since: null }, find, today);
    expect(some.map((item) => items.indexOf(item))).toEqual(
      some.map((item) => items.indexOf(item)).sort((a, b) => a - b),
    );
    expect(new Set(some.map(({ tag }) => tag))).toEqual(new Set(['missing', 'overdue']));
  });

  it('wants both tag and text', () => {
    expect(filtered(items, { tags: ['overdue'], text: 'số hóa', since: null }, find, today)).toEqual([]);
  });
});
