import type { Area } from '../../../src/plan/model/grid';
import type { GoldenTable } from '../measure/golden';
import type { CorpusDocument } from '../measure/real/documents';
import type { Measure } from '../measure/real/judgement';

/** A document changed in one way that a careful reader would not mind, with the golden readings that now hold. */
export interface Variant {
  readonly lines: CorpusDocument['lines'];
  readonly merges: readonly Area[];
  readonly tables: readonly GoldenTable[];
  /** The row of the document a row of the variant was; undefined for one that was put in. */
  readonly originOf: (row: number) => number | undefined;
  /** Whether an answer (its place in the document) can still be expected. */
  readonly asks: (measure: Measure, place: string, table: number) => boolean;
}

/** Makes variants of one document; none where there is nothing to change. Pure: chance comes from `random` (0..1) alone. */
export type Transform = (document: CorpusDocument, random: () => number) => Variant[];

/** Everything but some cells stays where it is. */
export function withCells(
  document: CorpusDocument,
  cellOf: (text: string, row: number, column: number) => string,
): Variant {
  return {
    lines: document.lines.map((line, r) => line.map((text, c) => cellOf(text, r + 1, c))),
    merges: [],
    tables: document.tables,
    originOf: (row) => row,
    asks: () => true,
  };
}

/** 0-based column of a meaning; undefined where the table has none. */
export function columnOfMeaning({ layout }: GoldenTable, meaning: string): number | undefined {
  const letter = layout.columns[meaning];
  return typeof letter === 'string' ? letter.charCodeAt(0) - 65 : undefined;
}

/** Rows of the header and of each of its repetitions. */
export function headerRowsOf({ layout }: GoldenTable): ReadonlySet<number> {
  const blocks = layout.headerRows === null ? [] : [layout.headerRows, ...(layout.repeatedHeaderRows ?? [])];
  return new Set(
    blocks.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
  );
}

/** Whether the table is written as cells at all; a plan of paragraphs has nothing of what the transforms change. */
export function isTable({ layout }: GoldenTable): boolean {
  return Object.keys(layout.columns).length > 1;
}
