import type { GoldenRow, GoldenTable } from '../measure/golden';
import type { CorpusDocument } from '../measure/real/documents';
import type { Variant } from './variant';

/**
 * The document with its rows in another sequence.
 *
 * @param sequence what stands in each row now: a sheet row of the document, or the cells of a row put in
 */
export function rearranged(
  document: CorpusDocument,
  sequence: readonly (number | readonly string[])[],
): Variant {
  const now = new Map<number, number>();
  sequence.forEach((each, i) => {
    if (typeof each === 'number') now.set(each, i + 1);
  });
  return {
    lines: sequence.map((each) => (typeof each === 'number' ? (document.lines[each - 1] ?? []) : each)),
    merges: [],
    tables: document.tables.map((table) => renumbered(table, now)),
    originOf: (row) => {
      const each = sequence[row - 1];
      return typeof each === 'number' ? each : undefined;
    },
    asks: (_measure, place) => !/^\d+$/.test(place) || now.has(Number(place)),
  };
}

function renumbered(table: GoldenTable, now: ReadonlyMap<number, number>): GoldenTable {
  const block = ([first, last]: readonly [number, number]): readonly [number, number] | null => {
    const [top, bottom] = [now.get(first), now.get(last)];
    return top === undefined || bottom === undefined ? null : [top, bottom];
  };
  const { layout } = table;
  return {
    ...table,
    layout: {
      ...layout,
      headerRows: layout.headerRows === null ? null : block(layout.headerRows),
      repeatedHeaderRows: (layout.repeatedHeaderRows ?? []).flatMap((each) => {
        const moved = block(each);
        return moved === null ? [] : [moved];
      }),
    },
    rows: table.rows.flatMap((row) => {
      const moved = now.get(row.row);
      return moved === undefined ? [] : [{ ...row, row: moved, ...mergedOf(row, now) }];
    }),
  };
}

function mergedOf({ merged }: GoldenRow, now: ReadonlyMap<number, number>): Pick<GoldenRow, 'merged'> {
  if (merged === undefined) return {};
  const kept = Object.entries(merged).flatMap(([part, row]) => {
    const moved = now.get(row);
    return moved === undefined ? [] : [[part, moved]];
  });
  return { merged: Object.fromEntries(kept) as NonNullable<GoldenRow['merged']> };
}
