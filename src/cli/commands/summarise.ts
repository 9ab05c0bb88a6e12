import path from 'node:path';
import type { Command } from 'commander';
import { asSheet } from '../../app/checked';
import { todayInVietnam } from '../../app/clock';
import { named } from '../../app/mergeFiles';
import { buildContext } from '../../app/options';
import { problemSentence } from '../../app/problem';
import { mergedWorkbook } from '../../copies/merged';
import { listFiles } from '../../files';
import { fill, messagesFor, type Locale } from '../../plan/messages';
import { cliMessages } from '../../plan/messages/cliMessages';
import { SoatError } from '../../plan/model/error';
import { emptyState, type CheckedSheet, type SummaryChoice } from '../../workbook';
import { summaryEdit, unitNames, usual } from '../../workbook/summary';
import { applyEdits, deliver, writeFile } from '../../xlsx';
import type { CheckedFile } from '../checkFile';
import { EXIT, type ExitCode } from '../exit';
import { freeName } from '../freeName';
import { mergeNamed } from '../merge';
import { choicesOf } from '../options';
import { complain, printText } from '../print';
import { readTemplate } from '../readTemplate';
import { readUnits } from '../readUnits';
import { sendersCsv, sendersText } from '../sendersText';
import { unitWorkbook } from '../perUnit';
import { sourceOnDisk } from '../source';
import { choicesByFolder, type ChoicesFor } from '../settings';
import {
  checkedOrThrow,
  demandExtension,
  makeFolder,
  withOutput,
  writePolicy,
  type OutputOptions,
} from './output';

interface Options extends OutputOptions {
  readonly perUnit?: boolean;
  readonly allUnits?: boolean;
  readonly months?: boolean;
  readonly units?: string;
  readonly template?: string;
  readonly office?: string;
  readonly withSheets?: boolean;
  readonly csv?: string;
}

/**
 * `soat summarise FILE… --out OUT.xlsx`: a copy of the one file with the summary sheets, or a workbook that puts the files of several
 * units together. With `--per-unit`, OUT is a folder: one workbook for each unit, with its own sheet and the tables it links to.
 */
export function addSummarise(program: Command, locale: Locale, finish: (code: ExitCode) => void): void {
  const messages = cliMessages(locale);
  const { summarise, values } = messages;
  const command = program
    .command('summarise')
    .description(summarise.description)
    .argument(`<${values.files}>`)
    .option('--per-unit', summarise.perUnit)
    .option('--all-units', summarise.allUnits)
    .option('--months', summarise.months)
    .option(`--units <${values.file}>`, summarise.units)
    .option(`--template <${values.file}>`, messages.check.template)
    .option(`--office <${values.office}>`, summarise.office)
    .option('--with-sheets', summarise.withSheets)
    .option(`--csv <${values.path}>`, summarise.csv);
  withOutput(command, messages).action(async (names: string[], options: Options) => {
    const files = await listed(names);
    const [only] = files;
    if (files.length > 1 || options.units !== undefined) await mergeUnits(names, options, locale, finish);
    else await summariseOne(only ?? '', options, locale);
  });
}

/** The first two of the files that are named: whether there is one or more. */
async function listed(names: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for await (const { file, missing } of listFiles(names)) {
    if (missing !== null) throw new SoatError(missing, { file });
    files.push(file);
    if (files.length > 1) break;
  }
  return files;
}

async function summariseOne(file: string, options: Options, locale: Locale): Promise<void> {
  const messages = cliMessages(locale);
  if (!options.perUnit) demandExtension(options.out, file);
  const today = todayInVietnam();
  const choices = await (await choicesWithTemplate(options, today))(file);
  const checked = await checkedOrThrow(file, choices, today, locale);
  if (options.perUnit) {
    const sheets = alone(checked);
    const context = buildContext(emptyState, choices, today, locale);
    const count = await writePerUnit(sheets, { choices, today, context }, options, [file]);
    await printText(fill(messages.remind.written, { count, folder: options.out }));
    return;
  }
  const { bytes } = await sourceOnDisk(checked);
  const sheets = checked.sheets.map(asSheet);
  const { state } = checked;
  const choice: SummaryChoice = {
    sheets: { ...usual.sheets, months: options.months === true },
    units: options.allUnits ? unitNames(sheets).all : null,
  };
  const { edit } = summaryEdit(sheets, choice, buildContext(state, choices, today, locale));
  await writeFile(options.out, await applyEdits(bytes, [edit], state), writePolicy(options, [file]));
  await printText(fill(messages.output.written, { file: options.out }));
}

/** As the settings and flags say; a template that is named goes before that of the settings. */
async function choicesWithTemplate(options: Options, today: string): Promise<ChoicesFor> {
  const byFolder = choicesByFolder(options, today);
  if (options.template === undefined) return byFolder;
  const template = await readTemplate(options.template, choicesOf(options), today);
  return async (file) => ({ ...(await byFolder(file)), template });
}

async function mergeUnits(
  names: readonly string[],
  options: Options,
  locale: Locale,
  finish: (code: ExitCode) => void,
): Promise<void> {
  const messages = cliMessages(locale);
  if (!options.perUnit) demandExtension(options.out, '');
  const today = todayInVietnam();
  const choicesFor = await choicesWithTemplate(options, today);
  const units = options.units === undefined ? null : await readUnits(options.units);
  const withSheets = options.perUnit === true || options.withSheets === true;
  const { sheets: words } = messagesFor(locale);
  const taken = [...Object.values(words.names), ...Object.values(words.merged.names)];
  const merged = await mergeNamed(names, { choicesFor, today, units, out: options.out, withSheets, taken });
  const context = buildContext(emptyState, merged.choices, today, locale);
  if (options.perUnit) {
    const count = await writePerUnit(
      merged.sheets,
      { choices: merged.choices, today, context },
      options,
      merged.files,
    );
    await printText(fill(messages.remind.written, { count, folder: options.out }));
  } else {
    const office = options.office ?? null;
    const bytes = await mergedWorkbook(merged, { office, withSheets }, context);
    await deliver(writePolicy(options, merged.files), async (add) => {
      await add(options.out, bytes);
      if (options.csv !== undefined) await add(options.csv, sendersCsv(merged.table, locale));
    });
    await printText(sendersText(merged.table, locale));
    await printText(fill(messages.output.written, { file: options.out }));
  }
  for (const { file, failure } of merged.failures) {
    if (failure !== null) complain(`${path.basename(file)}: ${problemSentence(failure, locale)}`);
    finish(EXIT.unusable);
  }
}

/** The sheets of one file for a workbook of their own, each named after the file. */
function alone({ file, sheets }: CheckedFile): CheckedSheet[] {
  const taken = new Set<string>();
  return sheets.map((one) => named(asSheet(one), path.basename(file, path.extname(file)), taken));
}

/** @returns how many files were written */
async function writePerUnit(
  sheets: readonly CheckedSheet[],
  made: Parameters<typeof unitWorkbook>[2],
  options: Options,
  files: readonly string[],
): Promise<number> {
  const { out: folder } = options;
  await makeFolder(folder);
  const names = unitNames(sheets);
  const units = options.allUnits ? names.all : names.leading;
  const taken = new Set<string>();
  await deliver(writePolicy(options, files), async (add) => {
    for (const unit of units) {
      const own = sheets.filter((sheet) => unitNames([sheet]).all.includes(unit));
      const bytes = await unitWorkbook(own, unit, made);
      await add(path.join(folder, `${freeName(unit, taken)}.xlsx`), bytes);
    }
  });
  return units.length;
}
