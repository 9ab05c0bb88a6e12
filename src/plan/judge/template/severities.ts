import type { Finding, RuleId, Severity } from '../../model/finding';

/** The rules of a comparison with a template, and how grave each is. */
export const TEMPLATE_RULES = {
  'template-column-missing': 'error',
  'template-column-renamed': 'warning',
  'template-column-moved': 'warning',
  'template-column-extra': 'info',
  'template-header-rows': 'info',
  'template-year-differs': 'error',
  'template-row-missing': 'error',
  'template-row-reworded': 'warning',
  'template-row-moved': 'warning',
  'template-row-added': 'warning',
  'template-cell-changed': 'warning',
  'template-cell-empty': 'error',
  'template-value-not-allowed': 'error',
  'template-unit-not-listed': 'warning',
  'template-deadline-outside': 'error',
} as const satisfies { readonly [Id in TemplateRuleId]: Severity };

export type TemplateRuleId = Extract<RuleId, `template-${string}`>;

export function isTemplateRule(id: RuleId): id is TemplateRuleId {
  return id in TEMPLATE_RULES;
}

export function templateFinding(
  rule: TemplateRuleId,
  row: number,
  column: number | null,
  params: Finding['params'],
): Finding {
  return { rule, severity: TEMPLATE_RULES[rule], row, column, params, fix: null };
}
