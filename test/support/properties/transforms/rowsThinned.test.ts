import { NO_PLAN, PLAN, always, chance } from '../fixture';
import { rowsThinned } from './rowsThinned';

describe('rows thinned', () => {
  it('only tasks go, and the golden follows', () => {
    const [variant] = rowsThinned(PLAN, always);
    expect(variant?.lines.map(([, second]) => second)).toEqual([
      '',
      'Nội dung công việc',
      'CHUẨN BỊ',
      'TRỒNG CÂY',
    ]);
    expect(variant?.tables[0]?.rows).toMatchObject([
      { row: 2, kind: 'header' },
      { row: 3, kind: 'group' },
      { row: 4, kind: 'group' },
    ]);
    expect(variant?.originOf(4)).toBe(6);
    expect(variant?.asks('kind', '4', 0)).toBe(false);
    expect(variant?.asks('kind', '6', 0)).toBe(true);
    expect(rowsThinned(NO_PLAN, always)).toEqual([]);
  });

  it('the same by the same chance', () => {
    expect(rowsThinned(PLAN, chance())[0]?.lines).toEqual(rowsThinned(PLAN, chance())[0]?.lines);
  });
});
