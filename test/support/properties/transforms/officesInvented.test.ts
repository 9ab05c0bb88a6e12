import { NO_PLAN, PLAN, always } from '../fixture';
import { inventedName, officesInvented } from './officesInvented';

describe('offices with invented names', () => {
  it('each has one everywhere, in the cells and in the golden; groups of offices keep theirs', () => {
    const [variant] = officesInvented(PLAN, always);
    const [economy, rangers, farmers, youth] = [0, 1, 2, 3].map(inventedName);
    expect(variant?.lines.slice(3).map((line) => line.slice(2, 4))).toEqual([
      [economy, rangers],
      [economy, `${farmers}; ${rangers}`],
      ['', ''],
      [economy, youth],
      [rangers, 'Các thôn, bản'],
    ]);
    expect(variant?.tables[0]?.rows[3]).toMatchObject({ lead: [economy], coordinate: [farmers, rangers] });
    expect(variant?.tables[0]?.rows[6]).toMatchObject({ lead: [rangers], coordinate: ['Các thôn, bản'] });
    expect(officesInvented(NO_PLAN, always)).toEqual([]);
  });

  it('no two of the first 300 names are alike', () => {
    expect(new Set(Array.from({ length: 300 }, (_, i) => inventedName(i))).size).toBe(300);
  });
});
