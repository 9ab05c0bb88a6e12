import type { Area } from './area';
import type { Table } from './parts';

/** The rows of a table without its heading and totals. */
export function bodyOf({ area, showHeaders, showTotals }: Table): Area {
  return { ...area, top: area.top + (showHeaders ? 1 : 0), bottom: area.bottom - (showTotals ? 1 : 0) };
}
