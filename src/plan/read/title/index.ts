/** Title, number, date, year and issuing unit of the plan, from the rows round its table. */
import type { PlanInfo } from '../../model/reading';
import { compareKey } from '../../words/text';
import { titleBlock } from './block';
import { withoutCited } from './cited';
import type { TitleLine } from './lines';
import { readTitleDate } from './date';
import { readNumber } from './number';
import { readTitle } from './title';
import { readUnit } from './unit';
import { readYear } from './year';

export { titleLines, type TitleLine } from './lines';
export { letterHead } from './unit';

export const NO_PLAN: PlanInfo = {
  title: null,
  number: null,
  year: null,
  issued: null,
  issuedMonth: null,
  unit: null,
  numberRow: null,
};

/**
 * Reads the title block. `lines` are the cells above the table's header (letter head, title, "(Kèm theo Kế hoạch số …)") in
 * reading order; `firstRow` is the sheet row of the matrix row 0. What is not said is null; a year is taken from the title
 * before it is taken from a date. Of documents that are only cited neither number nor date is taken.
 */
export function readPlanInfo(cells: readonly TitleLine[], firstRow = 1): PlanInfo {
  const block = titleBlock(cells);
  const lines = withoutCited(block.lines);
  const enclosed = lines.find((line) =>
    /(?:kèm theo|ban hành|theo)\s.*(?:số|ngày)/u.test(compareKey(line.text)),
  );
  const letterhead = lines.filter((line) => line !== enclosed);
  const order = enclosed === undefined ? letterhead : [enclosed, ...letterhead];
  const numbered = order.find((line) => readNumber(line.text) !== undefined);
  const number = numbered === undefined ? null : (readNumber(numbered.text) ?? null);
  const dated = order.map((line) => readTitleDate(line.text)).find((date) => date !== null) ?? null;
  return {
    title: readTitle(block.title),
    number,
    year: readYear(readTitle(lines), dated, lines),
    issued: dated?.iso ?? null,
    issuedMonth: dated?.month ?? null,
    unit: readUnit(lines, enclosed ?? null),
    numberRow: numbered === undefined ? null : numbered.row + firstRow,
  };
}
