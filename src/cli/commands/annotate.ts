import type { Command } from 'commander';
import { check } from '../../plan/check';
import { fill, type Locale } from '../../plan/messages';
import { planMarks } from '../../workbook/marks';
import { planTracking } from '../../workbook/tracking';
import { applyEdits, readWorkbook, writeFile } from '../../xlsx';
import { asSheet } from '../checkFile';
import { cliMessages } from '../messages';
import { sourceBytes } from '../source';
import {
  buildContext,
  checkedOrThrow,
  checkOptions,
  demandExtension,
  withOutput,
  type OutputOptions,
} from './output';

/** `soat annotate FILE --out OUT.xlsx`: a copy with tracking columns and live marks. */
export function addAnnotate(program: Command, locale: Locale): void {
  const messages = cliMessages(locale);
  const command = program.command('annotate').description(messages.annotate.description).argument('<file>');
  withOutput(command, messages).action(async (file: string, options: OutputOptions) => {
    await annotate(file, options, locale);
    process.stdout.write(`${fill(messages.output.written, { file: options.out })}\n`);
  });
}

/** Tracking columns first; then the sheet is read again, so that the marks know them. */
async function annotate(file: string, options: OutputOptions, locale: Locale): Promise<void> {
  demandExtension(options.out, file);
  const settings = checkOptions(options);
  const context = buildContext(options, locale);
  const checked = await checkedOrThrow(file, settings);
  const names = new Set(checked.sheets.map(({ grid }) => grid.sheet));
  const tracked = await applyEdits(
    await sourceBytes(checked),
    checked.sheets.map((one) => planTracking(asSheet(one), context).edit),
  );
  const again = (await readWorkbook(tracked, file)).filter((grid) => names.has(grid.sheet));
  const marked = await applyEdits(
    tracked,
    again.map(
      (grid, i) =>
        planMarks(asSheet({ grid, report: check(grid, settings) }), {
          ...context,
          state: setsTaken(context.state, i),
        }).edit,
    ),
  );
  await writeFile(options.out, marked, options.force === true);
}

/** Every sheet's marks take the next number. */
function setsTaken<S extends { readonly marks: readonly { readonly set: number; readonly sheet: string }[] }>(
  state: S,
  count: number,
): S {
  return { ...state, marks: Array.from({ length: count }, (_, i) => ({ set: i + 1, sheet: `\u0000${i}` })) };
}
