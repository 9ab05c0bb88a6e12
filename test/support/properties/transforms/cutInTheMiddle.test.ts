import { NO_PLAN, PLAN, always } from '../fixture';
import { cutInTheMiddle } from './cutInTheMiddle';

describe('a table cut in the middle', () => {
  it('is its lower half without title and header', () => {
    const [table] = PLAN.tables;
    if (table === undefined) throw new Error('no table');
    const more = Array.from({ length: 4 }, (_, i) => ({ row: 9 + i, kind: 'task' as const }));
    const long = {
      ...PLAN,
      lines: [
        ...PLAN.lines,
        ...more.map(({ row }) => [String(row), 'Tuần tra', 'Hạt Kiểm lâm', '', 'Quý IV']),
      ],
      tables: [{ ...table, rows: [...table.rows, ...more] }],
    };
    const [variant] = cutInTheMiddle(long, always);
    expect(variant?.lines).toEqual(long.lines.slice(8));
    expect(variant?.tables[0]?.layout.headerRows).toBeNull();
    expect(variant?.tables[0]?.rows.map(({ row }) => row)).toEqual([1, 2, 3, 4]);
    expect(variant?.asks('kind', '8', 0)).toBe(false);
    expect(variant?.asks('column', 'lead', 0)).toBe(true);
  });

  it('has too few tasks to be one, or none', () => {
    expect(cutInTheMiddle(PLAN, always)).toEqual([]);
    expect(cutInTheMiddle(NO_PLAN, always)).toEqual([]);
  });
});
