import { Help, type Command, type Option } from 'commander';
import type { CliMessages } from '../plan/messages/cliMessages';

/** Puts headings, placeholders and remarks of the help into the user's language. Before commands are added: they inherit it. */
export function speakHelp(program: Command, { help }: CliMessages): void {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': help.usage,
    'Options:': help.options,
    'Global Options:': help.globalOptions,
    'Commands:': help.commands,
  };
  const placeholders = (text: string): string =>
    text.replace('[options]', `[${help.someOptions}]`).replace('[command]', `[${help.someCommand}]`);
  const own = new Help();
  program
    .helpOption('-h, --help', help.helpOption)
    .helpCommand(`help [${help.someCommand}]`, help.helpCommand)
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => titles[title] ?? title,
      commandUsage: (command) => placeholders(own.commandUsage(command)),
      subcommandTerm: (command) => placeholders(own.subcommandTerm(command)),
      optionDescription: ({ description, defaultValue }: Option) =>
        defaultValue === undefined
          ? description
          : `${description} (${help.byDefault}: ${String(defaultValue)})`,
    });
}
