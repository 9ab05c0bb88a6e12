import type { Grid } from '../../model/grid';
import type { Observation } from '../../model/observation';
import type { Reading } from '../../model/reading';
import { squash } from '../../words/text';
import { cellsOf } from './area';

/** The number of the letter head: "Số: 63/KH-UBND" at the start of a cell. */
const HEAD = /(?:^|\n|\s{2})số\s*:\s*(\d{1,5})\s*\/\s*(kh-[\p{L}\d]+)/iu;
/** The number under the appendix title: "(Kèm theo Kế hoạch số 62/KH-UBND ngày …". */
const APPENDIX =
  /(?:kèm theo|ban hành)\s+(?:theo\s+|kèm theo\s+)?kế hoạch\s+số\s*:?\s*(\d{1,5})\s*\/\s*(kh-[\p{L}\d]+)/iu;

/** Two numbers for what must be one plan: the same kind of document, of the same office. */
export function observePlanNumbers(grid: Grid, reading: Reading): Observation[] {
  const cells = reading.layout.titleRows.flatMap((row) =>
    cellsOf(grid, row, reading).map(({ column, text }) => ({ row, column, text: text.normalize('NFC') })),
  );
  const head = cells.map(({ text }) => HEAD.exec(text)).find((match) => match !== null);
  if (!head) return [];
  return cells.flatMap(({ row, column, text }) => {
    const below = APPENDIX.exec(squash(text));
    if (!below || below[2]?.toLowerCase() !== head[2]?.toLowerCase() || Number(below[1]) === Number(head[1]))
      return [];
    const params = { head: `${head[1]}/${head[2]}`, found: `${below[1]}/${below[2]}` };
    return [{ kind: 'plan-number-mismatch', row, column, params }];
  });
}
