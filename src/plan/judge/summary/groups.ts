import type { Appendix } from '../../model/appendix';

/** Between the names of a group and of one within it. */
const WITHIN = ' › ';

/** The full path of every group, "I Hành chính › 1 Rà soát", by its 1-based sheet row. */
export function groupPaths({ rows }: Pick<Appendix, 'rows'>): Map<number, string> {
  return pathsBy(rows, (row) => [row.number, row.task].filter(Boolean).join(' '));
}

/** The same without the numbers of the groups. */
export function groupTexts({ rows }: Pick<Appendix, 'rows'>): Map<number, string> {
  return pathsBy(rows, ({ task }) => task);
}

function pathsBy(
  rows: Appendix['rows'],
  nameOf: (row: Appendix['rows'][number]) => string,
): Map<number, string> {
  const paths = new Map<number, string>();
  for (const row of rows) {
    if (row.kind !== 'group') continue;
    const above = row.parent === null ? undefined : paths.get(row.parent);
    const name = nameOf(row);
    paths.set(row.row, above ? `${above}${WITHIN}${name}` : name);
  }
  return paths;
}
