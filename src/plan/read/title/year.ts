import { compareKey } from '../../words/text';
import { yearOfDate, type IssueDate } from './date';
import type { TitleLine } from './lines';

const YEAR =
  /(đến năm|đến|tầm nhìn đến năm|giai đoạn|từ năm|so với năm|sau năm|trước năm|-)?\s*(?:năm\s*)?(20\d\d)(?!\d|\s*[-–]\s*20\d\d)/gu;

/** Year of the plan: the last "năm 20xx" of the title that is no end of a period, else the year of issue, else of any date that stands there. */
export function readYear(
  title: string | null,
  dated: IssueDate | null,
  lines: readonly TitleLine[],
): number | null {
  return yearIn(title ?? '') ?? dated?.year ?? yearOfOthers(lines);
}

function yearOfOthers(lines: readonly TitleLine[]): number | null {
  const named = lines.map((line) => yearIn(line.text)).find((year) => year !== null);
  return named ?? lines.map((line) => yearOfDate(line.text)).find((year) => year !== null) ?? null;
}

function yearIn(text: string): number | null {
  let year: number | null = null;
  for (const found of compareKey(text).matchAll(YEAR)) {
    if (found[1] === undefined && /năm\s*20\d\d$/u.test(found[0].trim())) year = Number(found[2]);
  }
  return year;
}
