/** `soat`: the same reading and checking from the command line, for many files at once and for other programs (JSON). */
import { Command, CommanderError } from 'commander';
import { SoatError } from '../plan/model/error';
import { fill, messagesFor } from '../plan/messages';
import { addAnnotate } from './commands/annotate';
import { addCheck } from './commands/check';
import { addParse } from './commands/parse';
import { addRemind } from './commands/remind';
import { addSummarise } from './commands/summarise';
import { EXIT, type ExitCode } from './exit';
import { localeOf } from './locale';
import { cliMessages } from '../plan/messages/cliMessages';
import { tool } from './tool';

/**
 * Runs one command line.
 *
 * @param argv as `process.argv`
 * @returns the exit code: 0 no error-level finding, 1 some, 2 a file or the command line could not be used
 */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  const locale = localeOf(process.env);
  const own = cliMessages(locale);
  let code: ExitCode = EXIT.clean;
  const finish = (result: ExitCode) => {
    code = result;
  };
  const program = new Command(tool.name).description(own.description).version(tool.version).exitOverride();
  addCheck(program, locale, finish);
  addAnnotate(program, locale);
  addSummarise(program, locale);
  addRemind(program, locale);
  addParse(program, locale);
  try {
    await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.unusable;
    process.stderr.write(`${sentenceOf(error, locale)}\n`);
    return EXIT.unusable;
  }
}

function sentenceOf(error: unknown, locale: 'vi' | 'en'): string {
  const { errors } = messagesFor(locale);
  if (error instanceof SoatError) return fill(errors[error.code], error.params);
  return fill(errors.unexpected, { detail: error instanceof Error ? error.message : String(error) });
}
