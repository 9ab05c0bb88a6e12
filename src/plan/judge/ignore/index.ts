/** What the office has decided about findings: rules graver or lighter, or put aside; single findings put aside. Pure. */
import type { Appendix } from '../../model/appendix';
import { SEVERITIES, type Finding, type RuleId, type Severity } from '../../model/finding';
import { findingKeys } from './key';

export { findingKeys } from './key';

export const RULE_LEVELS = [...SEVERITIES, 'off'] as const;
/** How grave a rule is to be taken; "off": its findings are put aside. */
export type RuleLevel = Severity | 'off';

export interface Decisions {
  /** Rules taken otherwise than they are. */
  readonly rules?: Readonly<Partial<Record<RuleId, RuleLevel>>>;
  /** Keys (`findingKeys`) of findings put aside. */
  readonly ignored?: ReadonlySet<string>;
}

export interface Decided {
  readonly findings: readonly Finding[];
  /** Put aside; they are counted and said. */
  readonly ignored: readonly Finding[];
}

/** The findings as they are to be told, in their order. */
export function decide(appendix: Appendix, findings: readonly Finding[], decisions: Decisions): Decided {
  const { rules = {}, ignored = new Set<string>() } = decisions;
  const keyOf = ignored.size === 0 ? null : findingKeys(appendix);
  const decided: { findings: Finding[]; ignored: Finding[] } = { findings: [], ignored: [] };
  for (const finding of findings) {
    const level = rules[finding.rule];
    const aside = level === 'off' || (keyOf !== null && ignored.has(keyOf(finding)));
    if (aside) decided.ignored.push(finding);
    else decided.findings.push(level === undefined ? finding : { ...finding, severity: level });
  }
  return decided;
}
