import { type Grid, lastRowOf } from '../grid';
import { squash } from '../text';
import type { ColumnMeaning, Inherited, RowKind, RowReading } from '../reading';
import type { PartMeaning } from './labelLexicon';
import type { ProseLine } from './lines';
import { ancestorsOf, type Item, type Outline, type Part } from './outline';
import { isSection } from './sections';
import type { TaskChoice } from './tasks';

/** Meanings of parts that are columns of a table; the others hold parts or the body. */
type Kept = Exclude<PartMeaning, 'assignment' | 'solution' | 'other'>;

export interface ProseRows {
  /** Sheet rows before the first group or task. */
  readonly titleRows: readonly number[];
  readonly rows: readonly RowReading[];
  /** The parts of each task, its own, its sentence's and those its group gives it. */
  readonly parts: ReadonlyMap<Item, readonly Part[]>;
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
  const parts = new Map<Item, Part[]>();
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
      else rows.push(plainRow(row, 'blank'));
    } else if (line === undefined) rows.push(plainRow(row, 'blank'));
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

function partsOf(item: Item, choice: TaskChoice): Part[] {
  const own = [...item.parts];
  const has = (meaning: PartMeaning): boolean => own.some((part) => part.meaning === meaning);
  const assigned = has('leadAndCoordinate') || has('assignment') || has('lead');
  for (const part of choice.inline.get(item) ?? []) {
    if (!has(part.meaning) && (part.meaning === 'deadline' || !assigned)) own.push(part);
  }
  for (const above of ancestorsOf(item)) {
    for (const part of above.parts) if (!has(part.meaning) && part.value !== '') own.push(part);
  }
  return own.filter((part) => part.value !== '');
}

function rowOf(
  line: ProseLine,
  outline: Outline,
  kinds: ReadonlyMap<Item, 'group' | 'task'>,
  parts: ReadonlyMap<Item, readonly Part[]>,
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

function cellsOf(item: Item, parts: readonly Part[]) {
  const cells: Partial<Record<ColumnMeaning, string>> = { task: rawText(item) };
  const columns: Partial<Record<ColumnMeaning, number>> = { task: item.line.column };
  const sourceRows: Partial<Record<ColumnMeaning, number>> = {};
  const inherited: Partial<Record<ColumnMeaning, Inherited>> = {};
  for (const part of parts) {
    const meaning = columnMeaning(part);
    if (meaning === null) continue;
    const value = valueOf(part, meaning);
    if (value === '') continue;
    const before = cells[meaning];
    cells[meaning] = before === undefined ? value : `${before}\n${value}`;
    columns[meaning] ??= part.line.column;
    sourceRows[meaning] ??= part.line.row;
    if (part.line.row < item.line.row) inherited[meaning] = { row: part.line.row, how: 'group' };
  }
  return { cells, columns, sourceRows, inherited };
}

const ROLE_WORDS = /(?:chủ trì|phối hợp|phụ trách|đầu mối|thực hiện|tham mưu)/iu;

/** The column a part goes to; an assignment goes to the lead, or to both roles where its words name roles. */
export function columnMeaning(part: Part): Kept | null {
  if (part.meaning === 'solution' || part.meaning === 'other') return null;
  if (part.meaning !== 'assignment') return part.meaning;
  if (part.value === '') return null;
  return ROLE_WORDS.test(part.value) ? 'leadAndCoordinate' : 'lead';
}

function valueOf(part: Part, meaning: Kept): string {
  return meaning === 'deadline' || meaning === 'startDate' ? part.value.replace(/[\s.;]+$/u, '') : part.value;
}

/** The paragraph without its marker, as typed; without the parts labelled in it where it has such. */
function rawText(item: Item): string {
  const { text, raw } = item.line;
  const marker = text.length - item.text.length;
  if (!text.endsWith(item.text)) return item.text;
  // Decomposed letters and double spaces make the marker longer in the raw text, never shorter.
  for (let cut = marker; cut <= marker * 3; cut += 1) {
    const rest = raw.slice(cut).trimStart();
    if (squash(rest) === item.text) return rest;
  }
  return item.text;
}

function continuationRow(
  line: ProseLine,
  item: Item,
  part: Part | null,
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
  return { ...plainRow(line.row, kind), cells: { task: line.raw }, columns: { task: line.column } };
}

function plainRow(row: number, kind: RowKind): RowReading {
  return {
    row,
    kind,
    number: null,
    level: null,
    parent: null,
    of: null,
    shift: 0,
    cells: {},
    columns: {},
    dates: {},
    numbers: {},
    inherited: {},
    sourceRows: {},
  };
}
