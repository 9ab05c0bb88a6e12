import type { Command } from 'commander';
import { defaultChoices, type CheckChoices } from '../app/options';
import { periods, type Period } from '../app/remind';
import { fill, isLocale, type Locale } from '../plan/messages';
import type { CliMessages } from '../plan/messages/cliMessages';
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
      return valid ? value : refuse(usage.date, value);
    },
    days: (value: string): number => (/^\d{1,4}$/.test(value) ? Number(value) : refuse(usage.days, value)),
    year: (value: string): number =>
      /^(19|20|21)\d{2}$/.test(value) ? Number(value) : refuse(usage.year, value),
    period: (value: string): Period =>
      periods.find((period) => period === value) ?? refuse(usage.period, value),
    lang: (value: string): Locale => (isLocale(value) ? value : refuse(usage.lang, value)),
  };
}

/** The options every command that checks has. */
export interface CheckFlags {
  readonly asOf?: string;
  readonly dueSoon: number;
}

/** Adds --as-of and --due-soon. */
export function withCheckFlags(command: Command, messages: CliMessages): Command {
  const read = optionReaders(messages);
  return command
    .option(`--as-of <${messages.values.date}>`, messages.check.asOf, read.date)
    .option(
      `--due-soon <${messages.values.days}>`,
      messages.check.dueSoon,
      read.days,
      defaultChoices.dueSoonDays,
    );
}

export function choicesOf({ asOf, dueSoon }: CheckFlags): CheckChoices {
  return { ...defaultChoices, asOf: asOf ?? null, dueSoonDays: dueSoon };
}
