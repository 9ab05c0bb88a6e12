import { compareKey } from '../../words/text';
import type { Block } from './blocks';
import { beginsUnit } from '../../words/units/begins';
import { namesUnits } from '../../model/meanings';
import type { ColumnKnowledge } from './cellScore';
import { divideRow, joinKeys, type Division } from './divide';
import type { PastedLine } from './lines';
import type { PastedColumn } from './header';

/** A row whose best division scores less has no one and no time in it: it is a group. */
const LEAST_TASK = 0;
const PASSES = 3;

/**
 * Learns from the rows no page break cuts how wide each column is and which cells come again and again (the same units, the same
 * deadlines), dividing the rows anew with what the pass before has learnt.
 */
export function learnColumns(
  found: readonly Block[],
  columns: readonly PastedColumn[],
): { columns: ColumnKnowledge[]; blocks: Block[] } {
  let known: ColumnKnowledge[] = columns.map(({ meaning }) => ({ meaning, width: null, texts: new Map() }));
  let blocks = [...found];
  for (let pass = 0; pass < PASSES; pass += 1) {
    blocks = blocks.map((block) => partMergedLines(block, known));
    const whole = blocks.filter((block) => block.lower.length === 0 && !hasEmptyCells(block));
    const rows = whole
      .map((block) => cellLines(block, divideBlock(block, known)))
      .filter((row) => row !== null);
    known = known.map(({ meaning }, c) => {
      const cells = rows.map((row) => row[c] ?? []);
      return { meaning, width: widthOf(cells), texts: countTexts(cells) };
    });
  }
  return { columns: known, blocks };
}

/** A unit met this often as a cell is one wherever it stands. */
const OFTEN = 3;

/** A PDF runs short neighbouring cells together on one line: a line that begins with a well-known unit, and goes on with another, is two. */
function partMergedLines(block: Block, columns: readonly ColumnKnowledge[]): Block {
  const units = columns.filter(({ meaning }) => namesUnits(meaning)).flatMap(({ texts }) => [...texts]);
  const often = units.filter(([, count]) => count >= OFTEN).map(([text]) => text);
  const upper = block.upper.flatMap((line) => {
    const unit = often.find((text) => line.key.startsWith(`${text} `));
    const rest = unit === undefined ? '' : line.text.slice(unit.length).trim();
    const longer = often.some((text) => text.startsWith(line.key));
    if (unit === undefined || longer || !/^\p{Lu}/u.test(rest) || !beginsUnit(rest)) return [line];
    return [
      { ...line, text: line.text.slice(0, unit.length), key: unit },
      { ...line, text: rest, key: compareKey(rest) },
    ];
  });
  return { ...block, upper };
}

/** The division of a row's upper lines; null for groups. Where a page break cuts the row, the beginnings of known cells are known too. */
export function divideBlock(block: Block, known: readonly ColumnKnowledge[]): Division | null {
  if (hasEmptyCells(block)) return null;
  const columns = knownFor(block, known);
  const division = divideRow(block.upper, columns);
  return division === null || division.score < LEAST_TASK ? null : division;
}

/** A line of the row ends in the spaces a PDF leaves for empty cells: groups have them. */
function hasEmptyCells(block: Block): boolean {
  return block.numberLine.emptyCells || block.upper.some((line) => line.emptyCells);
}

/** What is known of the columns for a row: where a page break cuts it, also how its cells begin. */
export function knownFor(block: Block, known: readonly ColumnKnowledge[]): readonly ColumnKnowledge[] {
  return block.lower.length === 0 ? known : known.map(withBeginnings);
}

const beginnings = new WeakMap<ColumnKnowledge, ColumnKnowledge>();

/** The column with the beginnings of its repeated cells, word by word, as cells of their own. */
function withBeginnings(column: ColumnKnowledge): ColumnKnowledge {
  const done = beginnings.get(column);
  if (done !== undefined) return done;
  const texts = new Map(column.texts);
  for (const [text, count] of column.texts) {
    if (count < 2) continue;
    for (let at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
      const beginning = text.slice(0, at);
      texts.set(beginning, Math.max(texts.get(beginning) ?? 0, count / 2));
    }
  }
  const wider = { ...column, texts };
  beginnings.set(column, wider);
  return wider;
}

function cellLines(block: Block, division: Division | null): PastedLine[][] | null {
  if (division === null) return null;
  let at = 0;
  return division.counts.map((count) => block.upper.slice(at, (at += count)));
}

/** Nearly the longest line: a single merged line must not widen a column. */
function widthOf(cells: readonly (readonly PastedLine[])[]): number | null {
  const lengths = cells
    .flat()
    .map((line) => line.text.length)
    .sort((a, b) => a - b);
  return lengths[Math.floor((lengths.length - 1) * 0.97)] ?? null;
}

function countTexts(cells: readonly (readonly PastedLine[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    const key = cell.reduce((joined, line) => joinKeys(joined, line.key), '');
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
