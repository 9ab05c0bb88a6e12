import { isTemplateRule } from '../../../../src/plan/judge/template';
import { filled, reportOf, templateOf } from './form';

it('rows a template keeps without asking for them are not missed', () => {
  const rows = filled().filter((_, i) => i !== 4);
  const rulesWith = (rowsMatter: boolean) =>
    reportOf(rows, { ...templateOf(), rowsMatter })
      .findings.map(({ rule }) => rule)
      .filter(isTemplateRule);
  expect(rulesWith(true)).toContain('template-row-missing');
  expect(rulesWith(false)).toEqual([]);
});
