import path from 'node:path';
import type { Command } from 'commander';
import { todayInVietnam } from '../../app/clock';
import { asOfDay } from '../../app/options';
import { listFiles } from '../../files';
import type { Locale } from '../../plan/messages';
import { cliMessages } from '../../plan/messages/cliMessages';
import { readTemplate } from '../checkFile';
import type { ExitCode } from '../exit';
import { judgeFiles } from '../many/judgeFiles';
import { choicesOf, withCheckFlags, type CheckFlags } from '../options';
import { printPiece, printText, toJson } from '../print';
import { Progress } from '../progress';
import { tool } from '../tool';

interface Options extends CheckFlags {
  readonly json?: boolean;
  readonly ndjson?: boolean;
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
    .option(`--template <${messages.values.file}>`, messages.check.template);
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
  const plain = choicesOf(options);
  const today = todayInVietnam();
  const asOf = asOfDay(plain, today);
  const template = options.template === undefined ? null : await readTemplate(options.template, plain, today);
  const choices = { ...plain, template };
  const form = options.json || options.ndjson ? 'json' : 'text';
  const progress = new Progress(locale);
  const print = printerOf(options, asOf);
  await print.begin();
  for await (const { file, said, code } of judgeFiles(listFiles(names), {
    choices,
    today,
    asOf,
    form,
    locale,
  })) {
    finish(code);
    progress.clear();
    await print.file(said);
    progress.show(path.basename(file));
  }
  progress.clear();
  await print.end();
}

/** How the files of a report are put together. */
interface Printer {
  readonly begin: () => Promise<void>;
  readonly file: (said: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

const nothing = async (): Promise<void> => {};

/** One document of the report's contract, schema 1; or one line, or some lines for a person, for each file. Each goes out as it is done. */
function printerOf({ json, ndjson }: Options, asOf: string): Printer {
  if (!json || ndjson) return { begin: nothing, file: printText, end: nothing };
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
