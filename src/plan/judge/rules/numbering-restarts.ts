import type { Appendix } from '../../model/appendix';
import type { Rule } from '../../model/finding';
import { columnIn, finding, nameOf } from './support/finding';
import { listNumberOf } from './support/number';
import { numberedRows } from './support/sequence';

/**
 * Tasks that start again at 1 in a subsection, in a table whose other subsections run on. Only between subsections of
 * one section ("III.1", "III.2"): a new section may start anew by custom.
 */
export const numberingRestarts: Rule = {
  id: 'numbering-restarts',
  severity: 'info',
  principle: 'form',
  check(appendix) {
    const later = laterSubsections(appendix);
    const firsts = numberedRows(appendix).filter(
      ({ before, number, row }) =>
        before === null && number.style === 'arabic' && row.parent !== null && later.has(row.parent),
    );
    if (!firsts.some(({ step }) => step === 'runs-on')) return [];
    return firsts
      .filter(({ number, above }) => number.value === 1 && above !== null)
      .map(({ row }) =>
        finding(numberingRestarts, {
          row: row.row,
          column: columnIn(appendix, row, 'stt'),
          params: { name: nameOf(row) },
        }),
      );
  },
};

/** Rows of groups numbered as parts of their section ("III.2" under "III") that are not its first part. */
function laterSubsections(appendix: Appendix): Set<number> {
  const sections = new Set<string>();
  const later = new Set<number>();
  for (const { kind, number, parent, row } of appendix.rows) {
    const prefix = kind === 'group' && number !== null ? (listNumberOf(number)?.prefix ?? '') : '';
    if (prefix === '') continue;
    const section = `${parent ?? ''}|${prefix}`;
    if (sections.has(section)) later.add(row);
    sections.add(section);
  }
  return later;
}
