import type { Command } from 'commander';
import { explainCell, type CellExplanation } from '../../plan/explain';
import { columnLetter, columnNumber } from '../../plan/model/grid';
import { fill, type Locale } from '../../plan/messages';
import { cliMessages } from '../../plan/messages/cliMessages';
import { todayInVietnam } from '../../app/clock';
import { cellExplanation, type Explanation } from '../../app/explanation';
import { printText, toJson } from '../print';
import { withHandFlags, type HandFlags } from '../byHand';
import { optionReaders, withSettingsFlags, type CheckFlags } from '../options';
import { choicesByFolder } from '../settings';
import { UsageError } from '../usage';
import { checkedOrThrow } from './output';

interface Options extends HandFlags, Pick<CheckFlags, 'settings'> {
  readonly json?: boolean;
}

/** `soat explain FILE CELL`: how one cell was read and why; CELL is "D12", or "Sheet!D12" where several sheets hold a plan. */
export function addExplain(program: Command, locale: Locale): void {
  const messages = cliMessages(locale);
  const command = program
    .command('explain')
    .description(messages.explain.description)
    .argument(`<${messages.values.file}>`)
    .argument(`<${messages.values.cell}>`)
    .option('--json', messages.check.json);
  withHandFlags(withSettingsFlags(command, messages), messages, optionReaders(messages)).action(
    async (file: string, cell: string, { json, ...flags }: Options) => {
      const { sheet, row, column } = addressOf(cell, messages.usage.cell);
      const today = todayInVietnam();
      const { sheets } = await checkedOrThrow(file, await choicesByFolder(flags, today)(file), today, locale);
      const wanted = sheets.filter(({ grid }) => sheet === null || grid.sheet === sheet);
      for (const { grid, report } of wanted)
        for (const one of report.appendices) {
          const explained = explainCell(one, row, column);
          if (explained === null) continue;
          const said = json
            ? toJson(documentOf(grid.sheet, explained))
            : textOf(cellExplanation(grid.sheet, explained, locale));
          return printText(said);
        }
      throw new UsageError(fill(messages.usage.cellOutside, { value: cell }));
    },
  );
}

/** @throws UsageError with `refusal` for what is no address of one cell */
function addressOf(cell: string, refusal: string): { sheet: string | null; row: number; column: number } {
  const found = /^(?:(.+)!)?\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/u.exec(cell);
  if (found === null) throw new UsageError(fill(refusal, { value: cell }));
  const [, sheet, letters = '', row] = found;
  return {
    sheet: sheet?.replace(/^'(.*)'$/u, '$1').replaceAll("''", "'") ?? null,
    row: Number(row),
    column: columnNumber(letters),
  };
}

function textOf({ about, lines }: Explanation): string {
  return [about, ...lines].join('\n  ');
}

/** Columns by their letter, as in the report of `check --json`. */
function documentOf(sheet: string, { reading, findings, column, ...rest }: CellExplanation) {
  return {
    schema: 1,
    sheet,
    cell: `${columnLetter(column)}${rest.row.row}`,
    ...rest,
    column: reading === null ? null : { ...reading, column: columnLetter(reading.column) },
    findings: findings.map((each) => ({
      rule: each.rule,
      severity: each.severity,
      column: each.column === null ? null : columnLetter(each.column),
    })),
  };
}
