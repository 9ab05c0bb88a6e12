import { check } from '../../../src/plan/check';
import { renamed, split } from '../../../src/taskpane/state/directory';
import { today } from '../support/checked';
import { smallPlan } from '../support/grids';

function units(directory: Record<string, string>) {
  return check(smallPlan(), { asOf: today, unitDirectory: directory }).appendices[0]!.appendix.units;
}

const names = (directory: Record<string, string>): string[] => units(directory).map(({ name }) => name);

describe('the office directory', () => {
  it('renames a unit with all its spellings', () => {
    const office = units({}).find(({ leadRows }) => leadRows.includes(7))!;
    const after = names(renamed({}, office, '  Văn phòng xã '));
    expect(after).toContain('Văn phòng xã');
    expect(after).not.toContain(office.name);
  });

  it('joins a unit to another by giving it that name', () => {
    const police = units({}).find(({ name }) => name === 'Công an xã')!;
    const joined = units(renamed({}, police, 'Phòng Kinh tế'));
    expect(joined.map(({ name }) => name)).not.toContain('Công an xã');
    expect(joined.find(({ name }) => name === 'Phòng Kinh tế')?.coordinateRows).toContain(12);
  });

  it('splits a spelling off for good', () => {
    expect(names(split({}, 'VP HĐND và UBND'))).toContain('VP HĐND và UBND');
  });

  it('gives no unit an empty name', () => {
    const [unit] = units({});
    expect(renamed({}, unit!, '   ')).toEqual({});
  });
});
