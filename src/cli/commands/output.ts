/** What `annotate`, `summarise` and `remind` share: options of a command that writes, and what it demands of its files. */
import fs from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import type { CheckChoices } from '../../app/options';
import { remarkSentence } from '../../app/problem';
import type { Locale } from '../../plan/messages';
import { SoatError } from '../../plan/model/error';
import type { WritePolicy } from '../../xlsx';
import { checkFile, type CheckedFile } from '../checkFile';
import type { CliMessages } from '../../plan/messages/cliMessages';
import { complain } from '../print';
import { withCheckFlags, type CheckFlags } from '../options';

export interface OutputOptions extends CheckFlags {
  readonly out: string;
  readonly force?: boolean;
}

/** Adds --out, --force, --as-of and --due-soon. */
export function withOutput(command: Command, messages: CliMessages): Command {
  return withCheckFlags(
    command
      .requiredOption(`--out <${messages.values.path}>`, messages.output.out)
      .option('--force', messages.output.force),
    messages,
  );
}

/** How the results of a command are written that read these files. */
export function writePolicy(options: OutputOptions, inputs: readonly string[]): WritePolicy {
  return { overwrite: options.force === true, inputs };
}

/** @throws SoatError output-unwritable */
export async function makeFolder(folder: string): Promise<void> {
  await fs.mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new SoatError('output-unwritable', { file: folder }, { cause });
  });
}

/**
 * A workbook with macros cannot be named .xlsx, nor one without .xlsm: Excel would refuse to open it.
 *
 * @throws SoatError output-extension
 */
export function demandExtension(out: string, input: string): void {
  const wanted = path.extname(input).toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
  if (path.extname(out).toLowerCase() !== wanted)
    throw new SoatError('output-extension', { file: out, extension: wanted });
}

/**
 * A file whose reading is the start of something else; what must be known of that reading is told on standard error.
 *
 * @throws SoatError the file's failure
 */
export async function checkedOrThrow(
  file: string,
  choices: CheckChoices,
  today: string,
  locale: Locale,
): Promise<CheckedFile> {
  const checked = await checkFile(file, choices, today);
  if (checked.failure !== null) throw new SoatError(checked.failure.code, checked.failure.params);
  for (const remark of checked.remarks) complain(`${path.basename(file)}: ${remarkSentence(remark, locale)}`);
  return checked;
}
