/** Headers that name a stretch of the year: "Tháng 3", "T3", "Quý II", "Q2", "Năm 2026", "2026". */
import { plainKey } from '../../../words/text';

export interface HeaderPeriod {
  readonly unit: 'month' | 'quarter' | 'year';
  readonly number: number;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** null for anything that is not just the name of a period. A bare number is a month only where the parent header says so. */
export function headerPeriodOf(text: string, parent = ''): HeaderPeriod | null {
  const key = plainKey(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const month = /^(?:thang|t|th) ?(\d{1,2})(?: (?:nam )?\d{4})?$/.exec(key);
  if (month !== null) return inRange('month', Number(month[1]), 12);
  const quarter = /^(?:quy|qui|q) ?(iv|i{1,3}|[1-4])(?: (?:nam )?\d{4})?$/.exec(key);
  if (quarter !== null) return inRange('quarter', ROMAN[quarter[1] ?? ''] ?? Number(quarter[1]), 4);
  const year = /^(?:nam )?(20\d\d)$/.exec(key);
  if (year !== null) return { unit: 'year', number: Number(year[1]) };
  const parentKey = plainKey(parent);
  if (/^\d{1,2}$/.test(key) && /\bthang\b/.test(parentKey)) return inRange('month', Number(key), 12);
  if (/^(?:iv|i{1,3}|[1-4])$/.test(key) && /\bquy\b/.test(parentKey)) {
    return inRange('quarter', ROMAN[key] ?? Number(key), 4);
  }
  return null;
}

/** A header that names a stretch of years or half a year, with no mark to be put under it: "Giai đoạn 2028-2030", "Đến năm 2030". */
export function isStretch(text: string): boolean {
  const key = plainKey(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return /^(?:(?:giai doan|tu|nam) ){0,2}20\d\d (?:den )?(?:nam )?20\d\d$|^(?:den|sau|truoc) (?:het )?nam 20\d\d$|^(?:6|sau) thang (?:dau|cuoi) nam(?: 20\d\d)?$/.test(
    key,
  );
}

function inRange(unit: HeaderPeriod['unit'], number: number, most: number): HeaderPeriod | null {
  return number >= 1 && number <= most ? { unit, number } : null;
}
