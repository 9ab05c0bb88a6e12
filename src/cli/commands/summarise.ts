import path from 'node:path';
import type { Command } from 'commander';
import { fill, type Locale } from '../../plan/messages';
import { emptyState, type CheckedSheet } from '../../workbook';
import { everything, planSummary } from '../../workbook/summary';
import { uniqueSheetName } from '../../workbook/names';
import { applyEdits, writeFile } from '../../xlsx';
import { asSheet, type CheckedFile } from '../checkFile';
import { cliMessages } from '../messages';
import { sourceBytes, workbookOf } from '../source';
import {
  buildContext,
  checkedOrThrow,
  checkOptions,
  demandExtension,
  demandNone,
  withOutput,
  type OutputOptions,
} from './output';

/** `soat summarise FILE… --out OUT.xlsx`: a copy of the one file, or a workbook with the tables of all, with the summary sheets. */
export function addSummarise(program: Command, locale: Locale): void {
  const messages = cliMessages(locale);
  const command = program
    .command('summarise')
    .description(messages.summarise.description)
    .argument('<files...>');
  withOutput(command, messages).action(async (files: string[], options: OutputOptions) => {
    demandExtension(options.out, files.length === 1 ? (files[0] ?? '') : '');
    const checked: CheckedFile[] = [];
    for (const file of files) checked.push(await checkedOrThrow(file, checkOptions(options)));
    const [only, ...more] = checked;
    if (only === undefined) return;
    if (more.length === 0) demandNone(only, (tag) => !tag.startsWith('marks.'));
    const [bytes, sheets] =
      more.length === 0 ? [await sourceBytes(only), only.sheets.map(asSheet)] : await together(checked);
    const state = more.length === 0 ? only.state : emptyState;
    const { edit } = planSummary(sheets, everything, buildContext(state, options, locale));
    await writeFile(options.out, await applyEdits(bytes, [edit]), options.force === true);
    process.stdout.write(`${fill(messages.output.written, { file: options.out })}\n`);
  });
}

/** The tables of several files on sheets of one workbook, each sheet named after its file. */
async function together(files: readonly CheckedFile[]): Promise<[Uint8Array, CheckedSheet[]]> {
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
  return [await workbookOf(sheets.map(({ grid }) => grid)), sheets];
}

function renamed(sheet: CheckedSheet, name: string): CheckedSheet {
  return {
    grid: { ...sheet.grid, sheet: name },
    tables: sheet.tables.map((table) => ({ ...table, appendix: { ...table.appendix, sheet: name } })),
  };
}
