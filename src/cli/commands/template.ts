import path from 'node:path';
import type { Command } from 'commander';
import { todayInVietnam } from '../../app/clock';
import { templateFile } from '../../app/template';
import { fill, type Locale } from '../../plan/messages';
import { cliMessages } from '../../plan/messages/cliMessages';
import { SoatError } from '../../plan/model/error';
import { deliver } from '../../xlsx';
import { choicesOf } from '../options';
import { printText } from '../print';
import { capturedTemplate } from '../readTemplate';
import { withOutput, writePolicy, type OutputOptions } from './output';

/** `soat template FILE --out MAU.json`: what the file's first table demands, as a small file to edit and hand round. */
export function addTemplate(program: Command, locale: Locale): void {
  const messages = cliMessages(locale);
  const command = program
    .command('template')
    .description(messages.template.description)
    .argument(`<${messages.values.file}>`);
  withOutput(command, messages).action(async (file: string, options: OutputOptions) => {
    if (path.extname(options.out).toLowerCase() !== '.json')
      throw new SoatError('output-extension', { file: options.out, extension: '.json' });
    const template = await capturedTemplate(file, choicesOf(options), todayInVietnam());
    await deliver(writePolicy(options, [file]), (add) => add(options.out, templateFile(template)));
    await printText(
      fill(messages.template.written, {
        file: options.out,
        columns: template.columns.length,
        required: template.columns.filter(({ required }) => required).length,
        rows: template.rows.length,
      }),
    );
  });
}
