/** How sure it is that a table is a plan and read right. */
import type { Reason, RowReading } from '../../model/reading';
import type { Table } from './table';

export function confidenceOf(
  table: Table,
  rows: readonly RowReading[],
): { confidence: number; reasons: Reason[] } {
  const reasons: Reason[] = [];
  const known = table.columns.filter((column) => column.meaning !== null);
  const withHead = table.columns.filter((column) => column.header !== '');
  const headed = withHead.length === 0 ? table.columns : withHead;
  const mean = known.reduce((sum, column) => sum + column.confidence, 0) / Math.max(1, known.length);
  const settled = headed.filter(
    ({ meaning, reasons: [why] }) => meaning !== null || why?.code === 'chosen-by-user',
  );
  let confidence = mean * (0.6 + (0.4 * settled.length) / Math.max(1, headed.length));
  const tasks = rows.filter((row) => row.kind === 'task');
  if (tasks.length === 0) {
    confidence *= 0.5;
    reasons.push({ code: 'no-task-rows' });
  }
  const unknown = headed.length - known.length;
  if (unknown > 0) reasons.push({ code: 'unknown-columns', params: { count: unknown } });
  if (!known.some((column) => column.meaning === 'stt')) reasons.push({ code: 'no-number-column' });
  const shifted = rows.filter((row) => row.shift !== 0).length;
  if (shifted > 0) reasons.push({ code: 'shifted-rows', params: { count: shifted } });
  reasons.unshift({ code: 'header-found', params: { known: known.length, all: headed.length } });
  return { confidence: Math.max(0.05, Math.min(0.99, Math.round(confidence * 100) / 100)), reasons };
}
