/** The year of a plan whose title block names none: what its headers or its deadlines say. */
import type { ColumnReading, RowReading } from '../model/reading';

/** The one year the headers name ("Kế hoạch 2026"), else the one year all dated deadlines name; null where there are several or none. */
export function impliedYear(columns: readonly ColumnReading[], rows: readonly RowReading[]): number | null {
  const ofHeaders = new Set(columns.flatMap(({ header }) => header.match(/20\d{2}/g) ?? []));
  const [only] = ofHeaders;
  if (ofHeaders.size === 1 && only !== undefined) return Number(only);
  return ofHeaders.size > 1 ? null : yearOfDeadlines(rows);
}

/** null where fewer than two deadlines name a year: one may be an exception. */
function yearOfDeadlines(rows: readonly RowReading[]): number | null {
  const years: string[] = [];
  for (const row of rows) {
    if (row.kind === 'task') years.push(...((row.cells.deadline ?? '').match(/20\d{2}/g) ?? []));
  }
  return years.length > 1 && new Set(years).size === 1 ? Number(years[0]) : null;
}
