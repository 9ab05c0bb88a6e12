/**
 * Which day serials of a workbook count from. Office.js has no property for it, but shows it: the displayed text of a date cell names the
 * year, and the two systems are four years and a day apart.
 */
import { isDateFormat, lastSerial, serialToIso, systemShift, type Grid } from '../../plan/model/grid';

type Cells = Pick<Grid, 'text' | 'value' | 'format'>;

/** Cells as a Grid wants them: dates in serials of the 1900 system, whatever the workbook counts from. */
export function in1900<T extends Cells>(cells: T): T & Pick<Grid, 'date1904'> {
  if (!countsFrom1904(cells)) return cells;
  const value = (cells.value ?? []).map((line, r) =>
    line.map((one, c) => {
      const format = cells.format?.[r]?.[c] ?? '';
      return isDay(one, format) && one <= lastSerial - systemShift ? one + systemShift : one;
    }),
  );
  return { ...cells, value, date1904: true };
}

/** One date cell that says so is enough, if none says the opposite; a text without a full year ("30/6", "####") says nothing. */
function countsFrom1904({ text, value, format }: Cells): boolean {
  let from1904 = false;
  for (const [r, line] of (value ?? []).entries()) {
    for (const [c, one] of line.entries()) {
      const code = format?.[r]?.[c] ?? '';
      if (!isDay(one, code)) continue;
      const years: readonly string[] = text[r]?.[c]?.match(/(?<!\d)\d{4}(?!\d)/g) ?? [];
      if (years.includes(yearOf(one))) return false;
      if (years.includes(yearOf(one + systemShift))) from1904 = true;
    }
  }
  return from1904;
}

function isDay(value: unknown, format: string): value is number {
  return typeof value === 'number' && value >= 0 && value <= lastSerial && isDateFormat(format);
}

const yearOf = (serial: number): string => serialToIso(serial)?.slice(0, 4) ?? '';
