import type { AppendixReport } from '../../plan/check';
import { hasColumns } from '../../plan/judge/judged';
import type { RowKind } from '../../plan/model/reading';

/** What a row is read as; null where no one may say otherwise: rows of a header, and of a plan that stands in one column. */
export function kindOfRow({ appendix }: AppendixReport, row: number): RowKind | null {
  if (!hasColumns(appendix)) return null;
  const kind = appendix.rows.find((each) => each.row === row)?.kind ?? null;
  return kind === 'header' || kind === 'blank' ? null : kind;
}
