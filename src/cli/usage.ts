/** What is wrong with a command line, in the user's language: the parser itself only speaks English. */
import type { CommanderError } from 'commander';
import { fill } from '../plan/messages';
import type { CliMessages } from '../plan/messages/cliMessages';

/** A value of an option that cannot be used; the message is the sentence for the user. */
export class UsageError extends Error {}

/** The sentence for an error of the parser, which names in quotes what it is about. */
export function usageSentence({ code, message }: CommanderError, { usage }: CliMessages): string {
  const sentences: Readonly<Record<string, string>> = {
    'commander.unknownOption': usage.unknownOption,
    'commander.unknownCommand': usage.unknownCommand,
    'commander.missingArgument': usage.missingArgument,
    'commander.optionMissingArgument': usage.missingValue,
    'commander.missingMandatoryOptionValue': usage.missingOption,
    'commander.excessArguments': usage.excessArguments,
  };
  const name = /'([^']*)'/.exec(message)?.[1] ?? '';
  const meant = /\(Did you mean (?:one of )?(.+)\?\)/.exec(message)?.[1];
  return [
    fill(sentences[code] ?? usage.wrong, { name }),
    ...(meant === undefined ? [] : [fill(usage.suggestion, { meant })]),
    usage.seeHelp,
  ].join(' ');
}
