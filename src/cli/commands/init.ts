import path from 'node:path';
import type { Command } from 'commander';
import { officeFileName, officeOf, officeText } from '../../app/office';
import { fill, type Locale } from '../../plan/messages';
import { cliMessages } from '../../plan/messages/cliMessages';
import { writeFile } from '../../xlsx';
import { printText } from '../print';

/** `soat init [DIR]`: writes a commented `soat.json` with all there is to decide, everything as usual. */
export function addInit(program: Command, locale: Locale): void {
  const messages = cliMessages(locale);
  program
    .command('init')
    .description(messages.init.description)
    .argument(`[${messages.values.path}]`)
    .option('--force', messages.output.force)
    .action(async (folder: string | undefined, { force = false }: { readonly force?: boolean }) => {
      const file = path.join(folder ?? '.', officeFileName);
      await writeFile(file, officeText(officeOf(), locale), { overwrite: force, inputs: [] });
      await printText(fill(messages.output.written, { file }));
    });
}
