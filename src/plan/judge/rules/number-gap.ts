import type { Appendix, AppendixRow } from '../../model/appendix';
import type { Finding, Rule, Severity } from '../../model/finding';
import { columnIn, finding, nameOf } from './support/finding';
import { numberedRows, type Numbered } from './support/sequence';

/** Above this share of numbers the numbering follows a plan of its own, and every jump would be a false alarm. */
const MOST = 0.1;

/** More numbers than this are not forgotten: rows were left out or read wrong. */
const FEW = 3;

/** A number that does not follow the one before it ("2", "4"), or a row between the two that lost its number. */
export const numberGap: Rule = {
  id: 'number-gap',
  severity: 'error',
  principle: 'form',
  check(appendix) {
    const numbered = numberedRows(appendix);
    const jumps = numbered.filter(({ step }) => step === 'jump');
    const many = jumps.length > 3 && jumps.length > numbered.length * MOST;
    return jumps.flatMap((jump) => findingsOf(appendix, jump, many));
  },
};

function severityOf(jump: Numbered, missing: number, many: boolean): Severity {
  if (many) return 'info';
  // Which letters a list leaves out is a matter of custom; a number that goes back may be a list of its own.
  return jump.number.style === 'upper' || jump.number.style === 'lower' || missing < 1 || missing > FEW
    ? 'warning'
    : 'error';
}

function findingsOf(appendix: Appendix, jump: Numbered, many: boolean): Finding[] {
  const before = (jump.before ?? jump.above)?.row ?? null;
  const missing =
    jump.number.value - (jump.before ?? jump.above ?? { number: { value: 0 } }).number.value - 1;
  const lost = before === null || many ? [] : rowsWithoutNumber(appendix, before, jump.row);
  const places = lost.length === missing && jump.before !== null ? lost : [jump.row];
  return places.map((row) =>
    finding(numberGap, {
      row: row.row,
      column: columnIn(appendix, row, 'stt'),
      severity: severityOf(jump, missing, many),
      params: { name: nameOf(row), found: jump.row.number ?? '', before: before?.number ?? '' },
    }),
  );
}

/** Rows between two numbers that ought to have one: tasks and groups, or where an index column names the part its first rows. */
function rowsWithoutNumber(appendix: Appendix, from: AppendixRow, to: AppendixRow): AppendixRow[] {
  // Rows stand in sheet order, so that what lies between two is a slice.
  const between = appendix.rows.slice(appendix.rows.indexOf(from) + 1, appendix.rows.indexOf(to));
  return between.filter(
    (row) =>
      row.number === null &&
      (row.kind === 'task' || row.kind === 'group') &&
      row.parent === to.parent &&
      hasOwnIndex(row),
  );
}

function hasOwnIndex(row: AppendixRow): boolean {
  if (row.cells.indexGroup === undefined) return true;
  return row.cells.indexGroup.trim() !== '' && row.inherited.indexGroup === undefined;
}
