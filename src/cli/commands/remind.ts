import path from 'node:path';
import type { Command } from 'commander';
import type { Appendix } from '../../plan/model/appendix';
import { fill, messagesFor, type Locale } from '../../plan/messages';
import { reminderCalendar, reminderLetter, reminderMessage, remindersOf } from '../../plan/judge/remind';
import { writeFile } from '../../xlsx';
import { freeName } from '../freeName';
import { cliMessages } from '../../plan/messages/cliMessages';
import { checkedOrThrow, checkOptions, makeFolder, withOutput, type OutputOptions } from './output';

/** `soat remind FILE --out DIR`: for each unit a letter, a message and a calendar of its due dates. */
export function addRemind(program: Command, locale: Locale): void {
  const messages = cliMessages(locale);
  const command = program.command('remind').description(messages.remind.description).argument('<file>');
  withOutput(command, messages).action(async (file: string, options: OutputOptions) => {
    const settings = checkOptions(options);
    const { sheets } = await checkedOrThrow(file, settings);
    await makeFolder(options.out);
    const files = sheets
      .flatMap(({ report }) => report.appendices)
      .flatMap(({ appendix }) => filesOf(appendix, settings.asOf, locale));
    const taken = new Set<string>();
    for (const { unit, extension, content } of files) {
      await writeFile(
        path.join(options.out, freeName(unit, extension, taken)),
        content,
        options.force === true,
      );
    }
    process.stdout.write(`${fill(messages.remind.written, { count: files.length, folder: options.out })}\n`);
  });
}

interface ReminderFile {
  readonly unit: string;
  readonly extension: string;
  readonly content: string;
}

function filesOf(appendix: Appendix, asOf: string, locale: Locale): ReminderFile[] {
  const context = { plan: appendix.plan, asOf, messages: messagesFor(locale) };
  return remindersOf(appendix, asOf).flatMap((reminder) => {
    const { unit } = reminder;
    const calendar = { unit, extension: '.ics', content: reminderCalendar(reminder, context) };
    if (reminder.overdue.length + reminder.dueSoon.length === 0) return [calendar];
    const text = `${reminderLetter(reminder, context)}\n\n---\n\n${reminderMessage(reminder, context)}\n`;
    return [{ unit, extension: '.txt', content: text }, calendar];
  });
}
