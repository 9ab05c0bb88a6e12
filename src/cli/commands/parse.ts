import readline from 'node:readline';
import type { Command } from 'commander';
import { parseDeadline } from '../../plan/understand/deadline';
import { readRowNumber } from '../../plan/words/rowNumber';
import type { Locale } from '../../plan/messages';
import { splitUnits } from '../../plan/understand/unit';
import { cliMessages } from '../../plan/messages/cliMessages';
import { optionReaders } from '../options';
import { printJson } from '../print';

/** `soat parse deadline|units|number`: how each line of standard input is understood, one JSON object a line. */
export function addParse(program: Command, locale: Locale): void {
  const messages = cliMessages(locale);
  const read = optionReaders(messages);
  const parse = program.command('parse').description(messages.parse.description);
  parse
    .command('deadline')
    .description(messages.parse.deadline)
    .option(`--plan-year <${messages.values.year}>`, messages.parse.planYear, read.year)
    .option(`--issued <${messages.values.date}>`, messages.parse.issued, read.date)
    .action((options: { planYear?: number; issued?: string }) =>
      eachLine((cell) => {
        const { kind, due, dues, certain, invalid } = parseDeadline(cell, {
          planYear: options.planYear,
          issued: options.issued,
        });
        return { kind, due, dues, certain, ...(invalid === undefined ? {} : { invalid }) };
      }),
    );
  parse
    .command('units')
    .description(messages.parse.units)
    .action(() => eachLine((cell) => ({ units: splitUnits(cell) })));
  parse
    .command('number')
    .description(messages.parse.number)
    .action(() => eachLine((cell) => ({ ...readRowNumber(cell) })));
}

async function eachLine(understand: (cell: string) => object): Promise<void> {
  for await (const line of readline.createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    await printJson({ text: line, ...understand(line.replace(/⏎/g, '\n')) });
  }
}
