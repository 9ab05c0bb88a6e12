import { rearranged } from '../rearranged';
import { isTable, type Transform } from '../variant';

/** Tasks a part of a table must still have. */
const FEWEST = 4;

/** The lower half of a document of one table, from a task on: no title, no header. */
export const cutInTheMiddle: Transform = (document) => {
  const [table] = document.tables;
  if (table === undefined || document.tables.length > 1 || !isTable(table)) return [];
  const again = new Set(table.layout.repeatedHeaderRows?.flat());
  const tasks = table.rows.filter(({ kind }) => kind === 'task').map(({ row }) => row);
  const from = tasks[Math.floor(tasks.length / 2)];
  if (from === undefined || tasks.length < 2 * FEWEST) return [];
  const rows = document.lines.map((_, i) => i + 1).filter((row) => row >= from && !again.has(row));
  return [rearranged(document, rows)];
};
