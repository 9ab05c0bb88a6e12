import { withIgnored, withoutIgnored, withRule } from '../../src/app/ignore';
import { checkOptions, defaultChoices } from '../../src/app/options';
import { defaultSettings, readSettings } from '../../src/app/settings';
import { check } from '../../src/plan/check';
import { smallPlan } from '../taskpane/support/grids';

const grid = smallPlan();
const options = (choices: Partial<typeof defaultChoices>) =>
  checkOptions(grid, { ...defaultChoices, ...choices }, '2026-11-20');
const { appendix, findings } = check(grid, options({})).appendices[0]!;
const lead = findings.find(({ rule }) => rule === 'missing-lead')!;

describe('what is put aside', () => {
  it('is kept with what the list of it shows, once', () => {
    const { ignored } = withIgnored({ ignored: [] }, appendix, [lead, lead]);
    expect(ignored).toEqual([
      { key: expect.any(String), rule: 'missing-lead', task: '2 Khảo sát sự hài lòng của người dân' },
    ]);
    expect(check(grid, options({ ignored })).appendices[0]!.ignored).toEqual([lead]);
    expect(withoutIgnored({ ignored }, ignored[0]!.key).ignored).toEqual([]);
  });

  it('is a rule as well, which is taken as usual again', () => {
    const off = withRule({ rules: {} }, 'missing-lead', 'off');
    expect(check(grid, options(off)).appendices[0]!.ignored).toContainEqual(lead);
    expect(withRule(off, 'missing-lead', null)).toEqual({ rules: {} });
  });

  it('is read from settings as far as it is known', () => {
    const { ignored } = withIgnored({ ignored: [] }, appendix, [lead]);
    const settings = { ...defaultSettings, ignored, rules: { 'missing-lead': 'info' } };
    expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
    const later = { rules: { 'number-gap': 'off', 'rule-of-tomorrow': 'off', 'missing-lead': 'loud' } };
    expect(readSettings(later)).toEqual({ ...defaultSettings, rules: { 'number-gap': 'off' } });
  });
});
