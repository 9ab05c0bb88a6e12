import type { Grid } from '../../model/grid';
import type { Observation } from '../../model/observation';
import type { Reading } from '../../model/reading';
import { eachInSlices, type Slices } from '../../model/slices';
import { isComposed, nfc } from '../../words/text';
import { cellsOf, sheetRowsOf, type SheetCell, type SheetRow } from './area';

/** A defect of how one cell is typed, and the cell's text without it. */
interface Defect {
  readonly kind: 'unicode-not-nfc' | 'double-space' | 'empty-lines-in-cell';
  readonly kinds: ReadonlySet<SheetRow['kind']>;
  readonly isIn: (text: string) => boolean;
  readonly repair: (text: string) => string;
}

const TABLE: ReadonlySet<SheetRow['kind']> = new Set(['group', 'task', 'continuation', 'total']);

const DEFECTS: readonly Defect[] = [
  {
    kind: 'unicode-not-nfc',
    kinds: new Set([...TABLE, 'title']),
    isIn: (text) => !isComposed(text) && /\p{M}/u.test(text) && text.normalize('NFC') !== text,
    repair: nfc,
  },
  {
    // Spaces that hold a place open ("ngày      /8/2025") and those that begin a line are meant.
    kind: 'double-space',
    kinds: TABLE,
    isIn: (text) => text.includes('  ') && /[^\s./…_-] {2,3}[\p{L}\d]/u.test(text),
    repair: (text) => text.replace(/(?<=\S) {2,}(?=\S)/gu, ' '),
  },
  {
    kind: 'empty-lines-in-cell',
    kinds: TABLE,
    isIn: hasEmptyLines,
    repair: (text) => text.trim().replace(/\n\s*\n/gu, '\n'),
  },
];

/** Line breaks at either end, or two with nothing between. Ends are looked at apart: one pattern would try every line. */
function hasEmptyLines(text: string): boolean {
  if (!text.includes('\n')) return false;
  const start = text.slice(0, text.length - text.trimStart().length);
  const end = text.slice(text.trimEnd().length);
  return start.includes('\n') || end.includes('\n') || /\n[^\S\n]*\n/u.test(text);
}

/** One observation per row and defect, at the first cell; a repair where it is the only such cell. */
export function* observeCells(grid: Grid, reading: Reading): Slices<Observation[]> {
  if (reading.layout.form === 'prose') return [];
  const observations: Observation[] = [];
  yield* eachInSlices(sheetRowsOf(reading), ({ row, kind }) => {
    const cells = cellsOf(grid, row, reading);
    for (const defect of DEFECTS) {
      const first = defect.kinds.has(kind) ? cells.find(({ text }) => defect.isIn(text)) : undefined;
      if (first === undefined) continue;
      const count = cells.filter(({ text }) => defect.isIn(text)).length;
      observations.push(observation(defect, row, first, count));
    }
  });
  return observations;
}

function observation(defect: Defect, row: number, { column, text }: SheetCell, count: number): Observation {
  const params = count === 1 ? { count, value: defect.repair(text) } : { count };
  return { kind: defect.kind, row, column, params };
}
