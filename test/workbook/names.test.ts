import fc from '../support/properties/seeded';
import {
  legalSheetName,
  nameSheets,
  uniqueSheetName,
  unitSheetName,
  unitTag,
  withSheetNames,
} from '../../src/workbook/names';

const isLegal = (name: string): boolean =>
  name.length >= 1 &&
  name.length <= 31 &&
  !/[\\/?*:[\]]/.test(name) &&
  !/^'|'$/.test(name) &&
  name.toLowerCase() !== 'history';

describe('sheet names', () => {
  it('are legal whatever is wished for', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('History', "'a'", '', 'Sở [1]/2: a?*', 'ễ'.repeat(40))),
        (wish) => {
          expect(isLegal(legalSheetName(wish))).toBe(true);
          expect(isLegal(unitSheetName(wish))).toBe(true);
        },
      ),
    );
  });

  it('are unique whatever the letter case, 200 times over', () => {
    const taken = new Set<string>();
    for (let i = 0; i < 200; i += 1) {
      const name = uniqueSheetName('Phòng Văn hóa và Thông tin huyện Hòa Bình', taken);
      expect(isLegal(name)).toBe(true);
      expect(taken.has(name.toLowerCase())).toBe(false);
      taken.add(name.toLowerCase());
    }
  });

  it('keep a unit recognisable', () => {
    expect(unitSheetName('Công chức Văn hóa - Xã hội')).toBe('Văn hóa - Xã hội');
    expect(unitSheetName('Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã')).toBe('VP HĐND và UBND xã');
  });

  it('leave the user his, and keep ours where they are', () => {
    const names = nameSheets(
      [
        { tag: 'overview', name: 'Tổng hợp' },
        { tag: 'pivot', name: 'Pivot' },
      ],
      { sheets: ['TỔNG HỢP', 'Bảng của tôi'], ours: [{ tag: 'pivot', sheet: 'Bảng của tôi' }] },
    );
    expect(names.get('overview')).toBe('Tổng hợp (2)');
    expect(names.get('pivot')).toBe('Bảng của tôi');
  });

  it('stand quoted in formulas', () => {
    expect(withSheetNames('=«data»!A1+«no»!B2', new Map([['data', "Dữ liệu 'soát'"]]))).toBe(
      "='Dữ liệu ''soát'''!A1+«no»!B2",
    );
  });

  it('of units have the same tag for the same key only', () => {
    expect(unitTag('Văn phòng - Thống kê')).toBe(unitTag('VĂN PHÒNG–Thống kê'));
    expect(unitTag('Huyện A')).not.toBe(unitTag('Huyện B'));
  });
});
