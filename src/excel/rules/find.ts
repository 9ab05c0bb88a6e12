/* eslint-disable office-addins/call-sync-before-read, office-addins/load-object-before-read --
   questions are queued by one function and their answers read after the sync between */
/**
 * Which conditional formats of a sheet are ours. First by the ids in the ledger; where a sheet has more rules than those, rule by rule,
 * by what only our formulas contain: rows copied by the user carry copies of our rules, and a step undone in Excel leaves rules without
 * their names. Excel cannot read some rules at all, and other people's formulas are none of our business: of a rule that is not
 * known from the ledger only its kind is read, and its formula only if it is of the kind that ours are.
 */
import type { LedgerName } from '../../workbook/ledger';
import { askEach } from './ask';
import { formatsOf, queueKind, queueRule, type OurRule } from './read';

export interface FoundRules {
  /** By sheet, strongest first; no entry for a sheet without any. */
  readonly rules: ReadonlyMap<string, readonly OurRule[]>;
  /** Rules Excel would not tell anything of, so that they might be ours. */
  readonly unseen: number;
}

export const noRules: FoundRules = { rules: new Map(), unseen: 0 };

/**
 * Looks at whole sheets, in one request where all their rules are in the ledger and one or two more where they are not.
 *
 * @param halfMade a request was just cut short: the strongest rule of a sheet may be ours though it has no formula yet
 */
export async function findRules(
  context: Excel.RequestContext,
  sheets: readonly string[],
  names: readonly LedgerName[],
  halfMade = false,
): Promise<FoundRules> {
  if (sheets.length === 0) return noRules;
  const inLedger = names.flatMap(({ entry, sheet, comment }) =>
    entry.kind === 'mark' && sheet !== null && sheets.includes(sheet) && comment !== ''
      ? [{ sheet, id: comment }]
      : [],
  );
  const [counts, known] = await byLedger(context, sheets, inLedger);
  const places = sheets.flatMap((sheet, i) => {
    const count = counts[i] ?? 0;
    const found = known.filter((one) => one.sheet === sheet).length;
    return found >= count ? [] : Array.from({ length: count }, (_, at) => ({ sheet, at }));
  });
  const { more, unseen } = await oneByOne(context, places, known, halfMade);
  const found = [...known, ...more];
  const rulesOf = (name: string): OurRule[] =>
    found
      .flatMap(({ sheet, rule }) => (sheet === name ? [rule] : []))
      .sort((a, b) => a.priority - b.priority);
  return {
    rules: new Map(
      sheets.map((sheet) => [sheet, rulesOf(sheet)] as const).filter(([, rules]) => rules.length > 0),
    ),
    unseen: unseen + counts.filter((count) => count === null).length,
  };
}

interface Found {
  readonly sheet: string;
  readonly rule: OurRule;
}

/** How many rules each sheet has, null where Excel does not say; and those of ours whose ids hold. */
async function byLedger(
  context: Excel.RequestContext,
  sheets: readonly string[],
  inLedger: readonly { readonly sheet: string; readonly id: string }[],
): Promise<[(number | null)[], Found[]]> {
  const questions: (() => () => number | OurRule | null)[] = [
    ...sheets.map((sheet) => () => {
      const count = formatsOf(context, sheet).getCount();
      return () => count.value;
    }),
    ...inLedger.map(
      ({ sheet, id }) =>
        () =>
          queueRule(formatsOf(context, sheet).getItemOrNullObject(id)),
    ),
  ];
  const answers = await askEach(context, questions, (ask) => ask());
  const found = new Map<string, Found>();
  inLedger.forEach(({ sheet }, i) => {
    const rule = answers[sheets.length + i];
    if (rule && typeof rule === 'object' && isOurs(rule)) found.set(`${sheet}|${rule.id}`, { sheet, rule });
  });
  const counts = answers.slice(0, sheets.length).map((count) => (typeof count === 'number' ? count : null));
  return [counts, [...found.values()]];
}

interface Place {
  readonly sheet: string;
  /** 0 for the strongest rule of the sheet. */
  readonly at: number;
}

/** Those of ours among the rules at these places that are not known yet. */
async function oneByOne(
  context: Excel.RequestContext,
  places: readonly Place[],
  known: readonly Found[],
  halfMade: boolean,
): Promise<{ more: Found[]; unseen: number }> {
  const kinds = await askEach(context, places, ({ sheet, at }) => queueKind(context, sheet, at));
  const candidates = places.filter((place, i) => {
    const kind = kinds[i];
    if (!kind || known.some(({ sheet, rule }) => sheet === place.sheet && rule.id === kind.id)) return false;
    return kind.custom && (kind.stops || (halfMade && place.at === 0));
  });
  const rules = await askEach(context, candidates, ({ sheet, at }) =>
    queueRule(formatsOf(context, sheet).getItemAt(at)),
  );
  const more = candidates.flatMap(({ sheet }, i) => {
    const rule = rules[i];
    return rule && (isOurs(rule) || (halfMade && rule.formula === '')) ? [{ sheet, rule }] : [];
  });
  const unseen = [...kinds, ...rules].filter((answer) => answer === null).length;
  return { more, unseen };
}

/** The beginning of the names of our hidden sheets, which every rule of ours looks things up in. */
function isOurs({ formula }: OurRule): boolean {
  return formula.includes('_soat') || isOrphan(formula);
}

/** A rule of ours whose hidden sheet is gone. */
function isOrphan(formula: string): boolean {
  return /VLOOKUP\("(?:\d+(?:T|H|P|W\d+)|S)\|"&SUBSTITUTE\(LEFT\(/.test(formula) && formula.includes('#REF!');
}
