import type { Command } from 'commander';
import { asSheet } from '../../app/checked';
import { todayInVietnam } from '../../app/clock';
import { buildContext } from '../../app/options';
import type { Appendix } from '../../plan/model/appendix';
import { fill, type Locale } from '../../plan/messages';
import { editsInTurn, taskTableEdit } from '../../workbook';
import { marksEdit } from '../../workbook/marks';
import { applyEdits, writeFile } from '../../xlsx';
import { cliMessages } from '../../plan/messages/cliMessages';
import { printText } from '../print';
import { choicesByFolder } from '../settings';
import { trackedCopy } from '../tracked';
import { checkedOrThrow, demandExtension, withOutput, writePolicy, type OutputOptions } from './output';

interface AnnotateOptions extends OutputOptions {
  readonly progress?: boolean;
}

/** `soat annotate FILE --out OUT.xlsx`: a copy with tracking columns and live marks. */
export function addAnnotate(program: Command, locale: Locale): void {
  const messages = cliMessages(locale);
  const command = program
    .command('annotate')
    .description(messages.annotate.description)
    .argument(`<${messages.values.file}>`);
  command.option('--progress', messages.annotate.progress);
  withOutput(command, messages).action(async (file: string, options: AnnotateOptions) => {
    await annotate(file, options, locale);
    await printText(fill(messages.output.written, { file: options.out }));
  });
}

/** Whether the plan stands in one column, whatever its form. */
function isLines({ layout, range }: Appendix): boolean {
  return layout.form === 'prose' || range.left === range.right;
}

/** Tracking columns first; then the sheet is read again, so that the marks know them. */
async function annotate(file: string, options: AnnotateOptions, locale: Locale): Promise<void> {
  demandExtension(options.out, file);

  const today = todayInVietnam();
  const choices = await choicesByFolder(options, today)(file);
  const checked = await checkedOrThrow(file, choices, today, locale);
  const context = buildContext(checked.state, choices, today, locale);
  const tracked = await trackedCopy(checked, choices, today, context, {
    progress: options.progress === true,
  });
  // A plan written as paragraphs, or pasted as lines, has no cells to mark: it is laid out as a table on a sheet of its own.
  const laidOut = checked.sheets
    .map(asSheet)
    .flatMap((sheet) =>
      sheet.tables.every(({ appendix }) => isLines(appendix)) ? [taskTableEdit(sheet, context).edit] : [],
    );
  const marks = editsInTurn(
    tracked.sheets,
    tracked.state,
    (one, state) => marksEdit(asSheet(one), { ...context, state }).edit,
  );
  const copy = await applyEdits(tracked.bytes, [...marks, ...laidOut], tracked.state);
  await writeFile(options.out, copy, writePolicy(options, [file]));
}
