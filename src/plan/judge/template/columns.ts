import type { Appendix } from '../../model/appendix';
import type { Finding } from '../../model/finding';
import type { ColumnReading } from '../../model/reading';
import { compareKey } from '../../words/text';
import { outOfOrder } from './moved';
import { templateFinding } from './severities';
import { headerRowsOf } from './table';
import type { Template, TemplateColumn } from './types';

/** A column of the template and the appendix's own that answers to it. */
export interface ColumnPair {
  readonly wanted: TemplateColumn;
  readonly own: ColumnReading;
}

/** Columns are found by their header, else by their meaning. */
export function matchColumns({ layout }: Appendix, { columns }: Template): ColumnPair[] {
  const own = layout.columns.map((column) => ({ column, key: compareKey(column.header) }));
  const wantedKeys = new Set(columns.map(({ header }) => compareKey(header)));
  const taken = new Set<ColumnReading>();
  const byHeader = columns.map((wanted) =>
    own.find(({ key, column }) => key !== '' && key === compareKey(wanted.header) && take(taken, column)),
  );
  return columns.flatMap((wanted, i) => {
    const found =
      byHeader[i] ??
      own.find(
        ({ column, key }) =>
          column.meaning !== null &&
          column.meaning === wanted.meaning &&
          (key === '' || !wantedKeys.has(key)) &&
          take(taken, column),
      );
    return found === undefined ? [] : [{ wanted, own: found.column }];
  });
}

function take<T>(taken: Set<T>, one: T): boolean {
  if (taken.has(one)) return false;
  taken.add(one);
  return true;
}

/** Columns that are gone, renamed, moved or added; what is gone is told at the header. */
export function columnFindings(
  appendix: Appendix,
  template: Template,
  pairs: readonly ColumnPair[],
): Finding[] {
  const row = appendix.layout.headerRows?.[0] ?? appendix.range.top;
  const moved = outOfOrder(pairs.map(({ own }) => own.column));
  const matched = new Set(pairs.map(({ own }) => own));
  const missing = template.columns.filter((wanted) => !pairs.some((pair) => pair.wanted === wanted));
  return [
    ...missing.map(({ header }) =>
      templateFinding('template-column-missing', row, null, { expected: header }),
    ),
    ...pairs.filter(isRenamed).map(({ wanted, own }) =>
      templateFinding('template-column-renamed', row, own.column, {
        expected: wanted.header,
        found: own.header,
      }),
    ),
    ...pairs
      .filter((_, i) => moved.has(i))
      .map(({ own }) => templateFinding('template-column-moved', row, own.column, { found: own.header })),
    ...appendix.layout.columns
      .filter((column) => !matched.has(column) && !isOurs(column))
      .map(({ column, header }) => templateFinding('template-column-extra', row, column, { found: header })),
    ...headerFindings(appendix, template, row),
  ];
}

/** A table without a header has not renamed its columns. */
function isRenamed({ wanted, own }: ColumnPair): boolean {
  const [key, ownKey] = [compareKey(wanted.header), compareKey(own.header)];
  return key !== '' && ownKey !== '' && key !== ownKey;
}

/** Columns that "Cột theo dõi" adds are not the unit's doing. */
function isOurs({ meaning }: ColumnReading): boolean {
  return meaning === 'check' || meaning === 'dueDate';
}

function headerFindings(appendix: Appendix, { headerRows }: Template, row: number): Finding[] {
  const found = headerRowsOf(appendix);
  return headerRows === null || found === null || found === headerRows
    ? []
    : [templateFinding('template-header-rows', row, null, { expected: headerRows, found })];
}
