import type { Principle, Rule, Severity } from '../../../model/finding';
import { finding } from './finding';

/**
 * A rule over what was seen while the raw cells were at hand (an Observation of the same name). An observation may carry
 * `value`, the repaired text of its cell: the fix; and `severity` where it is surer or less sure than usual.
 */
export function observedRule(id: string, severity: Severity, principle: Principle = 'form'): Rule {
  const rule: Rule = {
    id,
    severity,
    principle,
    check(appendix) {
      return appendix.observations
        .filter(({ kind }) => kind === id)
        .map(({ row, column, params = {} }) => {
          const { value, severity: own, ...rest } = params;
          return finding(rule, {
            row,
            column,
            severity: own === 'error' || own === 'warning' || own === 'info' ? own : severity,
            params: rest,
            fix: column !== null && typeof value === 'string' ? { column, value } : null,
          });
        });
    },
  };
  return rule;
}
