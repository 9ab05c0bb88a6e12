import path from 'node:path';
import type { Command } from 'commander';
import { todayInVietnam } from '../../app/clock';
import { asOfDay } from '../../app/options';
import type { Appendix } from '../../plan/model/appendix';
import { fill, messagesFor, type Locale } from '../../plan/messages';
import { reminderCalendar, reminderLetter, reminderMessage, remindersOf } from '../../app/remind';
import { cleanText } from '../../plan/words/text';
import { deliver } from '../../xlsx';
import { freeName } from '../freeName';
import { cliMessages } from '../../plan/messages/cliMessages';
import { printText } from '../print';
import { choicesByFolder } from '../settings';
import { checkedOrThrow, makeFolder, withOutput, writePolicy, type OutputOptions } from './output';

/** `soat remind FILE --out DIR`: for each unit a letter, a message and a calendar of its due dates. */
export function addRemind(program: Command, locale: Locale): void {
  const messages = cliMessages(locale);
  const command = program
    .command('remind')
    .description(messages.remind.description)
    .argument(`<${messages.values.file}>`);
  withOutput(command, messages).action(async (file: string, options: OutputOptions) => {
    const today = todayInVietnam();
    const choices = await choicesByFolder(options, today)(file);
    const { sheets } = await checkedOrThrow(file, choices, today, locale);
    await makeFolder(options.out);
    const units = sheets
      .flatMap(({ report }) => report.appendices)
      .flatMap(({ appendix }) => remindersFor(appendix, asOfDay(choices, today), locale));
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
  readonly files: readonly { readonly extension: string; readonly content: string }[];
}

function remindersFor(appendix: Appendix, asOf: string, locale: Locale): UnitFiles[] {
  const context = { plan: appendix.plan, asOf, messages: messagesFor(locale) };
  return remindersOf(appendix, asOf).map((reminder) => {
    const { unit } = reminder;
    const calendar = { extension: '.ics', content: reminderCalendar(reminder, context) };
    if (reminder.overdue.length + reminder.dueSoon.length === 0) return { unit, files: [calendar] };
    const text = `${reminderLetter(reminder, context)}\n\n---\n\n${reminderMessage(reminder, context)}\n`;
    return { unit, files: [{ extension: '.txt', content: cleanText(text) }, calendar] };
  });
}
