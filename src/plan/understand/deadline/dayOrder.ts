/** A date of which either number could be the month does not say in which order its column writes them. */
const NUMERIC = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/\d{4}(?![\d/])/g;

/** Whether a column writes month/day/year: some of its dates can be read in no other way, and none the Vietnamese way only. */
export function writesMonthFirst(cells: Iterable<string>): boolean {
  let monthFirst = false;
  for (const cell of cells) {
    for (const [, first, second] of cell.matchAll(NUMERIC)) {
      if (Number(first) > 12) return false;
      if (Number(second) > 12) monthFirst = true;
    }
  }
  return monthFirst;
}
