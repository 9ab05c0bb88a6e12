import { compareKey } from '../../plan/words/text';
import type { RuleId } from '../../plan/model/finding';
import type { RuleLevel } from '../../plan/judge/ignore';
import { defaultChoices, type CheckChoices } from '../options';
import type { OfficeSettings } from './schema';

/** What an office decides of a check. */
export type OfficeChoices = Pick<
  CheckChoices,
  'mode' | 'dueSoonDays' | 'daysOff' | 'beforeIsExclusive' | 'units' | 'rules'
>;

/** What the settings say; of what they leave out nothing. */
export function choicesOfOffice(office: OfficeSettings): Partial<OfficeChoices> {
  const { $schema: _schema, template: _template, units, rules, ...same } = office;
  return {
    ...(same as Partial<OfficeChoices>),
    ...(units === undefined ? {} : { units: directoryOf(units) }),
    ...(rules === undefined ? {} : { rules: rules as Partial<Record<RuleId, RuleLevel>> }),
  };
}

function directoryOf(units: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(units).flatMap(([name, spellings]) =>
      [name, ...spellings].map((spelling) => [compareKey(spelling), name]),
    ),
  );
}

/** The settings that say what was decided; what is as usual is said too, so that the file shows what there is. */
export function officeOf(choices: OfficeChoices = defaultChoices): OfficeSettings {
  const { mode, dueSoonDays, daysOff, beforeIsExclusive, rules } = choices;
  const units: Record<string, string[]> = {};
  for (const [spelling, name] of Object.entries(choices.units)) {
    const spellings = (units[name] ??= []);
    if (spelling !== compareKey(name)) spellings.push(spelling);
  }
  return { mode, dueSoonDays, daysOff, beforeIsExclusive, units, rules };
}
