/** What is put aside in a workbook, as settings. Pure: each gives the part of the settings as it is then. */
import type { Appendix } from '../plan/model/appendix';
import type { Finding, RuleId } from '../plan/model/finding';
import { findingKeys, type RuleLevel } from '../plan/judge/ignore';
import type { CheckChoices, IgnoredFinding } from './options';

type Ignored = Pick<CheckChoices, 'ignored'>;
type Rules = Pick<CheckChoices, 'rules'>;

/** Longest text of a task that is kept to be shown in the list. */
const SHOWN = 80;

/** With findings of one appendix put aside, each until its cell is changed. */
export function withIgnored(
  { ignored }: Ignored,
  appendix: Appendix,
  findings: readonly Finding[],
): { ignored: IgnoredFinding[] } {
  const keyOf = findingKeys(appendix);
  const rows = new Map(appendix.rows.map((row) => [row.row, row]));
  const all = new Map(ignored.map((one) => [one.key, one]));
  for (const finding of findings) {
    const row = rows.get(finding.row);
    const task = [row?.number ?? '', row?.task ?? ''].filter((part) => part !== '').join(' ');
    const key = keyOf(finding);
    all.set(key, { key, rule: finding.rule, task: task.slice(0, SHOWN) });
  }
  return { ignored: [...all.values()] };
}

/** With one finding told again. */
export function withoutIgnored({ ignored }: Ignored, key: string): { ignored: IgnoredFinding[] } {
  return { ignored: ignored.filter((one) => one.key !== key) };
}

/** With a rule taken at this level; null: as it is by itself. */
export function withRule({ rules }: Rules, rule: RuleId, level: RuleLevel | null): Rules {
  const { [rule]: _before, ...others } = rules;
  return { rules: level === null ? others : { ...others, [rule]: level } };
}
