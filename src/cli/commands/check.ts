import path from 'node:path';
import type { Command } from 'commander';
import type { CheckOptions } from '../../plan/check';
import { fill, messagesFor, type Locale } from '../../plan/messages';
import { reportJson } from '../report';
import { checkFile, readTemplate, type CheckedFile } from '../checkFile';
import { cliMessages } from '../../plan/messages/cliMessages';
import { EXIT, type ExitCode } from '../exit';
import { optionReaders, todayInVietnam } from '../options';
import { describeFile } from '../describeFile';
import { printJson, printText } from '../print';
import { Progress } from '../progress';
import { tool } from '../tool';

interface Options {
  readonly json?: boolean;
  readonly asOf?: string;
  readonly template?: string;
  readonly dueSoon: number;
}

/** `soat check FILE…`: every plan table of every file, with what was found. */
export function addCheck(program: Command, locale: Locale, finish: (code: ExitCode) => void): void {
  const messages = cliMessages(locale);
  const read = optionReaders(messages);
  program
    .command('check')
    .description(messages.check.description)
    .argument(`<${messages.values.files}>`)
    .option('--json', messages.check.json)
    .option(`--as-of <${messages.values.date}>`, messages.check.asOf, read.date)
    .option(`--template <${messages.values.file}>`, messages.check.template)
    .option(`--due-soon <${messages.values.days}>`, messages.check.dueSoon, read.days, 7)
    .action(async (files: string[], options: Options) => run(files, options, locale, finish));
}

async function run(
  files: readonly string[],
  options: Options,
  locale: Locale,
  finish: (code: ExitCode) => void,
): Promise<void> {
  const settings: CheckOptions = {
    asOf: options.asOf ?? todayInVietnam(new Date()),
    dueSoonDays: options.dueSoon,
  };
  const template = options.template === undefined ? null : await readTemplate(options.template, settings);
  const progress = new Progress(files.length, locale);
  const checked: CheckedFile[] = [];
  for (const [i, file] of files.entries()) {
    progress.show(i, path.basename(file));
    const one = await checkFile(file, settings, template);
    checked.push(one);
    finish(exitCodeOf(one));
    if (!options.json) {
      progress.clear();
      await printText(describeFile(one, settings.asOf, locale));
    }
  }
  progress.clear();
  if (options.json) await printJson(documentOf(checked, settings.asOf));
}

/** The document of the report's contract, schema 1. */
function documentOf(checked: readonly CheckedFile[], asOf: string) {
  return {
    schema: 1,
    tool,
    asOf,
    files: checked.map(({ file, sheets, failure }) => ({
      file,
      appendices: sheets.flatMap(({ report }) => reportJson(report).appendices),
      error:
        failure === null
          ? null
          : { code: failure.code, message: fill(messagesFor('vi').errors[failure.code], failure.params) },
    })),
  };
}

function exitCodeOf({ failure, sheets }: CheckedFile): ExitCode {
  if (failure !== null) return EXIT.unusable;
  const findings = sheets.flatMap(({ report }) => report.appendices.flatMap((one) => one.findings));
  return findings.some(({ severity }) => severity === 'error') ? EXIT.findings : EXIT.clean;
}
