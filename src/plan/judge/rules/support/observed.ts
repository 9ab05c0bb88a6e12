import type { Finding, Principle, Rule, Severity } from '../../../model/finding';
import type { Observation, ObservationKind, ObservationOf } from '../../../model/observation';
import { finding } from './finding';

function isOf<K extends ObservationKind>(one: Observation, kind: K): one is Observation & ObservationOf<K> {
  return one.kind === kind;
}

/** What such a rule says beside the name it shares with its observation. */
export interface ObservedLine<K extends ObservationKind> {
  readonly severity: Severity;
  readonly principle: Principle;
  /** What the sentence needs, where that is not what was observed. */
  readonly params?: (observed: ObservationOf<K>['params']) => Finding['params'];
}

/**
 * A rule over what was seen while the raw cells were at hand: the observation of the same name. An observation may carry
 * `value`, the repaired text of its cell: the fix.
 */
export function observedRule<K extends ObservationKind>(
  id: K,
  {
    severity,
    principle,
    params: paramsOf = (params) => ({ ...params }) as Finding['params'],
  }: ObservedLine<K>,
): Rule {
  const rule: Rule = {
    id,
    severity,
    principle,
    check(appendix) {
      return appendix.observations
        .filter((each) => isOf(each, id))
        .map(({ row, column, params }) => {
          const { value, ...rest } = paramsOf(params);
          const fix = column !== null && typeof value === 'string' ? { column, value } : null;
          return finding(rule, { row, column, params: rest, fix });
        });
    },
  };
  return rule;
}
