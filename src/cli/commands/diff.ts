import path from 'node:path';
import type { Command } from 'commander';
import { todayInVietnam } from '../../app/clock';
import { asOfDay, buildContext } from '../../app/options';
import { comparePlans } from '../../plan/judge/changes';
import { fill, type Locale } from '../../plan/messages';
import { cliMessages } from '../../plan/messages/cliMessages';
import { emptyState } from '../../workbook';
import { changesEdit } from '../../workbook/changes';
import { newWorkbook, writeFile } from '../../xlsx';
import { changesJson, describeChanges } from '../describeChanges';
import type { CheckedFile } from '../checkFile';
import { choicesOf, withCheckFlags, type CheckFlags } from '../options';
import { choicesByFolder } from '../settings';
import { printText, toJson } from '../print';
import { tool } from '../tool';
import { checkedOrThrow, demandExtension } from './output';

interface Options extends CheckFlags {
  readonly json?: boolean;
  readonly out?: string;
  readonly force?: boolean;
}

/** `soat diff BEFORE AFTER`: tasks added, removed, and changed cell by cell, and the progress since; with `--out` as a sheet. */
export function addDiff(program: Command, locale: Locale): void {
  const messages = cliMessages(locale);
  const command = program
    .command('diff')
    .description(messages.diff.description)
    .argument(`<${messages.values.before}>`)
    .argument(`<${messages.values.after}>`)
    .option('--json', messages.check.json)
    .option(`--out <${messages.values.path}>`, messages.diff.out)
    .option('--force', messages.output.force);
  withCheckFlags(command, messages).action(async (before: string, after: string, options: Options) =>
    diff([before, after], options, locale),
  );
}

async function diff(files: readonly [string, string], options: Options, locale: Locale): Promise<void> {
  const { out, json, force } = options;
  if (out !== undefined) demandExtension(out, '');
  const choices = choicesOf(options);
  const today = todayInVietnam();
  const asOf = asOfDay(choices, today);
  const choicesFor = choicesByFolder(options, today);
  const [before, after] = [
    await checkedOrThrow(files[0], await choicesFor(files[0]), today, locale),
    await checkedOrThrow(files[1], await choicesFor(files[1]), today, locale),
  ];
  const changes = comparePlans(appendicesOf(before), appendicesOf(after));
  if (json) {
    await printText(
      toJson({ schema: 1, tool, asOf, before: files[0], after: files[1], ...changesJson(changes) }),
    );
  } else if (out === undefined) {
    await printText(describeChanges(changes, { before: files[0], after: files[1], asOf }, locale));
  }
  if (out === undefined) return;
  const compared = { before: path.basename(files[0]), after: path.basename(files[1]), asOf };
  const { edit } = changesEdit(changes, compared, buildContext(emptyState, choices, today, locale));
  await writeFile(out, await newWorkbook(edit), { overwrite: force === true, inputs: files });
  if (!json) await printText(fill(cliMessages(locale).output.written, { file: out }));
}

function appendicesOf({ sheets }: CheckedFile) {
  return sheets.flatMap(({ report }) => report.appendices.map(({ appendix }) => appendix));
}
