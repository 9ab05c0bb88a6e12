import path from 'node:path';
import type { Command } from 'commander';
import { todayInVietnam } from '../../app/clock';
import { asOfDay } from '../../app/options';
import { problemSentence } from '../../app/problem';
import { SEVERITIES, type Severity } from '../../plan/model/finding';
import type { Locale } from '../../plan/messages';
import { reportJson } from '../report';
import { checkFile, failed, readTemplate, type CheckedFile } from '../checkFile';
import { cliMessages } from '../../plan/messages/cliMessages';
import { EXIT, type ExitCode } from '../exit';
import { choicesOf, optionReaders, withCheckFlags, type CheckFlags } from '../options';
import { describeBriefly, describeFile, fromSeverity } from '../describeFile';
import { printLines, printText, toJson } from '../print';
import { Progress } from '../progress';
import { tool } from '../tool';
import { noTotals, totalsSentence, withFile } from '../totals';

interface Options extends CheckFlags {
  readonly json?: boolean;
  readonly severity?: Severity;
  readonly quiet?: boolean;
  readonly template?: string;
}

/** `soat check FILE…`: every plan table of every file, with what was found. */
export function addCheck(program: Command, locale: Locale, finish: (code: ExitCode) => void): void {
  const messages = cliMessages(locale);
  const command = program
    .command('check')
    .description(messages.check.description)
    .argument(`<${messages.values.files}>`)
    .option('--json', messages.check.json)
    .option(`--template <${messages.values.file}>`, messages.check.template)
    .option(
      `--severity <${SEVERITIES.join('|')}>`,
      messages.check.severity,
      optionReaders(messages).oneOf(SEVERITIES),
    )
    .option('--quiet', messages.check.quiet);
  withCheckFlags(command, messages).action(async (files: string[], options: Options) =>
    run(files, options, locale, finish),
  );
}

async function run(
  files: readonly string[],
  options: Options,
  locale: Locale,
  finish: (code: ExitCode) => void,
): Promise<void> {
  const plain = choicesOf(options);
  const today = todayInVietnam();
  const asOf = asOfDay(plain, today);
  const choices = {
    ...plain,
    template: options.template === undefined ? null : await readTemplate(options.template, plain, today),
  };
  const progress = new Progress(options.quiet ? 0 : files.length, locale);
  let totals = noTotals;
  const documents: string[] = [];
  for (const [i, file] of files.entries()) {
    progress.show(i, path.basename(file));
    const checked = await checkFile(file, choices, today);
    totals = withFile(totals, checked);
    if (options.json) {
      const { said, code } = say(checked, (one) => toJson(documentOf(one, options)));
      finish(code);
      documents.push(said);
    } else {
      const { said, code } = say(checked, (one) =>
        options.quiet ? describeBriefly(one, locale) : describeFile(one, asOf, locale, options),
      );
      finish(code);
      progress.clear();
      await printLines(said);
    }
  }
  progress.clear();
  if (options.json) await printText(wholeDocument(documents, asOf));
  else await printLines([{ text: totalsSentence(totals, locale), look: 'verdict' }]);
}

/** A report that cannot be put into words is that file's failure too. */
function say<T>(
  checked: CheckedFile,
  words: (one: CheckedFile) => T,
): { readonly said: T; readonly code: ExitCode } {
  try {
    return { said: words(checked), code: exitCodeOf(checked) };
  } catch (error) {
    return { said: words(failed(checked.file, error)), code: EXIT.unusable };
  }
}

/** The document of the report's contract, schema 1, with the documents of its files. */
function wholeDocument(files: readonly string[], asOf: string): string {
  return `${toJson({ schema: 1, tool, asOf }).slice(0, -1)},"files":[${files.join(',')}]}`;
}

function documentOf({ file, sheets, failure }: CheckedFile, { severity }: Options) {
  return {
    file,
    appendices: sheets.flatMap(
      ({ report }) =>
        reportJson({
          ...report,
          appendices: report.appendices.map((one) => ({
            ...one,
            findings: fromSeverity(one.findings, severity),
          })),
        }).appendices,
    ),
    error: failure === null ? null : { code: failure.code, message: problemSentence(failure, 'vi') },
  };
}

function exitCodeOf({ failure, sheets }: CheckedFile): ExitCode {
  if (failure !== null) return EXIT.unusable;
  const findings = sheets.flatMap(({ report }) => report.appendices.flatMap((one) => one.findings));
  return findings.some(({ severity }) => severity === 'error') ? EXIT.findings : EXIT.clean;
}
