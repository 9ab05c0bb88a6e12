/** The table as the user says it is, on the command line: flags in place of what was recognised. */
import type { Command } from 'commander';
import { chosenKinds } from '../app/corrections';
import type { CheckChoices } from '../app/options';
import { fill } from '../plan/messages';
import type { CliMessages } from '../plan/messages/cliMessages';
import { columnNumber, type Area } from '../plan/model/grid';
import { MEANINGS, type ColumnMeaning } from '../plan/model/meanings';
import type { ChosenKind } from '../plan/model/reading';
import type { TableChoice } from '../plan/read/table';
import type { optionReaders } from './options';
import { UsageError } from './usage';

export interface HandFlags {
  readonly sheet?: string;
  /** First and last row; false for --no-header. */
  readonly header?: readonly [number, number] | false;
  readonly range?: Area;
  readonly columns?: Readonly<Record<number, ColumnMeaning | null>>;
  readonly rows?: Readonly<Record<number, ChosenKind>>;
  readonly year?: number;
  readonly issued?: string;
}

/** As `layout.columns` of the report calls a column whose meaning is not known. */
const UNKNOWN = 'other';

export function withHandFlags(
  command: Command,
  messages: CliMessages,
  { date, year }: Pick<ReturnType<typeof optionReaders>, 'date' | 'year'>,
): Command {
  const { byHand, values } = messages;
  const read = handReaders(messages);
  return command
    .option(`--sheet <${values.sheet}>`, byHand.sheet)
    .option(`--header <${values.rows}>`, byHand.header, read.header)
    .option('--no-header', byHand.noHeader)
    .option(`--range <${values.range}>`, byHand.range, read.range)
    .option(`--columns <${values.columns}>`, byHand.columns, read.columns)
    .option(`--rows <${values.kinds}>`, byHand.rows, read.rows)
    .option(`--year <${values.year}>`, byHand.year, year)
    .option(`--issued <${values.date}>`, byHand.issued, date);
}

/** What of the choices of a check the flags decide. */
export function handOf(flags: HandFlags): Pick<CheckChoices, 'sheet' | 'byHand'> {
  const { sheet = null, header, range, columns, rows, year, issued } = flags;
  const byHand: TableChoice = {
    ...(header === undefined ? {} : { headerRows: header === false ? null : header }),
    ...(range === undefined ? {} : { area: range }),
    ...(columns === undefined ? {} : { columns }),
    ...(rows === undefined ? {} : { rows }),
    ...(year === undefined ? {} : { year }),
    ...(issued === undefined ? {} : { issued }),
  };
  return { sheet, byHand: Object.keys(byHand).length === 0 ? null : byHand };
}

/** Readers of the values; each throws UsageError with what to write instead. */
function handReaders({ usage }: CliMessages) {
  const refuse = (sentence: string, value: string, more: Readonly<Record<string, string>> = {}): never => {
    throw new UsageError(fill(sentence, { value, ...more }));
  };
  const kinds = chosenKinds.join(', ');
  const meanings = [...Object.keys(MEANINGS), UNKNOWN].join(', ');
  return {
    header(value: string): readonly [number, number] {
      return spanOf(value) ?? refuse(usage.header, value);
    },
    range(value: string): Area {
      return areaOf(value) ?? refuse(usage.range, value);
    },
    columns(value: string): Record<number, ColumnMeaning | null> {
      const columns: Record<number, ColumnMeaning | null> = {};
      for (const { key, word } of pairsOf(value)) {
        const column = columnNumber(key);
        if (Number.isNaN(column)) refuse(usage.columns, value);
        if (word !== UNKNOWN && !(word in MEANINGS)) refuse(usage.meaning, word, { meanings });
        columns[column] = word === UNKNOWN ? null : (word as ColumnMeaning);
      }
      return columns;
    },
    rows(value: string): Record<number, ChosenKind> {
      const rows: Record<number, ChosenKind> = {};
      for (const { key, word } of pairsOf(value)) {
        const [first, last] = spanOf(key) ?? refuse(usage.rows, value, { kinds });
        const kind = chosenKinds.find((each) => each === word) ?? refuse(usage.kind, word, { kinds });
        for (let row = first; row <= last; row++) rows[row] = kind;
      }
      return rows;
    },
  };
}

/** "16=group,17=task": what stands before and after each equals sign. */
function pairsOf(value: string): { readonly key: string; readonly word: string }[] {
  return value.split(',').map((pair) => {
    const [key = '', ...words] = pair.split('=');
    return { key: key.trim(), word: words.join('=').trim() };
  });
}

/** Rows of a plan; a span of more is a slip of the finger. */
const MOST_ROWS = 10_000;

/** "5" or "5:6"; null for anything else. */
function spanOf(value: string): readonly [number, number] | null {
  const found = /^\s*([1-9]\d{0,6})(?:\s*[:-]\s*([1-9]\d{0,6}))?\s*$/.exec(value);
  if (found === null) return null;
  const first = Number(found[1]);
  const last = Number(found[2] ?? found[1]);
  return last >= first && last - first < MOST_ROWS ? [first, last] : null;
}

/** "A5:G90", with or without dollar signs; null for anything else. */
function areaOf(value: string): Area | null {
  const found = /^\s*\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6}):\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})\s*$/.exec(value);
  if (found === null) return null;
  const [, from = '', top, to = '', bottom] = found;
  const area = {
    top: Number(top),
    left: columnNumber(from),
    bottom: Number(bottom),
    right: columnNumber(to),
  };
  return area.bottom >= area.top && area.right >= area.left ? area : null;
}
