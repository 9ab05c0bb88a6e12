/** The header again, at a page break: whole, or some of its rows, or slightly damaged. */
import { distance } from 'fastest-levenshtein';
import { meaningsThat } from '../../../model/meanings';
import { isSquashed, nfc } from '../../../words/text';
import type { SheetView } from '../view';
import type { HeaderBlock } from './block';
import { isColumnNumberRow } from './columnNumbers';
import { LEAST_SCORE } from './qualify';
import { scoreHeader } from './score';

const TRACKING = meaningsThat('tracking');

/** Looks for repetitions of one header; make it once a table. */
export interface RepeatFinder {
  /** Last row (0-based) of the repetition that begins in `row`, or null. */
  repeatAt(row: number): number | null;
}

export function repeatFinder(view: SheetView, header: HeaderBlock): RepeatFinder {
  const rows = Array.from({ length: header.wordsBottom - header.top + 1 }, (_, i) => header.top + i);
  const own = { left: header.left, right: lastOfTable(view, header, rows) };
  const tiers = rows.map((row) => cellsOf(view, own, row)).filter((cells) => cells.size > 0);
  const exact = new Set(tiers.flatMap((cells) => [...cells.values()].map((cell) => cell.raw)));
  const longest = Math.max(...[...exact].map((raw) => raw.length));
  const lengths = new Set([...exact].map((raw) => raw.length));
  // Padding and decomposed letters make a text longer than it reads, but not without end.
  const mayBeExact = (text: string): boolean =>
    text.length <= 20 + 4 * longest &&
    (lengths.has(text.length) || !isSquashed(text)) &&
    exact.has(cheap(text));
  const hasNumbers = header.bottom > header.wordsBottom;

  const isTier = (row: number, tier: ReadonlyMap<number, Cell>): boolean => {
    const cells = cellsOf(view, own, row);
    if (cells.size === 0) return false;
    let same = 0;
    for (const [column, cell] of cells) {
      const other = tier.get(column);
      if (other !== undefined && alike(cell.key, other.key)) same += 1;
    }
    const least = tier.size === 1 ? 1 : 2;
    return same >= least && same >= tier.size * 0.6 && same >= cells.size * 0.6;
  };

  return {
    repeatAt(row) {
      const filled = view.filled[row] ?? [];
      const hasExact = filled.some((column) => mayBeExact(view.raw(row, column)));
      if (hasExact) {
        const first = tiers.findIndex((tier) => isTier(row, tier));
        if (first >= 0 && (first === 0 || (tiers[first]?.size ?? 0) >= 2)) {
          let last = row;
          for (
            let t = first + 1;
            t < tiers.length && isTier(last + 1, tiers[t] as ReadonlyMap<number, Cell>);
            t++
          )
            last += 1;
          if (isColumnNumberRow(view, last + 1, header.left, header.right)) last += 1;
          return last;
        }
      }
      return hasNumbers && isColumnNumberRow(view, row, header.left, header.right) ? row : null;
    },
  };
}

interface Cell {
  readonly raw: string;
  readonly key: string;
}

/**
 * The last column of the table itself: columns that follow it up stand an empty one away, and were put there after the header had been
 * repeated without them.
 */
function lastOfTable(
  view: SheetView,
  { left, right }: Pick<HeaderBlock, 'left' | 'right'>,
  rows: readonly number[],
): number {
  const isEmpty = (column: number): boolean => rows.every((row) => view.raw(row, column) === '');
  const isTracking = (column: number): boolean =>
    rows.some((row) => {
      const scores = scoreHeader(view.key(view.raw(row, column)));
      return TRACKING.some((meaning) => (scores.get(meaning) ?? 0) >= LEAST_SCORE);
    });
  let first = right + 1;
  while (first - 1 > left && isTracking(first - 1)) first -= 1;
  return first <= right && isEmpty(first - 1) ? first - 2 : right;
}

function cellsOf(
  view: SheetView,
  header: Pick<HeaderBlock, 'left' | 'right'>,
  row: number,
): ReadonlyMap<number, Cell> {
  const cells = new Map<number, Cell>();
  for (const column of view.filled[row] ?? []) {
    if (column < header.left || column > header.right) continue;
    const text = view.raw(row, column);
    cells.set(column, { raw: cheap(text), key: view.key(text) });
  }
  return cells;
}

function cheap(text: string): string {
  return text.length > 220 ? '' : nfc(text).trim().toLowerCase();
}

function alike(a: string, b: string): boolean {
  if (a === b) return a !== '';
  if (a === '' || b === '') return false;
  const longer = Math.max(a.length, b.length);
  return longer >= 5 && distance(a, b) <= longer * 0.25;
}
