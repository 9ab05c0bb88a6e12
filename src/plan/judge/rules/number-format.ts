import type { AppendixRow } from '../../model/appendix';
import type { Rule, Severity } from '../../model/finding';
import { columnIn, finding } from './support/finding';
import { groupBy } from './support/groupBy';
import { ownNumberCells } from './support/repair';
import { numberedRows, type Numbered } from './support/sequence';

/** A number and how the others of its kind are written. */
interface Change {
  readonly row: AppendixRow;
  readonly value: string;
  readonly severity: Severity;
}

/** A number written in another form than the others of its kind: "2,2,1" among "2.2.2", "I." among "I", "II". */
export const numberFormat: Rule = {
  id: 'number-format',
  severity: 'info',
  principle: 'form',
  check(appendix) {
    const ownCell = ownNumberCells(appendix);
    const numbered = numberedRows(appendix);
    return [...withCommas(numbered), ...withOtherTail(numbered)].map(({ row, value, severity }) => {
      const column = ownCell(row);
      return finding(numberFormat, {
        row: row.row,
        column: columnIn(appendix, row, 'stt'),
        severity,
        params: { found: row.number ?? '', expected: value },
        fix: column === null ? null : { column, value },
      });
    });
  },
};

/** A comma where most numbers have points. Two commas cannot be a decimal number: that one is an error. */
function withCommas(numbered: readonly Numbered[]): Change[] {
  const dotted = numbered.filter(({ number }) => number.prefix !== '');
  const commas = dotted.filter(({ number }) => number.commas);
  if (commas.length * 2 >= dotted.length) return [];
  return commas.map(({ row }) => {
    const typed = row.number ?? '';
    return {
      row,
      value: typed.replace(/,/g, '.'),
      severity: typed.split(',').length > 2 ? 'error' : 'warning',
    };
  });
}

/** Another end ("I.") than at least four in five numbers of the same style. */
function withOtherTail(numbered: readonly Numbered[]): Change[] {
  const byStyle = groupBy(numbered, ({ number }) => number.style);
  return [...byStyle.values()].flatMap((same) => {
    const byTail = [...groupBy(same, ({ number }) => number.tail)].sort((a, b) => b[1].length - a[1].length);
    const [usual = '', most = []] = byTail[0] ?? [];
    if (most.length < same.length * 0.8) return [];
    const others = byTail.slice(1).flatMap(([, numbers]) => numbers);
    return others.map(({ row, number }) => ({
      row,
      value: bare(row, number.tail) + usual,
      severity: 'info' as const,
    }));
  });
}

function bare(row: AppendixRow, tail: string): string {
  const typed = (row.number ?? '').trim();
  return tail === '' ? typed : typed.slice(0, -tail.length);
}
