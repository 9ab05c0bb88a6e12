import type { RowReading } from './reading';

/** What a row whose kind was called right is known by: its text and its kind; the same text read as another kind is to be asked about again. */
export function rowKey({ kind, cells }: Pick<RowReading, 'kind' | 'cells'>): string {
  const text = cells.task ?? Object.values(cells).find((cell) => cell !== '') ?? '';
  return `${text.trim().replace(/\s+/g, ' ')} → ${kind}`;
}
