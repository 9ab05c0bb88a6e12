import { bareRow } from '../../model/bareRow';
import { type Grid, lastRowOf } from '../../model/grid';
import type { RowKind, RowReading } from '../../model/reading';
import type { ProseLine } from './lines';
import { ancestorsOf, type Item, type Outline, type OutlinePart } from './outline';
import { isSection } from './sections';
import { cellsOf, columnMeaning, partsOf, valueOf } from './taskCells';
import type { TaskChoice } from './tasks';

export interface ProseRows {
  /** Sheet rows before the first group or task. */
  readonly titleRows: readonly number[];
  readonly rows: readonly RowReading[];
  /** The parts of each task, its own, its sentence's and those its group gives it. */
  readonly parts: ReadonlyMap<Item, readonly OutlinePart[]>;
}

/** Lays the outline out by sheet rows: one entry per row from the first group or task on. */
export function proseRows(
  grid: Grid,
  lines: readonly ProseLine[],
  outline: Outline,
  choice: TaskChoice,
  footerRow: number,
): ProseRows {
  const kinds = rowItems(outline, choice);
  const parts = new Map<Item, OutlinePart[]>();
  for (const item of choice.tasks.keys()) parts.set(item, partsOf(item, choice));
  const firstLines = new Map<number, ProseLine>();
  for (const line of lines) if (!firstLines.has(line.row)) firstLines.set(line.row, line);
  const first = Math.min(...[...kinds.keys()].map((item) => item.line.row));
  const titleRows: number[] = [];
  const rows: RowReading[] = [];
  for (let row = grid.firstRow; row <= lastRowOf(grid); row += 1) {
    const line = firstLines.get(row);
    if (row < first) {
      if (line !== undefined) titleRows.push(row);
      else rows.push(bareRow(row, 'blank'));
    } else if (line === undefined) rows.push(bareRow(row, 'blank'));
    else if (row >= footerRow) rows.push(textRow(line, 'footer'));
    else rows.push(rowOf(line, outline, kinds, parts));
  }
  return { titleRows, rows, parts };
}

/**
 * The items that are rows of their own. Sections and outermost numbered items are groups even without tasks, unless the sheet has a
 * single heading at its top: that one is its title.
 */
function rowItems(outline: Outline, choice: TaskChoice): ReadonlyMap<Item, 'group' | 'task'> {
  const kinds = new Map<Item, 'group' | 'task'>();
  const over = new Set([...choice.tasks.keys()].flatMap(ancestorsOf));
  const only = outline.roots.length === 1 ? outline.roots[0] : undefined;
  for (const item of outline.items) {
    if (choice.tasks.has(item)) kinds.set(item, 'task');
    else if (item === only && isSection(item)) continue;
    else if (over.has(item) || isSection(item) || (item.parent === null && item.number !== null))
      kinds.set(item, 'group');
  }
  return kinds;
}

function rowOf(
  line: ProseLine,
  outline: Outline,
  kinds: ReadonlyMap<Item, 'group' | 'task'>,
  parts: ReadonlyMap<Item, readonly OutlinePart[]>,
): RowReading {
  const role = outline.roles.get(line);
  const item = role?.item ?? null;
  const kind = item !== null && role?.own === true ? kinds.get(item) : undefined;
  if (item === null) return textRow(line, 'footer');
  if (kind === undefined) return continuationRow(line, item, role?.part ?? null, kinds);
  const chain = ancestorsOf(item).filter((above) => kinds.has(above));
  return {
    ...textRow(line, kind),
    number: item.number,
    level: chain.length + 1,
    parent: chain[0]?.line.row ?? null,
    ...cellsOf(item, kind === 'task' ? (parts.get(item) ?? []) : []),
  };
}

function continuationRow(
  line: ProseLine,
  item: Item,
  part: OutlinePart | null,
  kinds: ReadonlyMap<Item, unknown>,
): RowReading {
  const of = [item, ...ancestorsOf(item)].find((at) => kinds.has(at)) ?? null;
  const row = textRow(line, of === null ? 'footer' : 'continuation');
  const meaning = part === null || part.line !== line ? null : columnMeaning(part);
  if (part === null || meaning === null) return { ...row, of: of?.line.row ?? null };
  return {
    ...row,
    of: of?.line.row ?? null,
    cells: { ...row.cells, [meaning]: valueOf(part, meaning) },
    columns: { ...row.columns, [meaning]: line.column },
  };
}

function textRow(line: ProseLine, kind: RowKind): RowReading {
  return { ...bareRow(line.row, kind), cells: { task: line.raw }, columns: { task: line.column } };
}
