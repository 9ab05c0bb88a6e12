import type { Command } from 'commander';
import { todayInVietnam } from '../../app/clock';
import { markedCopy } from '../../copies/marked';
import { fill, type Locale } from '../../plan/messages';
import { writeFile } from '../../xlsx';
import { cliMessages } from '../../plan/messages/cliMessages';
import { printText } from '../print';
import { choicesByFolder } from '../settings';
import { sourceOnDisk } from '../source';
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

async function annotate(file: string, options: AnnotateOptions, locale: Locale): Promise<void> {
  demandExtension(options.out, file);

  const today = todayInVietnam();
  const choices = await choicesByFolder(options, today)(file);
  const checked = await checkedOrThrow(file, choices, today, locale);
  const progress = options.progress === true;
  const copy = await markedCopy(await sourceOnDisk(checked), { choices, today, locale, progress });
  await writeFile(options.out, copy, writePolicy(options, [file]));
}
