import fs from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { SoatError } from '../../plan/model/error';
import { cliMessages } from '../../plan/messages/cliMessages';
import { fill, type Locale } from '../../plan/messages';
import { cleanCopy, writeFile } from '../../xlsx';
import { printText } from '../print';
import { demandExtension } from './output';

interface Options {
  readonly out: string;
  readonly force?: boolean;
  readonly keepTracking?: boolean;
}

/** `soat clean FILE --out OUT.xlsx`: a copy to send on, without anything of ours. */
export function addClean(program: Command, locale: Locale): void {
  const messages = cliMessages(locale);
  program
    .command('clean')
    .description(messages.clean.description)
    .argument(`<${messages.values.file}>`)
    .requiredOption(`--out <${messages.values.path}>`, messages.output.out)
    .option('--force', messages.output.force)
    .option('--keep-tracking', messages.clean.keepTracking)
    .action(async (file: string, options: Options) => {
      demandExtension(options.out, file);
      const bytes = await fs.readFile(file).catch((cause: unknown) => {
        throw new SoatError('file-not-found', { file }, { cause });
      });
      const keepTracking = options.keepTracking === true;
      const copy = await cleanCopy(new Uint8Array(bytes), path.basename(file), { keepTracking });
      await writeFile(options.out, copy.bytes, { overwrite: options.force === true, inputs: [file] });
      const said = [
        fill(messages.output.written, { file: options.out }),
        ...(copy.sheets.length === 0 ? [] : [fill(messages.clean.sheets, { count: copy.sheets.length })]),
        ...(copy.rules === 0 ? [] : [fill(messages.clean.rules, { count: copy.rules })]),
        ...(copy.tracked.length === 0
          ? []
          : [keepTracking ? messages.clean.trackingKept : messages.clean.trackingGone]),
      ];
      await printText(said.join('\n'));
    });
}
