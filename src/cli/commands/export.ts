import path from 'node:path';
import { Option, type Command } from 'commander';
import { todayInVietnam } from '../../app/clock';
import type { ExportRow } from '../../app/export';
import { asOfDay } from '../../app/options';
import { listFiles } from '../../files';
import { fill, type Locale } from '../../plan/messages';
import { cliMessages } from '../../plan/messages/cliMessages';
import { deliver } from '../../xlsx';
import { EXIT, type ExitCode } from '../exit';
import { csvOf, ndjsonOf } from '../export/text';
import { loadDuckDb, parquetOf } from '../export/parquet';
import { judgeFiles } from '../many/judgeFiles';
import { choicesOf, optionReaders } from '../options';
import { choicesByFolder } from '../settings';
import { complain, printText } from '../print';
import { Progress } from '../progress';
import { withOutput, writePolicy, type OutputOptions } from './output';

type Rows = AsyncIterable<readonly ExportRow[]>;

const formats: Readonly<Record<string, (files: Rows) => AsyncIterable<string | Uint8Array>>> = {
  csv: csvOf,
  ndjson: ndjsonOf,
  parquet: parquetOf,
};

interface Options extends OutputOptions {
  readonly format: string;
}

/** `soat export FILES --format csv|ndjson|parquet --out FILE`: one row per task, unit and role, for engines that count beyond a workbook. */
export function addExport(program: Command, locale: Locale, finish: (code: ExitCode) => void): void {
  const messages = cliMessages(locale);
  const format = new Option(`--format <${Object.keys(formats).join('|')}>`, messages.export.format)
    .argParser(optionReaders(messages).oneOf(Object.keys(formats)))
    .default('csv');
  const command = program
    .command('export')
    .description(messages.export.description)
    .argument(`<${messages.values.files}>`)
    .addOption(format);
  withOutput(command, messages).action(async (names: string[], options: Options) =>
    run(names, options, locale, finish),
  );
}

async function run(
  names: readonly string[],
  options: Options,
  locale: Locale,
  finish: (code: ExitCode) => void,
): Promise<void> {
  // Said before the first file is read.
  if (options.format === 'parquet') await loadDuckDb();
  const today = todayInVietnam();
  const settings = {
    choicesFor: choicesByFolder(options, today),
    today,
    asOf: asOfDay(choicesOf(options), today),
    form: { as: 'rows', colour: false },
    locale,
  } as const;
  const progress = new Progress(locale);
  const counts = { files: 0, rows: 0 };
  const rowsByFile = async function* (): Rows & AsyncGenerator<readonly ExportRow[]> {
    for await (const { file, said, code, problem } of judgeFiles(named(names, options.out), settings)) {
      if (code === EXIT.unusable) finish(code);
      progress.clear();
      if (problem !== null) complain(problem);
      const rows = JSON.parse(said) as ExportRow[];
      if (rows.length > 0) counts.files += 1;
      counts.rows += rows.length;
      progress.show(path.basename(file));
      yield rows;
    }
    progress.clear();
  };
  const write = formats[options.format] ?? csvOf;
  await deliver(writePolicy(options, names), (add) => add(options.out, write(rowsByFile())));
  await printText(fill(cliMessages(locale).export.written, { ...counts, file: options.out }));
}

/** A result of an earlier run that lies among the files is not read. */
async function* named(names: readonly string[], out: string) {
  for await (const each of listFiles(names))
    if (names.includes(each.file) || path.resolve(each.file) !== path.resolve(out)) yield each;
}
