import { bareRow } from '../../model/bareRow';
import type { ColumnMeaning } from '../../model/meanings';
import type { Observation } from '../../model/observation';
import type { RowKind, RowReading } from '../../model/reading';
import type { Block } from './blocks';
import type { ColumnKnowledge } from './cellScore';
import { cellsOfRow, type PastedCell } from './cells';
import { divideBlock } from './learn';
import type { PastedLine } from './lines';
import { kindOf, KINDS, type NumberKind } from './numberSequence';

export interface PastedRows {
  readonly rows: readonly RowReading[];
  readonly observations: readonly Observation[];
  readonly tasks: number;
  /** Tasks with a cell that cannot be told. */
  readonly doubtful: number;
}

/** Rows of groups, tasks and the lines under them. Every line of a block is listed once; `column` is the sheet column of all. */
export function pastedRows(
  blocks: readonly Block[],
  columns: readonly ColumnKnowledge[],
  column: number,
): PastedRows {
  const rows: RowReading[] = [];
  const observations: Observation[] = [];
  const groups: { kind: NumberKind; row: number; level: number }[] = [];
  let tasks = 0;
  let doubtful = 0;
  for (const block of blocks) {
    const kind = kindOf(block.number.number);
    while (
      groups.length > 0 &&
      KINDS.indexOf(groups[groups.length - 1]?.kind ?? 'letter') >= KINDS.indexOf(kind)
    )
      groups.pop();
    const over = groups[groups.length - 1];
    const division = divideBlock(block, columns);
    const place = { number: block.number.typed, level: (over?.level ?? 0) + 1, parent: over?.row ?? null };
    if (division === null) {
      const text = [...block.upper, ...block.lower].map((line) => line.text).join(' ');
      groups.push({ kind, row: block.numberLine.row, level: place.level });
      rows.push({
        ...bareRow(block.numberLine.row, 'group'),
        ...place,
        cells: { task: text },
        columns: { task: column },
      });
      rows.push(...continuations(block, [], column));
      continue;
    }
    const cells = cellsOfRow(block, division, columns);
    const unsure = cells.filter((cell) => cell.doubtful && cell.meaning !== null);
    tasks += 1;
    if (unsure.length > 0) doubtful += 1;
    rows.push({
      ...bareRow(block.numberLine.row, 'task'),
      ...place,
      ...contents(cells, column),
      ...(unsure.length === 0 ? {} : GUESSED),
    });
    rows.push(...continuations(block, cells, column));
    const parts = unsure.flatMap(({ meaning }) => (meaning === null ? [] : [meaning]));
    if (parts.length > 0)
      observations.push({
        kind: 'pasted-lines-doubt',
        row: block.numberLine.row,
        column,
        params: { parts },
      });
  }
  return { rows, observations, tasks, doubtful };
}

/** Where one cell ends and the next begins was not to be seen. */
const GUESSED = { certain: false, reasons: [{ code: 'row-cells-guessed' }] } as const;

function contents(cells: readonly PastedCell[], column: number) {
  const texts: Partial<Record<ColumnMeaning, string>> = {};
  const columns: Partial<Record<ColumnMeaning, number>> = {};
  const sourceRows: Partial<Record<ColumnMeaning, number>> = {};
  for (const { meaning, text, lines } of cells) {
    const first = lines[0];
    if (meaning === null || first === undefined) continue;
    texts[meaning] = text;
    columns[meaning] = column;
    sourceRows[meaning] = first.row;
  }
  return { cells: texts, columns, sourceRows };
}

/** The lines under the row's first one, each with the cell it was given to; without one where that cannot be told. */
function continuations(block: Block, cells: readonly PastedCell[], column: number): RowReading[] {
  return [...block.upper, ...block.lower]
    .filter((line) => line.row !== block.numberLine.row)
    .map((line) => {
      const meaning =
        cells.find((cell) => cell.lines.includes(line))?.meaning ?? (cells.length === 0 ? 'task' : null);
      const found =
        meaning === null ? {} : { cells: { [meaning]: line.text }, columns: { [meaning]: column } };
      return { ...bareRow(line.row, 'continuation'), of: block.numberLine.row, ...found };
    });
}

/** Rows of one kind for some lines. */
export function lineRows(lines: readonly PastedLine[], kind: RowKind): RowReading[] {
  return lines.map((line) => bareRow(line.row, kind));
}
