import { NO_PLAN, PLAN, always } from '../fixture';
import { blankRowsPutIn, headersPutIn } from './rowsPutIn';

describe('rows put in before tasks', () => {
  it('blank ones, never before the first task', () => {
    const [variant] = blankRowsPutIn(PLAN, always);
    expect(variant?.lines.map((line) => line[0] ?? 'blank')).toEqual([
      'KẾ HOẠCH TRỒNG RỪNG NĂM 2026',
      'TT',
      'I',
      '1',
      'blank',
      '2',
      'II',
      'blank',
      '1',
      'blank',
      '2',
    ]);
    expect(variant?.tables[0]?.rows.map(({ row }) => row)).toEqual([2, 3, 4, 6, 7, 9, 11]);
    expect(variant?.originOf(5)).toBeUndefined();
    expect(blankRowsPutIn(NO_PLAN, always)).toEqual([]);
  });

  it('the header again', () => {
    const [variant] = headersPutIn(PLAN, always);
    expect(variant?.lines.filter((line) => line === PLAN.lines[1])).toHaveLength(4);
    expect(variant?.tables[0]?.layout.headerRows).toEqual([2, 2]);
    expect(headersPutIn(NO_PLAN, always)).toEqual([]);
  });
});
