import { rearranged } from '../rearranged';
import { isTable, type Transform } from '../variant';

/** Share of tasks that go, each with the rows that continue it. */
const SHARE = 0.4;

/** Some tasks are gone: their numbers leave gaps, and some groups are empty. */
export const rowsThinned: Transform = (document, random) => {
  if (!document.tables.some(isTable)) return [];
  const gone = new Set<number>();
  for (const { rows } of document.tables)
    for (const { row, kind, of } of rows) {
      if (kind === 'task' && random() < SHARE) gone.add(row);
      if (kind === 'continuation' && of !== undefined && gone.has(of)) gone.add(row);
    }
  return [
    rearranged(
      document,
      document.lines.map((_, i) => i + 1).filter((row) => !gone.has(row)),
    ),
  ];
};
