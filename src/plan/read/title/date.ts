import { compareKey } from '../../words/text';

export interface IssueDate {
  /** ISO; null where the day is left blank. */
  readonly iso: string | null;
  /** "2025-08" where only month and year stand. */
  readonly month: string | null;
  readonly year: number | null;
}

const FORMS = [
  String.raw`ngày\s*([\d.…_]{0,6})\s*tháng\s*([\d.…_]{0,6})\s*năm\s*(20\d\d)`,
  String.raw`ngày\s*([\d.…_]{0,6})\s*/\s*(\d{1,2})\s*/\s*(20\d\d)`,
  String.raw`ngày\s*(\d{1,2})[.-](\d{1,2})[.-](20\d\d)`,
];
/** Before the day a period ends or begins, or figures were taken: "(tính đến ngày 31/10/2026)", "từ ngày … đến ngày …". */
const BOUND = String.raw`(?:đến|đến hết|tới|từ|trước|sau|cập nhật)\s`;
const OF_ISSUE = FORMS.map((form) => new RegExp(`(?<!${BOUND})${form}`, 'u'));
const ANY = FORMS.map((form) => new RegExp(form, 'u'));

/** Date of issue in "… ngày 06 tháng 01 năm 2020", "… ngày 31/12/2020", "… ngày    / 8/2025"; null where there is none. A day that bounds a period is none. */
export function readTitleDate(text: string): IssueDate | null {
  return dateOf(text, OF_ISSUE);
}

/** Year of whatever date stands in the text, of issue or not. */
export function yearOfDate(text: string): number | null {
  return dateOf(text, ANY)?.year ?? null;
}

function dateOf(text: string, forms: readonly RegExp[]): IssueDate | null {
  const key = compareKey(text);
  const found = forms.map((form) => form.exec(key)).find((match) => match !== null);
  if (found === undefined) return null;
  const day = Number((found[1] ?? '').replace(/\D/g, ''));
  const month = Number((found[2] ?? '').replace(/\D/g, ''));
  const year = Number(found[3]);
  if (month < 1 || month > 12) return { iso: null, month: null, year };
  const yearMonth = `${year}-${String(month).padStart(2, '0')}`;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate())
    return { iso: null, month: yearMonth, year };
  return { iso: `${yearMonth}-${String(day).padStart(2, '0')}`, month: yearMonth, year };
}
