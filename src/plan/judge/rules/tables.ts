/** The rules that are a line of a table, and their places among those that think. */
import type { Rule } from '../../model/finding';
import { OBSERVED, type ObservedId } from './observed';
import { TASK_PARTS, type TaskPartMeaning } from './parts';
import { missingRule } from './support/missing';
import { observedRule } from './support/observed';

export type TableRuleId = `missing-${TaskPartMeaning}` | ObservedId;

const tableRules: readonly Rule[] = [
  ...(Object.keys(TASK_PARTS) as TaskPartMeaning[]).map((meaning) => missingRule(meaning)),
  ...(Object.keys(OBSERVED) as ObservedId[]).map((id) => observedOf(id)),
];

function observedOf<K extends ObservedId>(id: K): Rule {
  return observedRule(id, OBSERVED[id]);
}

/** The list with the rules of the tables put in: each at its name, those that are not named at `rest`, in the order of their table. */
export function withTableRules(list: readonly (Rule | TableRuleId | 'rest')[]): Rule[] {
  const named = new Set<unknown>(list);
  return list.flatMap((one) => {
    if (typeof one !== 'string') return one;
    return tableRules.filter(({ id }) => (one === 'rest' ? !named.has(id) : id === one));
  });
}
