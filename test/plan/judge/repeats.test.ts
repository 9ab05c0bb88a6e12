import { check } from '../../../src/plan/check';
import { cellsOf, repairable, repeatedBy, spellingsIn } from '../../../src/plan/judge/repeats';
import { renamed } from '../../../src/taskpane/state/directory';
import { manySpellings } from '../../taskpane/support/grids';

const name = 'Phòng Văn hóa - Xã hội';
const reportWith = (unitDirectory = {}) =>
  check(manySpellings, { asOf: '2027-01-04', unitDirectory }).appendices[0]!;
const { appendix, findings } = reportWith();
const variants = findings.filter(({ rule }) => rule === 'unit-spelling-variant');

describe('findings that say the same', () => {
  it('are known by what they say: here one unit, four spellings, seven cells', () => {
    expect(new Set(variants.map(repeatedBy))).toEqual(new Set([name]));
    expect([spellingsIn(variants), cellsOf(variants)]).toEqual([4, 7]);
    const missing = findings.filter(({ rule }) => rule === 'missing-coordinate');
    expect([missing.map(repeatedBy), spellingsIn(missing)]).toEqual([[null], null]);
  });

  it('are repaired together where that was asked for; by itself only what is certain', () => {
    expect(repairable(variants, false).map(({ row }) => row)).toEqual([8]);
    expect(repairable(variants, true).map(({ fix }) => fix.value)).toEqual(Array(7).fill(name));
  });

  it('are certain once the office has joined the names', () => {
    const schools = appendix.units.find((unit) => unit.name === 'Trạm Y tế')!;
    const joined = reportWith(renamed({}, schools, name)).findings;
    const ofSchools = joined.filter(({ params }) => params.found === 'Trạm Y tế');
    expect(repairable(ofSchools, false).map(({ row, fix }) => [row, fix.column, fix.value])).toEqual([
      [4, 4, name],
      [5, 3, name],
      [9, 4, name],
    ]);
  });

  it('give one repair a cell', () => {
    const [first] = variants;
    expect(repairable([first!, first!], true)).toHaveLength(1);
  });
});
