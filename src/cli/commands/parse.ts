import readline from 'node:readline';
import type { Command } from 'commander';
import { parseDeadline } from '../../plan/understand/deadline';
import { readRowNumber } from '../../plan/words/rowNumber';
import { fill, messagesFor, type Locale, type Messages } from '../../plan/messages';
import { unitReader } from '../../plan/understand/unit';
import { cliMessages } from '../../plan/messages/cliMessages';
import { optionReaders } from '../options';
import { printJson } from '../print';

/** `soat parse deadline|units|number`: how each line of standard input is understood, one JSON object a line. */
export function addParse(program: Command, locale: Locale): void {
  const messages = cliMessages(locale);
  const { deadlineDoubts } = messagesFor(locale);
  const read = optionReaders(messages);
  const parse = program.command('parse').description(messages.parse.description);
  parse
    .command('deadline')
    .description(messages.parse.deadline)
    .option(`--plan-year <${messages.values.year}>`, messages.parse.planYear, read.year)
    .option(`--issued <${messages.values.date}>`, messages.parse.issued, read.date)
    .action((options: { planYear?: number; issued?: string }) =>
      eachLine((cell) => {
        const { kind, due, dues, certain, doubts, invalid } = parseDeadline(cell, {
          planYear: options.planYear,
          issued: options.issued,
        });
        const reasons = doubts.map((code) => ({ code, text: deadlineDoubts[code] }));
        return { kind, due, dues, certain, reasons, ...(invalid === undefined ? {} : { invalid }) };
      }),
    );
  parse
    .command('units')
    .description(messages.parse.units)
    .action(() => unitsOfLines(messagesFor(locale)));
  parse
    .command('number')
    .description(messages.parse.number)
    .action(() => eachLine((cell) => ({ ...readRowNumber(cell) })));
}

/** The lines are the unit cells of one document: each is read with what all of them show. */
async function unitsOfLines({ unitDoubts }: Messages): Promise<void> {
  const lines: string[] = [];
  for await (const line of linesOfInput()) lines.push(line);
  const read = unitReader(lines.map(cellOf));
  for (const line of lines) {
    const { pieces, certain, doubts, unexplained, contacts } = read(cellOf(line));
    const units = pieces.map(({ unit }) => unit);
    const reasons = doubts.map(({ code, words }) => ({ code, text: fill(unitDoubts[code], { words }) }));
    await answer(line, {
      units,
      certain,
      reasons,
      unexplained,
      ...(contacts.length === 0 ? {} : { contacts }),
    });
  }
}

async function eachLine(understand: (cell: string) => object): Promise<void> {
  for await (const line of linesOfInput()) await answer(line, understand(cellOf(line)));
}

function linesOfInput(): readline.Interface {
  return readline.createInterface({ input: process.stdin, crlfDelay: Infinity });
}

function cellOf(line: string): string {
  return line.replace(/⏎/g, '\n');
}

function answer(line: string, read: object): Promise<void> {
  return printJson({ text: line, ...read });
}
