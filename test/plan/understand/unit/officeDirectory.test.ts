import { compareKey } from '../../../../src/plan/words/text';
import { withDirectory } from '../../../../src/plan/understand/unit';
import type { UnitCluster } from '../../../../src/plan/understand/unit';

function cluster(name: string, ...spellings: [string, ...number[]][]): UnitCluster {
  return {
    name,
    variants: spellings.map(([spelling, ...rows]) => ({
      spelling,
      rows,
      reason: spelling === name ? null : 'case',
    })),
    mentions: spellings.flatMap(([spelling, ...rows]) =>
      rows.map((row) => ({ spelling, row, role: 'lead' as const })),
    ),
  };
}

const office = cluster('Văn phòng UBND', ['Văn phòng UBND', 3, 5], ['VP UBND', 7]);
const finance = cluster('Phòng Tài chính', ['Phòng Tài chính', 4]);

describe('withDirectory', () => {
  it('leaves clusters alone where it says nothing', () => {
    expect(withDirectory([office, finance], {})).toEqual([office, finance]);
    expect(withDirectory([office, finance], { [compareKey('Ban Chỉ huy')]: 'X' })).toEqual([office, finance]);
  });

  it('splits a spelling off into a unit of its own', () => {
    const [first, second] = withDirectory([office], { [compareKey('VP UBND')]: 'VP UBND' });
    expect(first?.variants.map(({ spelling }) => spelling)).toEqual(['Văn phòng UBND']);
    expect(first?.mentions.map(({ row }) => row)).toEqual([3, 5]);
    expect(second).toMatchObject({ name: 'VP UBND', mentions: [{ row: 7 }] });
    expect(second?.variants[0]?.reason).toBeNull();
  });

  it('joins a unit to another, whatever the case of the letters', () => {
    const joined = withDirectory([office, finance], { [compareKey('phòng  tài chính')]: 'Văn phòng UBND' });
    expect(joined).toHaveLength(1);
    expect(joined[0]?.mentions).toHaveLength(4);
    expect(joined[0]?.variants.at(-1)).toEqual({ spelling: 'Phòng Tài chính', rows: [4], reason: 'chosen' });
  });

  it('renames a unit by giving every spelling of it the new name', () => {
    const name = 'Văn phòng HĐND và UBND';
    const [renamed, ...others] = withDirectory([office], {
      [compareKey('Văn phòng UBND')]: name,
      [compareKey('VP UBND')]: name,
    });
    expect(others).toEqual([]);
    expect(renamed?.name).toBe(name);
    expect(renamed?.mentions).toHaveLength(3);
  });
});
