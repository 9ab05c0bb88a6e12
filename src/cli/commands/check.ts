import path from 'node:path';
import type { Command } from 'commander';
import { todayInVietnam } from '../../app/clock';
import { asOfDay } from '../../app/options';
import { SEVERITIES, type Severity } from '../../plan/model/finding';
import { listFiles } from '../../files';
import type { Locale } from '../../plan/messages';
import { cliMessages } from '../../plan/messages/cliMessages';
import type { ExitCode } from '../exit';
import { textOfLines, wantsColour } from '../lines';
import { judgeFiles } from '../many/judgeFiles';
import type { Form } from '../many/judgeFile';
import { choicesOf, optionReaders, withCheckFlags, type CheckFlags } from '../options';
import { printPiece, printReady, printText, toJson } from '../print';
import { Progress } from '../progress';
import { readTemplate } from '../readTemplate';
import { choicesByFolder, type ChoicesFor } from '../settings';
import { tool } from '../tool';
import { addTotals, noTotals, totalsSentence, type Totals } from '../totals';

interface Options extends CheckFlags {
  readonly json?: boolean;
  readonly ndjson?: boolean;
  readonly severity?: Severity;
  readonly quiet?: boolean;
  readonly template?: string;
}

/** `soat check FILE…`: every plan table of every file, with what was found. A FILE may be a folder or a pattern. */
export function addCheck(program: Command, locale: Locale, finish: (code: ExitCode) => void): void {
  const messages = cliMessages(locale);
  const command = program
    .command('check')
    .description(messages.check.description)
    .argument(`<${messages.values.files}>`)
    .option('--json', messages.check.json)
    .option('--ndjson', messages.check.ndjson)
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
  names: readonly string[],
  options: Options,
  locale: Locale,
  finish: (code: ExitCode) => void,
): Promise<void> {
  const today = todayInVietnam();
  const plain = choicesOf(options);
  const asOf = asOfDay(plain, today);
  const { template: named } = options;
  const template = named === undefined ? {} : { template: await readTemplate(named, plain, today) };
  const byFolder = choicesByFolder(options, today);
  const choicesFor: ChoicesFor = async (file) => ({ ...(await byFolder(file)), ...template });
  const { severity } = options;
  const progress = new Progress(locale);
  const print = printerOf(options, asOf, locale);
  let all = noTotals;
  await print.begin();
  for await (const { file, said, totals, code } of judgeFiles(listFiles(names), {
    choicesFor,
    today,
    asOf,
    form: formOf(options),
    ...(severity === undefined ? {} : { severity }),
    locale,
  })) {
    finish(code);
    all = addTotals(all, totals);
    progress.clear();
    await print.file(said);
    if (!options.quiet) progress.show(path.basename(file));
  }
  progress.clear();
  await print.end(all);
}

function formOf({ json, ndjson, quiet }: Options): Form {
  const as = json || ndjson ? 'json' : quiet ? 'brief' : 'text';
  return { as, colour: as !== 'json' && wantsColour(process.stdout, process.env) };
}

/** How the files of a report are put together. */
interface Printer {
  readonly begin: () => Promise<void>;
  readonly file: (said: string) => Promise<void>;
  readonly end: (totals: Totals) => Promise<void>;
}

const nothing = async (): Promise<void> => {};

/** One document of the report's contract, schema 1; or one line of it a file; or lines for a person and what they come to. Each goes out as it is done. */
function printerOf(options: Options, asOf: string, locale: Locale): Printer {
  if (options.ndjson) return { begin: nothing, file: printText, end: nothing };
  if (!options.json) {
    const { colour } = formOf(options);
    const end = (totals: Totals): Promise<void> =>
      printReady(textOfLines([{ text: totalsSentence(totals, locale), look: 'verdict' }], colour));
    return { begin: nothing, file: printReady, end };
  }
  let parting = '';
  return {
    begin: () => printPiece(`${toJson({ schema: 1, tool, asOf }).slice(0, -1)},"files":[`),
    file: (said) => {
      const piece = parting + said;
      parting = ',';
      return printPiece(piece);
    },
    end: () => printText(']}'),
  };
}
