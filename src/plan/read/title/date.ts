import { compareKey } from '../../words/text';

export interface IssueDate {
  /** ISO; null where the day is left blank. */
  readonly iso: string | null;
  /** "2025-08" where only month and year stand. */
  readonly month: string | null;
  readonly year: number | null;
}

const WORDS = /ngày\s*([\d.…_]{0,6})\s*tháng\s*([\d.…_]{0,6})\s*năm\s*(20\d\d)/u;
const SLASHES = /ngày\s*([\d.…_]{0,6})\s*\/\s*(\d{1,2})\s*\/\s*(20\d\d)/u;
const DASHED = /ngày\s*(\d{1,2})[.-](\d{1,2})[.-](20\d\d)/u;

/** Date of issue in "… ngày 06 tháng 01 năm 2020", "… ngày 31/12/2020", "… ngày    / 8/2025"; null where there is none. */
export function readDate(text: string): IssueDate | null {
  const key = compareKey(text);
  const found = WORDS.exec(key) ?? SLASHES.exec(key) ?? DASHED.exec(key);
  if (found === null) return null;
  const day = Number((found[1] ?? '').replace(/\D/g, ''));
  const month = Number((found[2] ?? '').replace(/\D/g, ''));
  const year = Number(found[3]);
  if (month < 1 || month > 12) return { iso: null, month: null, year };
  const yearMonth = `${year}-${String(month).padStart(2, '0')}`;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate())
    return { iso: null, month: yearMonth, year };
  return { iso: `${yearMonth}-${String(day).padStart(2, '0')}`, month: yearMonth, year };
}
