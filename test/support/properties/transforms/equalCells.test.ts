import { NO_PLAN, PLAN, always } from '../fixture';
import { equalCellsMerged, mergesLost } from './equalCells';

describe('equal cells of neighbours', () => {
  it('are one merged cell, never across a group', () => {
    const [variant] = equalCellsMerged(PLAN, always);
    expect(variant?.merges).toMatchObject([
      { top: 4, bottom: 5, left: 3, right: 3 },
      { top: 4, bottom: 5, left: 5, right: 5 },
    ]);
    expect(variant?.lines[4]).toEqual([
      '2',
      'Ươm cây giống keo và mỡ',
      '',
      'Hội Nông dân xã; Hạt Kiểm lâm',
      '',
    ]);
    expect(variant?.asks('lead', '5', 0)).toBe(true);
    expect(equalCellsMerged(NO_PLAN, always)).toEqual([]);
  });

  it('after the merges are lost their blanks may be read blank', () => {
    const [variant] = mergesLost(PLAN, always);
    expect(variant?.merges).toEqual([]);
    expect(variant?.lines[4]?.[2]).toBe('');
    expect(variant?.asks('lead', '5', 0)).toBe(false);
    expect(variant?.asks('deadlineKind', '5', 0)).toBe(false);
    expect(variant?.asks('coordinate', '5', 0)).toBe(true);
    expect(variant?.asks('lead', '4', 0)).toBe(true);
  });
});
