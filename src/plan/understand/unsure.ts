/** Cells that were not understood for certain, and what the user has said of them since. */
import { NO_CELLS, type Deadline, type UnsureCell } from '../model/appendix';
import { namesUnits, type ColumnMeaning } from '../model/meanings';
import type { RowReading } from '../model/reading';
import { rowKey } from '../model/rowKey';
import { squash } from '../words/text';
import type { Scope } from './scope';

/** The cells of a task whose units or time may be meant otherwise and that nobody has called right. */
export function unsureCells(row: RowReading, deadline: Deadline, scope: Scope): readonly UnsureCell[] {
  const cells: UnsureCell[] = [];
  for (const meaning of Object.keys(row.cells) as ColumnMeaning[]) {
    if (!namesUnits(meaning)) continue;
    const unsure = unsureUnits(row.cells[meaning] ?? '', scope);
    if (unsure !== null) cells.push({ meaning, ...unsure });
  }
  if (!deadline.certain) cells.push({ meaning: 'deadline', key: deadlineKey(deadline), doubts: [] });
  return cells.length === 0 ? NO_CELLS : cells;
}

/** null where the cell was read for certain, or called right. */
function unsureUnits(cell: string, { asSpelled, confirmed }: Scope): Omit<UnsureCell, 'meaning'> | null {
  const reading = asSpelled.read?.(cell);
  if (reading === undefined || reading.certain) return null;
  const key = `${squash(cell)} → ${reading.pieces.map(({ spelled }) => spelled).join('; ')}`;
  return confirmed.has(key) ? null : { key, doubts: reading.doubts };
}

/** Whether the user has called the kind of the row right. */
export function isConfirmed(row: RowReading, { confirmed }: Scope): boolean {
  return confirmed.size > 0 && confirmed.has(rowKey(row));
}

/** The deadline as it was read; for certain where the user has called just this reading right. */
export function confirmedDeadline(deadline: Deadline, { confirmed }: Pick<Scope, 'confirmed'>): Deadline {
  if (deadline.certain || !confirmed.has(deadlineKey(deadline))) return deadline;
  return { ...deadline, certain: true, doubts: [] };
}

/** Text and reading: the same words read otherwise (another plan year, a newer version) are to be asked about again. */
function deadlineKey({ text, kind, due, dues }: Deadline): string {
  return `${text} → ${kind} ${due ?? ''} ${dues.join(' ')}`.trim();
}
