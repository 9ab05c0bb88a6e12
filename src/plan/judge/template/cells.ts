import { tasksOf, type Appendix, type AppendixRow } from '../../model/appendix';
import type { Finding } from '../../model/finding';
import type { Grid } from '../../model/grid';
import { parseDeadline } from '../../understand/deadline';
import { compareKey, squash } from '../../words/text';
import { sameDays } from '../changes/cells';
import { tellsMissing } from '../rules/describe';
import { isNaming } from './capture';
import type { ColumnPair } from './columns';
import type { RowPair } from './rows';
import { templateFinding } from './severities';
import { cellOf, columnIn, isBlank } from './table';

/** A table beside its template. */
export interface ComparedCells {
  readonly appendix: Appendix;
  readonly grid: Grid;
  readonly columns: readonly ColumnPair[];
  readonly rows: readonly RowPair[];
}

/** Cells the template itself has filled in and that say something else now. */
export function changedCells({ appendix, grid, columns, rows }: ComparedCells): Finding[] {
  return rows.flatMap(({ wanted, own }) =>
    columns
      .filter((pair) => !isNaming(pair.wanted.meaning))
      .flatMap((pair) => {
        const was = wanted.cells[pair.wanted.header] ?? '';
        const is = cellOf(own, pair.own, grid);
        if (was === '' || isSame(was, is, pair, own, appendix.plan.year)) return [];
        return [
          templateFinding('template-cell-changed', own.row, columnIn(appendix, own, pair.own), {
            column: pair.wanted.header,
            was,
            is: is === '' ? '…' : is,
          }),
        ];
      }),
  );
}

function isSame(
  was: string,
  is: string,
  { wanted }: ColumnPair,
  { deadline }: AppendixRow,
  planYear: number | null,
): boolean {
  if (compareKey(was) === compareKey(is)) return true;
  if (wanted.meaning !== 'deadline') return false;
  return sameDays(parseDeadline(was, planYear === null ? {} : { planYear }), deadline);
}

/**
 * Every task must have something in a required column. Where a rule tells already that a part is missing, its finding becomes an error
 * instead of a second one; the table says of columns without such a rule, and of those a rule has only mentioned once.
 *
 * @param found what the rules have found
 * @returns all findings, those of the template first
 */
export function withRequired(
  found: readonly Finding[],
  { appendix, grid, columns }: ComparedCells,
): Finding[] {
  const told = new Map(
    found.flatMap((one, i) => (tellsMissing(one.rule) ? [[`${one.row}.${one.column}`, i] as const] : [])),
  );
  const raised = new Set<number>();
  const empty: Finding[] = [];
  for (const { wanted, own } of columns.filter((pair) => pair.wanted.required)) {
    for (const row of tasksOf(appendix)) {
      if (!isBlank(cellOf(row, own, grid))) continue;
      const column = columnIn(appendix, row, own);
      const known = told.get(`${row.row}.${column}`);
      if (known !== undefined) raised.add(known);
      else empty.push(templateFinding('template-cell-empty', row.row, column, { column: wanted.header }));
    }
  }
  return [...empty, ...found.map((one, i): Finding => (raised.has(i) ? { ...one, severity: 'error' } : one))];
}

/** Cells of tasks that hold none of the values a column may have. */
export function valueFindings({ appendix, grid, columns }: ComparedCells): Finding[] {
  return columns
    .filter(({ wanted }) => wanted.values.length > 0)
    .flatMap(({ wanted, own }) => {
      const allowed = new Set(wanted.values.map(compareKey));
      return tasksOf(appendix)
        .map((row) => ({ row, text: cellOf(row, own, grid) }))
        .filter(({ text }) => !isBlank(text) && !allowed.has(compareKey(text)))
        .map(({ row, text }) =>
          templateFinding('template-value-not-allowed', row.row, columnIn(appendix, row, own), {
            found: squash(text),
            allowed: wanted.values.join('; '),
          }),
        );
    });
}
