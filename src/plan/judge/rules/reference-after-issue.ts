import type { Rule } from '../../model/finding';
import { formatDate } from '../../messages';
import type { ColumnMeaning } from '../../model/meanings';
import { citedDocuments } from './support/documentDates';
import { columnIn, finding, nameOf } from './support/finding';

/** More rows than this rather say that the date of issue was read wrong. */
const MOST = 5;

/** A plan cannot cite a document dated after itself; once per row. */
export const referenceAfterIssue: Rule = {
  id: 'reference-after-issue',
  severity: 'warning',
  principle: 'form',
  check(appendix) {
    const { issued } = appendix.plan;
    if (issued === null) return [];
    const found = appendix.rows.flatMap((row) => {
      if (row.kind !== 'task' && row.kind !== 'group') return [];
      for (const meaning in row.cells) {
        if (meaning === 'status' || meaning === 'note' || meaning === 'check') continue;
        const cited = citedDocuments(row.cells[meaning as ColumnMeaning] ?? '').find(
          ({ date }) => date > issued,
        );
        if (cited === undefined) continue;
        return [
          finding(referenceAfterIssue, {
            row: row.row,
            column: columnIn(appendix, row, meaning as ColumnMeaning),
            params: { name: nameOf(row), document: cited.words, issued: formatDate(issued) },
          }),
        ];
      }
      return [];
    });
    return found.length > MOST ? [] : found;
  },
};
