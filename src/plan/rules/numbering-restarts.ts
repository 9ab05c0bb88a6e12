import type { Appendix } from '../appendix';
import type { Rule } from '../finding';
import { columnIn, finding, nameOf } from './support/finding';
import { parseNumber } from './support/number';
import { numberedRows, type Numbered } from './support/sequence';

/**
 * Tasks that start again at 1 in a subsection, in a table whose other subsections run on. Only between subsections of
 * one section ("III.1", "III.2"): a new section may start anew by custom.
 */
export const numberingRestarts: Rule = {
  id: 'numbering-restarts',
  severity: 'info',
  principle: 'form',
  check(appendix) {
    const firsts = numberedRows(appendix).filter(
      ({ before, number, row }) =>
        before === null && number.style === 'arabic' && isLaterSubsection(appendix, row.parent),
    );
    const restarts = firsts.filter(({ number, above }) => number.value === 1 && above !== null);
    const runsOn = firsts.some(({ step }: Numbered) => step === 'runs-on');
    if (!runsOn) return [];
    return restarts.map(({ row }) =>
      finding(numberingRestarts, {
        row: row.row,
        column: columnIn(appendix, row, 'stt'),
        params: { name: nameOf(row) },
      }),
    );
  },
};

/** A group numbered as a part of its section ("III.2" under "III") and not the first part of it. */
function isLaterSubsection(appendix: Appendix, row: number | null): boolean {
  const group = appendix.rows.find((each) => each.row === row);
  const number = group?.number ? parseNumber(group.number) : null;
  if (!group || number === null || number.prefix === '') return false;
  return appendix.rows.some(
    (each) =>
      each.kind === 'group' &&
      each.parent === group.parent &&
      each.row < group.row &&
      sharesPrefix(each.number, number.prefix),
  );
}

function sharesPrefix(number: string | null, prefix: string): boolean {
  return number !== null && parseNumber(number)?.prefix === prefix;
}
