import path from 'node:path';
import type { Command } from 'commander';
import { asSheet } from '../../app/checked';
import { todayInVietnam } from '../../app/clock';
import { buildContext } from '../../app/options';
import { fill, type Locale } from '../../plan/messages';
import {
  emptyState,
  type BuildContext,
  type CheckedSheet,
  type SummaryChoice,
  type WorkbookState,
} from '../../workbook';
import { summaryEdit, unitNames, usual } from '../../workbook/summary';
import { uniqueSheetName } from '../../workbook/names';
import { applyEdits, deliver, writeFile } from '../../xlsx';
import type { CheckedFile } from '../checkFile';
import { freeName } from '../freeName';
import { choicesOf } from '../options';
import { cliMessages } from '../../plan/messages/cliMessages';
import { printText } from '../print';
import { sourceBytes, workbookOf } from '../source';
import {
  checkedOrThrow,
  demandExtension,
  demandNone,
  filesNamed,
  makeFolder,
  withOutput,
  writePolicy,
  type OutputOptions,
} from './output';

interface Options extends OutputOptions {
  readonly perUnit?: boolean;
  readonly allUnits?: boolean;
  readonly months?: boolean;
}

/** A workbook and the plans in it, before the summary. */
interface Source {
  readonly bytes: Uint8Array;
  readonly sheets: readonly CheckedSheet[];
  readonly state: WorkbookState;
}

/**
 * `soat summarise FILE… --out OUT.xlsx`: a copy of the one file, or a workbook with the tables of all, with the summary sheets.
 * With `--per-unit`, OUT is a folder: one workbook for each unit, with its own sheet and the tables it links to.
 */
export function addSummarise(program: Command, locale: Locale): void {
  const messages = cliMessages(locale);
  const command = program
    .command('summarise')
    .description(messages.summarise.description)
    .argument(`<${messages.values.files}>`)
    .option('--per-unit', messages.summarise.perUnit)
    .option('--all-units', messages.summarise.allUnits)
    .option('--months', messages.summarise.months);
  withOutput(command, messages).action(async (names: string[], options: Options) => {
    const files = await filesNamed(names, options.out);
    if (!options.perUnit) demandExtension(options.out, files.length === 1 ? (files[0] ?? '') : '');
    const choices = choicesOf(options);
    const today = todayInVietnam();
    const contextOf = (state: WorkbookState) => buildContext(state, choices, today, locale);
    const checked: CheckedFile[] = [];
    for (const file of files) checked.push(await checkedOrThrow(file, choices, today, locale));
    if (options.perUnit) {
      const all = await together(checked);
      const count = await writePerUnit(all, contextOf(all.state), options, files);
      await printText(fill(messages.remind.written, { count, folder: options.out }));
      return;
    }
    const { bytes, sheets, state } = await sourceOf(checked);
    const choice: SummaryChoice = {
      sheets: { ...usual.sheets, months: options.months === true },
      units: options.allUnits ? unitNames(sheets).all : null,
    };
    const { edit } = summaryEdit(sheets, choice, contextOf(state));
    await writeFile(options.out, await applyEdits(bytes, [edit]), writePolicy(options, files));
    await printText(fill(messages.output.written, { file: options.out }));
  });
}

async function sourceOf(checked: readonly CheckedFile[]): Promise<Source> {
  const [only, ...more] = checked;
  if (only === undefined || more.length > 0) return together(checked);
  demandNone(only, (tag) => !tag.startsWith('marks.'));
  return { bytes: await sourceBytes(only), sheets: only.sheets.map(asSheet), state: only.state };
}

/** @returns how many files were written */
async function writePerUnit(
  { bytes, sheets }: Source,
  context: BuildContext,
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
      const choice: SummaryChoice = {
        sheets: {
          overview: false,
          overdue: false,
          units: true,
          months: false,
          pivot: false,
          findings: false,
        },
        units: [unit],
      };
      const { edit } = summaryEdit(sheets, choice, context);
      await add(path.join(folder, `${freeName(unit, taken)}.xlsx`), await applyEdits(bytes, [edit]));
    }
  });
  return units.length;
}

/** The tables of several files on sheets of one workbook, each sheet named after its file. */
async function together(files: readonly CheckedFile[]): Promise<Source> {
  const taken = new Set<string>();
  const sheets = files.flatMap(({ file, sheets: own }) =>
    own.map((one) => {
      const base = path.basename(file, path.extname(file));
      const folder = path.basename(path.dirname(path.resolve(file)));
      const name = uniqueSheetName(
        files.some((other) => other.file !== file && path.basename(other.file) === path.basename(file))
          ? folder
          : base,
        taken,
      );
      taken.add(name.toLowerCase());
      return renamed(asSheet(one), name);
    }),
  );
  return { bytes: await workbookOf(sheets.map(({ grid }) => grid)), sheets, state: emptyState };
}

function renamed(sheet: CheckedSheet, name: string): CheckedSheet {
  return {
    // A new workbook counts from 1900, whatever its sources do.
    grid: { ...sheet.grid, sheet: name, date1904: false },
    tables: sheet.tables.map((table) => ({ ...table, appendix: { ...table.appendix, sheet: name } })),
  };
}
