import type { Appendix, AppendixRow } from '../../appendix';
import { rememberByObject } from '../../remember';
import { compareKey } from '../../text';

/** Where running text of a task stands. */
const PLACES = ['task', 'requirement', 'product', 'target'] as const;
const ANY_YEAR = /\d{4}/;

/** One cell of a task that names a year, with its key. */
export interface YearText {
  readonly row: AppendixRow;
  readonly place: (typeof PLACES)[number];
  readonly key: string;
}

/** Cells of tasks in which a year may stand, in sheet order. Most cells name none and need no key; two rules ask. */
export const yearTextsOf = rememberByObject((appendix: Appendix): readonly YearText[] => {
  const found: YearText[] = [];
  for (const row of appendix.rows) {
    if (row.kind !== 'task') continue;
    for (const place of PLACES) {
      const text = row.cells[place];
      if (text !== undefined && ANY_YEAR.test(text)) found.push({ row, place, key: compareKey(text) });
    }
  }
  return found;
});

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
