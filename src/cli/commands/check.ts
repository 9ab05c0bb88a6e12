import path from 'node:path';
import type { Command } from 'commander';
import type { CheckOptions } from '../../plan/check';
import { fill, messagesFor, type Locale } from '../../plan/messages';
import { reportJson } from '../report';
import { checkFile, failed, readTemplate, type CheckedFile } from '../checkFile';
import { cliMessages } from '../../plan/messages/cliMessages';
import { EXIT, type ExitCode } from '../exit';
import { optionReaders, todayInVietnam } from '../options';
import { describeFile } from '../describeFile';
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
    .argument('<files...>')
    .option('--json', messages.check.json)
    .option('--as-of <date>', messages.check.asOf, read.date)
    .option('--template <file>', messages.check.template)
    .option('--due-soon <days>', messages.check.dueSoon, read.days, 7)
    .action(async (files: string[], options: Options) => finish(await run(files, options, locale)));
}

async function run(files: readonly string[], options: Options, locale: Locale): Promise<ExitCode> {
  const settings: CheckOptions = {
    asOf: options.asOf ?? todayInVietnam(new Date()),
    dueSoonDays: options.dueSoon,
  };
  const template = options.template === undefined ? null : await readTemplate(options.template, settings);
  const progress = new Progress(files.length, locale);
  const codes: ExitCode[] = [];
  const documents: string[] = [];
  for (const [i, file] of files.entries()) {
    progress.show(i, path.basename(file));
    const checked = await checkFile(file, settings, template);
    const { said, code } = say(checked, (one) =>
      options.json ? JSON.stringify(documentOf(one)) : describeFile(one, settings.asOf, locale),
    );
    codes.push(code);
    if (options.json) documents.push(said);
    else {
      progress.clear();
      process.stdout.write(`${said}\n`);
    }
  }
  progress.clear();
  if (options.json) process.stdout.write(`${wholeDocument(documents, settings.asOf)}\n`);
  return codes.reduce((worst, code) => (code > worst ? code : worst), EXIT.clean);
}

/** A report that cannot be put into words is that file's failure too. */
function say(
  checked: CheckedFile,
  words: (one: CheckedFile) => string,
): { readonly said: string; readonly code: ExitCode } {
  try {
    return { said: words(checked), code: exitCodeOf(checked) };
  } catch (error) {
    return { said: words(failed(checked.file, error)), code: EXIT.unusable };
  }
}

/** The document of the report's contract, schema 1, with the documents of its files. */
function wholeDocument(files: readonly string[], asOf: string): string {
  return `${JSON.stringify({ schema: 1, tool, asOf }).slice(0, -1)},"files":[${files.join(',')}]}`;
}

function documentOf({ file, sheets, failure }: CheckedFile) {
  return {
    file,
    appendices: sheets.flatMap(({ report }) => reportJson(report).appendices),
    error:
      failure === null
        ? null
        : { code: failure.code, message: fill(messagesFor('vi').errors[failure.code], failure.params) },
  };
}

function exitCodeOf({ sheets, failure }: CheckedFile): ExitCode {
  if (failure !== null) return EXIT.unusable;
  const hasError = sheets.some(({ report }) =>
    report.appendices.some(({ findings }) => findings.some(({ severity }) => severity === 'error')),
  );
  return hasError ? EXIT.findings : EXIT.clean;
}
