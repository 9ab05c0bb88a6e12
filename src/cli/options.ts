import { InvalidArgumentError } from 'commander';
import { fill } from '../plan/messages';
import type { CliMessages } from '../plan/messages/cliMessages';

/** Readers of option values; each throws commander's InvalidArgumentError with a sentence of ours. */
export function optionReaders(messages: CliMessages) {
  return {
    date(value: string): string {
      const valid =
        /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value);
      if (!valid) throw new InvalidArgumentError(fill(messages.usage.date, { value }));
      return value;
    },
    days(value: string): number {
      if (!/^\d{1,4}$/.test(value)) throw new InvalidArgumentError(fill(messages.usage.days, { value }));
      return Number(value);
    },
    year(value: string): number {
      if (!/^(19|20|21)\d{2}$/.test(value))
        throw new InvalidArgumentError(fill(messages.usage.year, { value }));
      return Number(value);
    },
  };
}

/** Today in Vietnam, whatever the machine's time zone. */
export function todayInVietnam(now: Date): string {
  return new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
}
