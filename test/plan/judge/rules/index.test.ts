import { messagesFor } from '../../../../src/plan/messages';
import { principleOf, rules, sentenceOf, titleOf } from '../../../../src/plan/judge/rules';
import { withTableRules } from '../../../../src/plan/judge/rules/tables';
import type { Finding } from '../../../../src/plan/model/finding';

const ids = [...new Set(rules.map(({ id }) => id))];

describe('the list of rules', () => {
  it.each(['vi', 'en'] as const)(
    'has a title and a sentence for every rule and none beside (%s)',
    (locale) => {
      // What a comparison with a template finds is told in the same words but comes from no rule of this list.
      const named = Object.keys(messagesFor(locale).rules).filter((id) => !id.startsWith('template-'));
      expect(named.sort()).toEqual([...ids].sort());
      for (const { title, sentence } of Object.values(messagesFor(locale).rules)) {
        expect(title).not.toMatch(/[.!]$/);
        expect(sentence).toMatch(/\.$/);
        expect(sentence).not.toContain('!');
      }
    },
  );

  it('has the same gaps in both languages', () => {
    const gaps = (sentence: string): string[] =>
      [...sentence.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort();
    const [vi, en] = [messagesFor('vi').rules, messagesFor('en').rules];
    for (const id of Object.keys(vi) as (keyof typeof vi)[])
      expect(gaps(en[id].sentence)).toEqual(gaps(vi[id].sentence));
  });

  it('puts each rule of a table in once: at its name, else with the rest', () => {
    const some = withTableRules(['double-space', 'missing-lead', 'rest']).map(({ id }) => id);
    expect(some.slice(0, 3)).toEqual(['double-space', 'missing-lead', 'missing-coordinate']);
    expect(new Set(some).size).toBe(some.length);
    expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(some));
    expect(withTableRules(['missing-lead']).map(({ id }) => id)).toEqual(['missing-lead']);
  });

  it('gives one principle to rules of one name', () => {
    for (const { id, principle } of rules) expect(principleOf(id)).toBe(principle);
  });

  it('writes the sentence of a finding', () => {
    const finding: Finding = {
      rule: 'duplicate-number',
      severity: 'error',
      row: 1240,
      column: 1,
      params: { number: '2.1', first: 1239 },
      fix: null,
    };
    expect(sentenceOf(finding, 'vi')).toBe('Số 2.1 đã dùng ở dòng 1.239.');
    const empty: Finding = {
      ...finding,
      rule: 'column-mostly-empty',
      params: { part: '', meaning: 'deadline', count: 9, total: 10 },
    };
    expect(sentenceOf(empty, 'vi')).toBe('“Thời hạn” để trống ở 9 trên 10 nhiệm vụ.');
    expect(titleOf('duplicate-number', 'en')).toBe('Number used twice');
  });
});
