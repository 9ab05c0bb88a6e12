/** `soat`: the same reading and checking from the command line, for many files at once and for other programs (JSON). */
import { Command, CommanderError } from 'commander';
import { problemOf, problemSentence } from '../app/problem';
import type { Locale } from '../plan/messages';
import { addCommands } from './commands';
import { EXIT, type ExitCode } from './exit';
import { speakHelp } from './help';
import { localeOf } from './locale';
import { cliMessages } from '../plan/messages/cliMessages';
import { optionReaders } from './options';
import { answerStreamErrors, complain, OutputClosed, printText } from './print';
import { tool } from './tool';
import { UsageError, usageSentence } from './usage';

/** What a thread of its own is asked for. */
export { judgeFile } from './many/judgeFile';

/**
 * Runs one command line.
 *
 * @param argv as `process.argv`
 * @returns the exit code: 0 no error-level finding, 1 some, 2 a file, the command line or standard output could not be used. Where
 *   the reader of standard output stops early, that of the work done until then.
 */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  const locale = localeOf(argv.slice(2), process.env);
  let code: ExitCode = EXIT.clean;
  const finish = (result: ExitCode) => {
    if (result > code) code = result;
  };
  answerStreamErrors();
  try {
    await runProgram(argv, locale, finish);
  } catch (error) {
    if (error instanceof OutputClosed) return code;
    complain(sentenceOf(error, locale));
    return EXIT.unusable;
  }
  return code;
}

/** @throws what the command throws, and UsageError for a command line that says nothing usable */
async function runProgram(
  argv: readonly string[],
  locale: Locale,
  finish: (code: ExitCode) => void,
): Promise<void> {
  const said: string[] = [];
  const own = cliMessages(locale);
  try {
    const program = programFor(locale, (text) => said.push(text));
    await addCommands(argv.slice(2), program, locale, finish);
    await program.parseAsync([...argv]);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (said.length === 0) throw new UsageError(usageSentence(error, own));
    if (error.exitCode !== 0) throw new UsageError(said.join('').trimEnd());
    await printText(said.join('').trimEnd());
  }
}

/** @param say takes what the parser itself prints: help and version */
function programFor(locale: Locale, say: (text: string) => void): Command {
  const own = cliMessages(locale);
  const program = new Command(tool.name)
    .description(own.description)
    .version(tool.version, '-V, --version', own.help.version)
    .option(`--lang <${own.values.lang}>`, own.help.lang, optionReaders(own).lang)
    .configureOutput({ writeOut: say, writeErr: say, outputError: () => {} })
    .exitOverride();
  speakHelp(program, own);
  return program;
}

function sentenceOf(error: unknown, locale: Locale): string {
  return error instanceof UsageError ? error.message : problemSentence(problemOf(error), locale);
}
