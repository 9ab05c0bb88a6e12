/** `soat`: the same reading and checking from the command line, for many files at once and for other programs (JSON). */
import { Command, CommanderError } from 'commander';
import { problemOf, problemSentence } from '../app/problem';
import type { Locale } from '../plan/messages';
import { addAnnotate } from './commands/annotate';
import { addCheck } from './commands/check';
import { addClean } from './commands/clean';
import { addCollect } from './commands/collect';
import { addDiff } from './commands/diff';
import { addExport } from './commands/export';
import { addExplain } from './commands/explain';
import { addInit } from './commands/init';
import { addParse } from './commands/parse';
import { addRemind } from './commands/remind';
import { addRules } from './commands/rules';
import { addSummarise } from './commands/summarise';
import { addTemplate } from './commands/template';
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
    await programFor(locale, finish, (text) => said.push(text)).parseAsync([...argv]);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (said.length === 0) throw new UsageError(usageSentence(error, own));
    if (error.exitCode !== 0) throw new UsageError(said.join('').trimEnd());
    await printText(said.join('').trimEnd());
  }
}

/** @param say takes what the parser itself prints: help and version */
function programFor(locale: Locale, finish: (code: ExitCode) => void, say: (text: string) => void): Command {
  const own = cliMessages(locale);
  const program = new Command(tool.name)
    .description(own.description)
    .version(tool.version, '-V, --version', own.help.version)
    .option(`--lang <${own.values.lang}>`, own.help.lang, optionReaders(own).lang)
    .configureOutput({ writeOut: say, writeErr: say, outputError: () => {} })
    .exitOverride();
  speakHelp(program, own);
  addCheck(program, locale, finish);
  addExplain(program, locale);
  addDiff(program, locale);
  addAnnotate(program, locale);
  addSummarise(program, locale, finish);
  addCollect(program, locale, finish);
  addRemind(program, locale);
  addTemplate(program, locale);
  addExport(program, locale, finish);
  addRules(program, locale);
  addClean(program, locale);
  addInit(program, locale);
  addParse(program, locale);
  return program;
}

function sentenceOf(error: unknown, locale: Locale): string {
  return error instanceof UsageError ? error.message : problemSentence(problemOf(error), locale);
}
