import fs from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { asSheet } from '../../app/checked';
import { todayInVietnam } from '../../app/clock';
import { collectCells, collectInto, returnedFile, withCells } from '../../app/collect';
import { asOfDay, buildContext, checkOptions, type CheckChoices } from '../../app/options';
import { problemSentence } from '../../app/problem';
import { trackedCopy } from '../../copies/tracked';
import { check } from '../../plan/check';
import type { Collected, ReturnedFile, UnusableFile } from '../../plan/judge/collect';
import { fill, type Locale } from '../../plan/messages';
import { cliMessages } from '../../plan/messages/cliMessages';
import { SoatError } from '../../plan/model/error';
import type { ColumnMeaning } from '../../plan/model/meanings';
import { editsInTurn, trackingEdit } from '../../workbook';
import { collectEdit } from '../../workbook/collect';
import { progressMeanings } from '../../workbook/tracking/columns';
import { applyEdits, writeFile } from '../../xlsx';
import { checkFile, failed, type CheckedFile } from '../checkFile';
import { collectJson, describeCollected } from '../describeCollected';
import { EXIT, type ExitCode } from '../exit';
import { oldestFirst } from '../merge';
import { optionReaders } from '../options';
import { complain, printText, toJson } from '../print';
import { choicesByFolder, type ChoicesFor } from '../settings';
import { sourceOnDisk } from '../source';
import { tool } from '../tool';
import { checkedOrThrow, demandExtension, withOutput, writePolicy, type OutputOptions } from './output';

/** Reported in columns that are put only where somebody wants them. */
const PROGRESS: ReadonlySet<ColumnMeaning> = progressMeanings;
const PREFERENCES = ['returned', 'master'] as const;

interface Options extends OutputOptions {
  readonly json?: boolean;
  readonly prefer?: (typeof PREFERENCES)[number];
}

/** `soat collect MASTER FILES --out OUT.xlsx`: what units returned, task by task, in a copy of the master. */
export function addCollect(program: Command, locale: Locale, finish: (code: ExitCode) => void): void {
  const messages = cliMessages(locale);
  const command = program
    .command('collect')
    .description(messages.collect.description)
    .argument(`<${messages.values.master}>`)
    .argument(`<${messages.values.files}>`)
    .option('--json', messages.check.json)
    .option(
      `--prefer <${PREFERENCES.join('|')}>`,
      messages.collect.prefer,
      optionReaders(messages).oneOf(PREFERENCES),
    );
  withOutput(command, messages).action(async (master: string, names: string[], options: Options) =>
    run(master, names, options, locale, finish),
  );
}

async function run(
  master: string,
  names: readonly string[],
  options: Options,
  locale: Locale,
  finish: (code: ExitCode) => void,
): Promise<void> {
  demandExtension(options.out, master);
  const today = todayInVietnam();
  const choicesFor = choicesByFolder(options, today);
  const choices = await choicesFor(master);
  const checked = await checkedOrThrow(master, choices, today, locale);
  const { files, returned, unusable } = await readReturned(names, [master, options.out], {
    choicesFor,
    today,
    locale,
  });
  const collected = collectInto(checked.sheets, returned, options.prefer ?? 'ask');
  const input = { collected, master: path.basename(master), unusable };
  const bytes = await collectedWorkbook(checked, choices, input, today, locale);
  await writeFile(options.out, bytes, writePolicy(options, [master, ...files]));
  if (options.json) {
    const head = { schema: 1, tool, asOf: asOfDay(choices, today), master };
    await printText(toJson({ ...head, ...collectJson(input) }));
  } else {
    await printText(describeCollected(input, locale));
    await printText(fill(cliMessages(locale).output.written, { file: options.out }));
  }
  for (const { file, sentence } of unusable) complain(`${file}: ${sentence}`);
  finish(codeOf(collected, unusable));
}

/** 1 where something was not taken over that somebody reported. */
function codeOf({ conflicts, foreign, unmatched }: Collected, unusable: readonly UnusableFile[]): ExitCode {
  if (unusable.length > 0) return EXIT.unusable;
  const open = conflicts.some(({ chosen }) => chosen === null);
  return open || foreign.length > 0 || unmatched.length > 0 ? EXIT.findings : EXIT.clean;
}

interface Returns {
  readonly files: readonly string[];
  readonly returned: readonly ReturnedFile[];
  readonly unusable: readonly UnusableFile[];
}

/** All files there are, oldest first, without the master and the result of an earlier run where they lie in the same folder. */
async function readReturned(
  names: readonly string[],
  others: readonly string[],
  { choicesFor, today, locale }: { choicesFor: ChoicesFor; today: string; locale: Locale },
): Promise<Returns> {
  const left = new Set(others.map(realPath));
  const listed = (await oldestFirst(names, '')).filter(({ file }) => !left.has(realPath(file)));
  const returned: ReturnedFile[] = [];
  const unusable: UnusableFile[] = [];
  for (const { file, missing } of listed) {
    const name = path.basename(file);
    const checked: CheckedFile =
      missing === null
        ? await checkFile(file, { ...(await choicesFor(file)), template: null, byHand: null }, today)
        : failed(file, new SoatError(missing, { file }));
    if (checked.failure === null) returned.push(returnedFile(name, checked));
    else unusable.push({ file: name, sentence: problemSentence(checked.failure, locale) });
  }
  return { files: listed.map(({ file }) => file), returned, unusable };
}

function realPath(file: string): string {
  try {
    return fs.realpathSync.native(file);
  } catch {
    // What is not there yet is told by its name.
    return path.resolve(file);
  }
}

/** The columns first; then the values, and what is said of the rows once more, now that more is known of them. */
async function collectedWorkbook(
  checked: CheckedFile,
  choices: CheckChoices,
  input: Parameters<typeof collectEdit>[0],
  today: string,
  locale: Locale,
): Promise<Uint8Array> {
  const context = buildContext(checked.state, choices, today, locale);
  const progress = input.collected.taken.some(({ field }) => PROGRESS.has(field));
  const source = await sourceOnDisk(checked);
  const { bytes, sheets, state } = await trackedCopy(source, choices, today, context, { progress });
  const cells = collectCells(input.collected, sheets);
  const filled = sheets.map(({ grid }) =>
    cells.reduce((so, step) => (step.sheet === so.sheet ? withCells(so, step) : so), grid),
  );
  const renewed = editsInTurn(filled, state, (grid, present) => {
    const report = check(grid, checkOptions(grid, choices, today));
    return trackingEdit(asSheet({ grid, report }), { ...context, state: present }).edit;
  });
  const { edit } = collectEdit(input, cells, { ...context, state });
  return applyEdits(bytes, [edit, ...renewed], state);
}
