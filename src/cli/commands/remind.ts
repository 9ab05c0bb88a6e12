import path from 'node:path';
import type { Command } from 'commander';
import { todayInVietnam } from '../../app/clock';
import { asOfDay } from '../../app/options';
import type { Appendix } from '../../plan/model/appendix';
import { fill, messagesFor, type Locale } from '../../plan/messages';
import {
  hasLetter,
  loadCalendar,
  loadWord,
  periods,
  reminderLetter,
  reminderMessage,
  remindersOf,
  type ReminderPeriod,
  type ReminderContext,
  type RemindOptions,
} from '../../app/remind';
import { deliver } from '../../xlsx';
import { freeName } from '../freeName';
import { optionReaders } from '../options';
import { cliMessages } from '../../plan/messages/cliMessages';
import { printText } from '../print';
import { choicesByFolder } from '../settings';
import { checkedOrThrow, makeFolder, withOutput, writePolicy, type OutputOptions } from './output';

interface Options extends OutputOptions {
  readonly period: ReminderPeriod;
}

/** `soat remind FILE --out DIR`: for each unit a letter (text and Word), a message and a calendar of its days to come. */
export function addRemind(program: Command, locale: Locale): void {
  const messages = cliMessages(locale);
  const command = program
    .command('remind')
    .description(messages.remind.description)
    .argument(`<${messages.values.file}>`)
    .option(
      `--period <${periods.join('|')}>`,
      messages.remind.period,
      optionReaders(messages).oneOf(periods),
      'soon',
    );
  withOutput(command, messages).action(async (file: string, options: Options) => {
    const today = todayInVietnam();
    const choices = await choicesByFolder(options, today)(file);
    const { sheets } = await checkedOrThrow(file, choices, today, locale);
    await makeFolder(options.out);
    const remind: RemindOptions = { asOf: asOfDay(choices, today), period: options.period };
    const units: UnitFiles[] = [];
    for (const { report } of sheets)
      for (const { appendix } of report.appendices)
        units.push(...(await remindersFor(appendix, remind, locale)));
    const taken = new Set<string>();
    await deliver(writePolicy(options, [file]), async (add) => {
      for (const { unit, files } of units) {
        const name = path.join(options.out, freeName(unit, taken));
        for (const { extension, content } of files) await add(`${name}${extension}`, content);
      }
    });
    const count = units.reduce((sum, { files }) => sum + files.length, 0);
    await printText(fill(messages.remind.written, { count, folder: options.out }));
  });
}

interface UnitFiles {
  readonly unit: string;
  readonly files: readonly { readonly extension: string; readonly content: string | Uint8Array }[];
}

/** No letter where there is nothing to write about, no calendar where no day is to come. */
async function remindersFor(
  appendix: Appendix,
  options: RemindOptions,
  locale: Locale,
): Promise<UnitFiles[]> {
  const context: ReminderContext = { ...options, plan: appendix.plan, messages: messagesFor(locale) };
  const [{ reminderCalendar }, { reminderWord }] = await Promise.all([loadCalendar(), loadWord()]);
  return Promise.all(
    remindersOf(appendix, options).map(async (reminder) => {
      const files = [];
      if (hasLetter(reminder)) {
        const text = `${reminderLetter(reminder, context)}\n\n---\n\n${reminderMessage(reminder, context)}\n`;
        files.push({ extension: '.txt', content: text });
        files.push({ extension: '.docx', content: await reminderWord([reminder], context) });
      }
      if (reminder.ahead.length > 0)
        files.push({ extension: '.ics', content: reminderCalendar([reminder], context) });
      return { unit: reminder.unit, files };
    }),
  );
}
