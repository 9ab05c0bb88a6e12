/** What is put aside in a workbook, as settings. Pure: each gives the settings as they are then. */
import type { Appendix } from '../plan/model/appendix';
import type { Finding, RuleId } from '../plan/model/finding';
import { findingKeys, type RuleLevel } from '../plan/judge/ignore';
import type { CheckChoices, IgnoredFinding } from './options';

type Decided = Pick<CheckChoices, 'rules' | 'ignored'>;

/** Longest text of a task that is kept to be shown in the list. */
const SHOWN = 80;

/** With one finding put aside, until its cell is changed. */
export function withIgnored(
  settings: Decided,
  appendix: Appendix,
  finding: Finding,
): Pick<Decided, 'ignored'> {
  const row = appendix.rows.find((one) => one.row === finding.row);
  const task = [row?.number ?? '', row?.task ?? ''].filter((part) => part !== '').join(' ');
  const added: IgnoredFinding = {
    key: findingKeys(appendix)(finding),
    rule: finding.rule,
    task: task.slice(0, SHOWN),
  };
  return { ignored: [...settings.ignored.filter(({ key }) => key !== added.key), added] };
}

/** With one finding told again. */
export function withoutIgnored(settings: Decided, key: string): Pick<Decided, 'ignored'> {
  return { ignored: settings.ignored.filter((one) => one.key !== key) };
}

/** With a rule taken at this level; null: as it is by itself. */
export function withRule(settings: Decided, rule: RuleId, level: RuleLevel | null): Pick<Decided, 'rules'> {
  const { [rule]: _before, ...others } = settings.rules;
  return { rules: level === null ? others : { ...others, [rule]: level } };
}
