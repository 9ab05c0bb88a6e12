import { NO_PLAN, PLAN, always, chance } from '../fixture';
import { columnsPermuted } from './columnsPermuted';

describe('columns in another order', () => {
  it('those right of the task, and the golden names their new letters', () => {
    const [variant] = columnsPermuted(PLAN, chance());
    const { lead, coordinate, deadline, stt, task } = variant?.tables[0]?.layout.columns ?? {};
    expect([stt, task, ...[lead, coordinate, deadline].sort()]).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect([lead, coordinate, deadline]).not.toEqual(['C', 'D', 'E']);
    const at = (letter: unknown) => 'ABCDE'.indexOf(String(letter));
    expect(variant?.lines[1]?.[at(lead)]).toBe('Cơ quan chủ trì');
    expect(variant?.lines[3]?.[at(deadline)]).toBe('Tháng 3/2026');
    expect(columnsPermuted(NO_PLAN, always)).toEqual([]);
  });

  it('columns under one header of a tier stay together', () => {
    const [table] = PLAN.tables;
    if (table === undefined) throw new Error('no table');
    const tiered = {
      ...PLAN,
      lines: PLAN.lines.map((line, i) => (i === 0 ? ['', '', 'Phân công', '', 'Thời gian'] : line)),
      tables: [{ ...table, layout: { ...table.layout, headerRows: [1, 2] as const } }],
    };
    expect(columnsPermuted(tiered, always)[0]?.lines[0]?.slice(2)).toEqual(['Thời gian', 'Phân công', '']);
  });
});
