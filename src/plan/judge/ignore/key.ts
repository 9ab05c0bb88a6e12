/**
 * By what a finding is known again: its rule, its row by the row's own words (so that rows may be inserted, sorted and numbered anew),
 * its column by meaning, and what the cell says (so that it comes back when the cell is changed).
 */
import type { Appendix, AppendixRow } from '../../model/appendix';
import type { Finding } from '../../model/finding';
import { tracksTask, type ColumnMeaning } from '../../model/meanings';
import { compareKey, fingerprint } from '../../words/text';

/** The keys of findings of one appendix. Looks through its rows once. */
export function findingKeys(appendix: Appendix): (finding: Finding) => string {
  const rows = new Map(appendix.rows.map((row) => [row.row, row]));
  const names = rowNames(appendix);
  return (finding) => {
    const row = rows.get(finding.row);
    return fingerprint(
      [
        finding.rule,
        compareKey(appendix.sheet),
        names.get(finding.row) ?? '',
        ...(row === undefined ? ['', ''] : placeIn(row, finding.column)),
        ...said(finding),
      ].join('\u001F'),
    );
  };
}

/** A row's words with those of its group; the second row of the same words is another. */
function rowNames({ rows }: Appendix): Map<number, string> {
  const words = new Map(rows.map((row) => [row.row, compareKey(row.task)]));
  const met = new Map<string, number>();
  return new Map(
    rows.map(({ row, parent }) => {
      const name = `${parent === null ? '' : words.get(parent)}\u001E${words.get(row)}`;
      const before = met.get(name) ?? 0;
      met.set(name, before + 1);
      return [row, `${name}\u001E${before}`];
    }),
  );
}

/** The column by its meaning, and the text of the cell; of the whole row where no column is meant. */
function placeIn({ cells, columns }: AppendixRow, column: number | null): [string, string] {
  if (column === null) {
    // What the user, or we ourselves, write beside the table says nothing of the row.
    const own = Object.entries(cells).filter(([meaning]) => !tracksTask(meaning) && meaning !== 'stt');
    return [
      '',
      own
        .map(([meaning, text]) => `${meaning}=${text}`)
        .sort()
        .join('\u001E'),
    ];
  }
  const found = Object.entries(columns).find(([, at]) => at === column);
  if (found === undefined) return [String(column), ''];
  return [found[0], cells[found[0] as ColumnMeaning] ?? ''];
}

/** Two findings of a rule on one cell differ in what they quote. The row's name holds its number, which may change. */
function said({ params }: Finding): string[] {
  return Object.entries(params)
    .filter(([name, value]) => name !== 'name' && typeof value === 'string')
    .map(([name, value]) => `${name}=${value}`)
    .sort();
}
