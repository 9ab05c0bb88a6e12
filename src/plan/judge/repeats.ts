/** Findings of one rule that say the same of many cells: told once, with how many. */
import type { Finding, Fix, RuleId } from '../model/finding';

/** What a rule says again and again, by the name of its parameter. */
const REPEATED: Readonly<Partial<Record<RuleId, string>>> = {
  'deadline-outside-plan-year': 'text',
  'deadline-unreadable': 'text',
  'status-unclear': 'text',
  'label-variant': 'usual',
  'lead-also-coordinates': 'unit',
  'lead-also-executes': 'unit',
  'product-is-no-product': 'text',
  'reference-after-issue': 'document',
  'stale-year-reference': 'found',
  'unit-spelling-variant': 'expected',
  'vague-lead': 'units',
};

/** What a finding says as others of its rule do: a unit's name, a quoted text; null where each stands for itself. */
export function repeatedBy({ rule, params }: Finding): string | null {
  const name = REPEATED[rule];
  const value = name === undefined ? undefined : params[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** How many ways of writing there are among findings of one repeat; null for a rule that is not about spellings. */
export function spellingsIn(findings: readonly Finding[]): number | null {
  const spelled = findings.filter(({ rule }) => rule === 'unit-spelling-variant');
  return spelled.length === 0 ? null : new Set(spelled.map(({ params }) => params.found)).size;
}

/** Cells that findings stand on. */
export function cellsOf(findings: readonly Finding[]): number {
  return new Set(findings.map(({ row, column }) => `${row},${column}`)).size;
}

/**
 * The findings that can be repaired, each with its repair; of several of one cell the first, for the second was made for a text that
 * is then no longer there.
 *
 * @param offered those too that are a guess of ours: only for what the user sees and asks for
 */
export function repairable(
  findings: readonly Finding[],
  offered: boolean,
): (Finding & { readonly fix: Fix })[] {
  const cells = new Set<string>();
  return findings.flatMap((finding) => {
    const fix = finding.fix ?? (offered ? finding.offer : null) ?? null;
    if (fix === null || cells.has(`${finding.row},${fix.column}`)) return [];
    cells.add(`${finding.row},${fix.column}`);
    return [{ ...finding, fix }];
  });
}
