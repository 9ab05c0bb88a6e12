import { namesPeople, type ColumnMeaning } from '../../model/meanings';
import { compareKey } from '../../words/text';
import type { Block } from './blocks';
import type { ColumnKnowledge } from './cellScore';
import { marginOf, type Division } from './divide';
import { knownFor } from './learn';
import type { PastedLine } from './lines';

export interface PastedCell {
  readonly meaning: ColumnMeaning | null;
  readonly text: string;
  /** The lines the text was taken from; those after a page break are not listed where they cannot be told. */
  readonly lines: readonly PastedLine[];
  /** The lines of the cell, or where it ends, cannot be told for sure. */
  readonly doubtful: boolean;
}

/** A division that another comes this near to is a guess. */
const NEAR = 1.5;

/** The cells of a task row, those cut by a page break put together as far as it can be told. */
export function cellsOfRow(
  block: Block,
  division: Division,
  columns: readonly ColumnKnowledge[],
): PastedCell[] {
  const doubtful = marginOf(division, block.upper, knownFor(block, columns)) < NEAR;
  let at = 0;
  const upper = division.counts.map((count, c): PastedCell => {
    const lines = block.upper.slice(at, (at += count));
    return {
      meaning: columns[c]?.meaning ?? null,
      text: lines.map((line) => line.text).join(' '),
      lines,
      doubtful,
    };
  });
  return block.lower.length === 0 ? upper : joinLower(upper, block.lower, columns);
}

/**
 * Lines after a page break follow each other column by column too, but a PDF runs the first lines of several cells together. A cell met
 * elsewhere as it stands is whole; one met elsewhere with more words, which follow after the break, is completed; else
 * the lines go to the only cell that can take them, or to none.
 */
function joinLower(
  upper: readonly PastedCell[],
  lower: readonly PastedLine[],
  columns: readonly ColumnKnowledge[],
): PastedCell[] {
  const below = compareKey(lower.map((line) => line.text).join(' '));
  const known = upper.map((cell, c) => completed(cell, below, columns[c]));
  const open = known.filter((cell, c) => isOpen(cell, columns[c]));
  const only = open.length === 1 ? open[0] : undefined;
  const rest = remainder(lower, upper, known);
  return known.map((cell) => {
    if (cell !== only) return open.includes(cell) ? { ...cell, doubtful: true } : cell;
    return {
      ...cell,
      text: [cell.text, ...rest.map((line) => line.text)].join(' '),
      lines: [...cell.lines, ...rest],
    };
  });
}

/** A cell whose text is met elsewhere with further words that follow after the break. */
function completed(cell: PastedCell, below: string, column: ColumnKnowledge | undefined): PastedCell {
  const key = compareKey(cell.text);
  if (column === undefined || key === '' || (column.texts.get(key) ?? 0) > 1) return cell;
  const longer = [...column.texts.keys()].filter(
    (text) => text.startsWith(`${key} `) && below.includes(text.slice(key.length + 1)),
  );
  const most = longer.sort((a, b) => (column.texts.get(b) ?? 0) - (column.texts.get(a) ?? 0))[0];
  return most === undefined
    ? cell
    : { ...cell, text: `${cell.text} ${most.slice(key.length + 1)}`, doubtful: longer.length > 1 };
}

/** Whether the cell may go on after the break. */
function isOpen(cell: PastedCell, column: ColumnKnowledge | undefined): boolean {
  const meaning = cell.meaning;
  const short = meaning === 'deadline' || namesPeople(meaning);
  if (short) return (column?.texts.get(compareKey(cell.text)) ?? 0) < 2;
  return !/[.;]$/u.test(cell.text);
}

/** The lower lines without those that only complete a cell. */
function remainder(
  lower: readonly PastedLine[],
  upper: readonly PastedCell[],
  known: readonly PastedCell[],
): PastedLine[] {
  const taken = new Set(
    known.flatMap((cell, c) => {
      const before = upper[c]?.text ?? '';
      return cell.text === before ? [] : [compareKey(cell.text.slice(before.length))];
    }),
  );
  return lower.filter((line) => !taken.has(line.key));
}
