import type { Command } from 'commander';
import type { OfficeChoices } from '../app/office';
import { defaultChoices, type CheckChoices } from '../app/options';
import type { RuleId } from '../plan/model/finding';
import { fill, isLocale, RULE_IDS, type Locale } from '../plan/messages';
import type { CliMessages } from '../plan/messages/cliMessages';
import { readDate } from '../app/readDate';
import { DAYS_OFF, type DaysOff } from '../plan/understand/daysOff';
import { MODES, type Mode } from '../plan/understand/status';
import { handOf, withHandFlags, type HandFlags } from './byHand';
import { UsageError } from './usage';

/** Readers of option values; each throws UsageError with a sentence of ours. */
export function optionReaders({ usage }: CliMessages) {
  const refuse = (sentence: string, value: string): never => {
    throw new UsageError(fill(sentence, { value }));
  };
  return {
    date(value: string): string {
      const valid =
        /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value);
      return valid ? value : (readDate(value) ?? refuse(usage.date, value));
    },
    days: (value: string): number => (/^\d{1,4}$/.test(value) ? Number(value) : refuse(usage.days, value)),
    year: (value: string): number =>
      /^(19|20|21)\d{2}$/.test(value) ? Number(value) : refuse(usage.year, value),
    oneOf:
      <T extends string>(values: readonly T[]) =>
      (value: string): T =>
        values.find((each) => each === value) ??
        refuse(fill(usage.choice, { values: values.join(', ') }), value),
    lang: (value: string): Locale => (isLocale(value) ? value : refuse(usage.lang, value)),
  };
}

/** Reads the name of a rule. */
export function ruleReader({ usage }: CliMessages): (value: string) => RuleId {
  return (value) => {
    const known = RULE_IDS.find((id) => id === value);
    if (known === undefined) throw new UsageError(fill(usage.rule, { value }));
    return known;
  };
}

/** The options every command that checks has. */
export interface CheckFlags extends HandFlags {
  readonly asOf?: string;
  readonly dueSoon?: number;
  readonly mode?: Mode;
  readonly daysOff?: DaysOff;
  readonly ignore?: readonly RuleId[];
  /** The settings file; true, or left out: the one that is found; false: none. */
  readonly settings?: string | boolean;
}

/** Adds --as-of, --due-soon, --mode, --days-off, --ignore, --settings and --no-settings, and the flags that say what the table is. */
export function withCheckFlags(command: Command, messages: CliMessages): Command {
  const read = optionReaders(messages);
  command
    .option(`--as-of <${messages.values.date}>`, messages.check.asOf, read.date)
    .option(`--due-soon <${messages.values.days}>`, messages.check.dueSoon, read.days)
    .option(`--mode <${MODES.join('|')}>`, messages.check.mode, read.oneOf(MODES))
    .option(`--days-off <${DAYS_OFF.join('|')}>`, messages.check.daysOff, read.oneOf(DAYS_OFF))
    .option(
      `--ignore <${messages.values.rules}>`,
      messages.check.ignore,
      (value: string, before: readonly RuleId[] = []) => [
        ...before,
        ...value.split(',').map((each) => ruleReader(messages)(each.trim())),
      ],
    );
  return withHandFlags(withSettingsFlags(command, messages), messages, read);
}

/** Adds --settings and --no-settings. */
export function withSettingsFlags(command: Command, messages: CliMessages): Command {
  return command
    .option(`--settings <${messages.values.file}>`, messages.check.settings)
    .option('--no-settings', messages.check.noSettings);
}

/** What flags say goes before what the office has decided. */
export function choicesOf(flags: CheckFlags, office: Partial<OfficeChoices> = {}): CheckChoices {
  const { asOf, ignore = [], ...more } = flags;
  const usual = { ...defaultChoices, ...office };
  return {
    ...usual,
    asOf: asOf ?? null,
    dueSoonDays: more.dueSoon ?? usual.dueSoonDays,
    mode: more.mode ?? usual.mode,
    daysOff: more.daysOff ?? usual.daysOff,
    rules: { ...usual.rules, ...Object.fromEntries(ignore.map((rule) => [rule, 'off' as const])) },
    ...handOf(more),
  };
}
