import type { Appendix, AppendixRow } from '../../../model/appendix';
import { rememberByObject } from '../../../model/remember';
import { compareKey } from '../../../words/text';
import { singleYearOf } from './planYears';

/** Where running text of a task stands. */
const PLACES = ['task', 'requirement', 'product', 'target'] as const;
const FOUR_DIGITS = /\d{4}/g;

/** One cell of a task that may name a year far from the plan's, with its key. */
export interface YearText {
  readonly row: AppendixRow;
  readonly place: (typeof PLACES)[number];
  readonly key: string;
}

/**
 * Cells of tasks that hold four digits which are neither the plan's year nor the year before, in sheet order. Nearly all cells name
 * no other year and need no key; two rules ask.
 */
export const yearTextsOf = rememberByObject((appendix: Appendix): readonly YearText[] => {
  const found: YearText[] = [];
  const year = singleYearOf(appendix);
  if (year === null) return found;
  for (const row of appendix.rows) {
    if (row.kind !== 'task') continue;
    for (const place of PLACES) {
      const text = row.cells[place];
      if (text !== undefined && namesOtherYear(text, year)) found.push({ row, place, key: compareKey(text) });
    }
  }
  return found;
});

function namesOtherYear(text: string, year: number): boolean {
  const numbers = text.match(FOUR_DIGITS);
  return numbers !== null && numbers.some((digits) => Number(digits) !== year && Number(digits) !== year - 1);
}

/** One finding a row: the first of its cells for which `judge` has one. */
export function firstPerRow<T>(appendix: Appendix, judge: (text: YearText) => T | null): T[] {
  const findings: T[] = [];
  let done: AppendixRow | null = null;
  for (const text of yearTextsOf(appendix)) {
    if (text.row === done) continue;
    const finding = judge(text);
    if (finding === null) continue;
    findings.push(finding);
    done = text.row;
  }
  return findings;
}
