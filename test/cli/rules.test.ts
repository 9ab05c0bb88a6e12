import { RULE_IDS } from '../../src/plan/messages';
import { ruleHelpFor } from '../../src/plan/messages/ruleHelp';
import { run } from './run';

describe('soat rules', () => {
  it('lists every rule with its title', async () => {
    const { out } = await run(['rules']);
    expect(out.trimEnd().split('\n')).toHaveLength(RULE_IDS.length);
    expect(out).toMatch(/^missing-lead +Lỗi +Thiếu đơn vị chủ trì$/m);
  });

  it('explains one, in the language asked for', async () => {
    expect((await run(['rules', 'invalid-date'])).out).toMatch(/Cách sửa: Sửa thành ngày có thật/);
    const { out } = await run(['rules', 'invalid-date', '--json', '--lang', 'en']);
    expect(JSON.parse(out)).toEqual([expect.objectContaining({ rule: 'invalid-date', severity: 'error' })]);
  });
});

describe('what is said of a rule', () => {
  it.each(['vi', 'en'] as const)('is four sentences, short and plain (%s)', (locale) => {
    for (const [rule, help] of Object.entries(ruleHelpFor(locale)))
      for (const text of Object.values(help)) {
        expect([rule, text]).toEqual([rule, expect.stringMatching(/[.”]$/u)]);
        expect(text).not.toContain('!');
        expect(text.length).toBeLessThan(200);
        expect(text).toBe(text.normalize('NFC'));
      }
  });
});
