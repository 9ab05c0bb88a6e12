import type { Appendix, AppendixRow } from '../appendix';
import type { Finding, Rule } from '../finding';
import { columnIn, finding } from './support/finding';
import { groupBy } from './support/groupBy';
import { ownNumberCell } from './support/repair';
import { numberedRows, type Numbered } from './support/sequence';

/** A number written in another form than the others of its kind: "2,2,1" among "2.2.2", "I." among "I", "II". */
export const numberFormat: Rule = {
  id: 'number-format',
  severity: 'info',
  principle: 'form',
  check(appendix) {
    const numbered = numberedRows(appendix);
    return [...withCommas(appendix, numbered), ...withOtherTail(appendix, numbered)];
  },
};

/** A comma where most numbers have points. Two commas cannot be a decimal number: that one is an error. */
function withCommas(appendix: Appendix, numbered: readonly Numbered[]): Finding[] {
  const dotted = numbered.filter(({ number }) => number.prefix !== '');
  const commas = dotted.filter(({ number }) => number.commas);
  if (commas.length * 2 >= dotted.length) return [];
  return commas.map(({ row }) => {
    const typed = row.number ?? '';
    return change(appendix, row, typed.replace(/,/g, '.'), typed.split(',').length > 2 ? 'error' : 'warning');
  });
}

/** Another end ("I.") than at least four in five numbers of the same style. */
function withOtherTail(appendix: Appendix, numbered: readonly Numbered[]): Finding[] {
  const byStyle = groupBy(numbered, ({ number }) => number.style);
  return [...byStyle.values()].flatMap((same) => {
    const byTail = [...groupBy(same, ({ number }) => number.tail)].sort((a, b) => b[1].length - a[1].length);
    const [usual = '', most = []] = byTail[0] ?? [];
    if (most.length < same.length * 0.8) return [];
    return byTail
      .slice(1)
      .flatMap(([, others]) =>
        others.map(({ row, number }) => change(appendix, row, bare(row, number.tail) + usual, 'info')),
      );
  });
}

function bare(row: AppendixRow, tail: string): string {
  const typed = (row.number ?? '').trim();
  return tail === '' ? typed : typed.slice(0, -tail.length);
}

function change(appendix: Appendix, row: AppendixRow, value: string, severity: Finding['severity']): Finding {
  const column = ownNumberCell(appendix, row);
  return finding(numberFormat, {
    row: row.row,
    column: columnIn(appendix, row, 'stt'),
    severity,
    params: { found: row.number ?? '', expected: value },
    fix: column === null ? null : { column, value },
  });
}
