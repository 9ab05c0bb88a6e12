import { countByTag, itemsOf } from '../../../src/taskpane/state/items';
import { checked } from '../support/checked';

const report = checked().report.appendices[0]!;
const items = itemsOf(report);

describe('itemsOf', () => {
  it('puts overdue tasks and tasks due soon before the findings, with their deadline cell', () => {
    expect(items.slice(0, 3).map(({ tag, row, column, daysLeft }) => [tag, row, column, daysLeft])).toEqual([
      ['overdue', 7, 6, -234],
      ['overdue', 8, 6, -143],
      ['due-soon', 10, 6, 5],
    ]);
    expect(items.slice(3).every(({ finding }) => finding !== null)).toBe(true);
    expect(items).toHaveLength(3 + report.findings.length);
  });

  it('calls a finding "missing" by its rule and knows number, task and leading unit', () => {
    const item = items.find(({ about }) => about === 'missing-product')!;
    expect(item).toMatchObject({
      tag: 'missing',
      row: 9,
      number: '3',
      task: 'Số hóa hồ sơ đất đai còn hiệu lực',
      units: ['Phòng Kinh tế'],
    });
  });

  it('gives every line an id of its own', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it('counts by tag', () => {
    const counts = countByTag(items);
    expect(counts.overdue).toBe(2);
    expect(counts['due-soon']).toBe(1);
    expect(counts.missing + counts.other).toBe(report.findings.length);
  });
});
