/** Cells of one body row by meaning. */
import { meaningTest, type ColumnMeaning } from '../../../model/meanings';
import { squash } from '../../../words/text';
import { isCapitals } from './headings';
import { isDitto } from '../repair/ditto';
import type { Table } from '../table';
import type { SheetView } from '../view';
import { phraseOf } from '../columns/periods';
import type { RowDraft } from './draft';
import { numberBeforeText, readRowNumber } from '../../../words/rowNumber';
import { rankOf } from './nesting';

/** "-", "...", "…", "/": typed where nothing is meant. */
const PLACEHOLDER = /^[\s.…\-–—_/\\]*$/;
/** Values that must not be counted again in the rows a merged cell reaches down to. */
const isOncePerMerge = meaningTest('oncePerMerge');

const NONE: ReadonlySet<ColumnMeaning> = new Set();

/** What is known of a row before it is read. */
interface Place {
  readonly afterBreak: boolean;
  /** No row of the table has a number in a column of numbers: it may stand before the text. */
  readonly numbersInText: boolean;
}

export function readRow(view: SheetView, table: Table, row: number, place: Place): RowDraft {
  const draft: RowDraft = {
    row,
    kind: null,
    why: [],
    chosen: table.chosenRows.get(row) ?? null,
    numberText: null,
    number: null,
    cells: {},
    columns: {},
    inherited: {},
    mergedDown: NONE,
    shift: 0,
    afterBreak: place.afterBreak,
    wide: false,
    bold: false,
    level: null,
    parent: null,
    of: null,
  };
  let stt: string | undefined;
  for (const { column, meaning } of table.meanings) {
    const span = view.spanAt(row, column);
    const isBelow = span !== undefined && span.top < row;
    if (isBelow && (isOncePerMerge(meaning) || span.left !== column || span.top <= table.block.bottom))
      continue;
    const text = isBelow ? view.text(row, column) : view.raw(row, column);
    if (PLACEHOLDER.test(text) && !isDitto(text)) continue;
    if (meaning === 'stt') {
      stt = text;
      draft.columns.stt = column;
      continue;
    }
    if (isBelow) {
      draft.mergedDown = new Set([...draft.mergedDown, meaning]);
      draft.inherited[meaning] = { row: span.top + view.grid.firstRow, how: 'merge' };
    }
    draft.cells[meaning] = text;
    draft.columns[meaning] = column;
  }
  readPeriods(view, table, draft);
  readNumber(view, table, draft, stt, place);
  const titleColumn = draft.columns.task ?? draft.columns.stt;
  draft.bold = titleColumn !== undefined && view.grid.bold?.[row]?.[titleColumn] === true;
  return draft;
}

function readPeriods(view: SheetView, table: Table, draft: RowDraft): void {
  const marked = table.periods.filter(
    ({ index }) => squash(view.raw(draft.row, table.block.left + index)) !== '',
  );
  const [first] = marked;
  if (first === undefined) return;
  draft.cells.deadline = phraseOf(marked.map(({ period }) => period));
  draft.columns.deadline = table.block.left + first.index;
}

/** Sets the number; takes a heading typed into the number column for the task text. */
function readNumber(
  view: SheetView,
  table: Table,
  draft: RowDraft,
  stt: string | undefined,
  { numbersInText }: Place,
): void {
  const onlyCell = Object.keys(draft.cells).length === 0;
  if (stt !== undefined) {
    const number = readRowNumber(stt);
    if (number !== null || (!onlyCell && stt.trim().length <= 12)) {
      draft.numberText = stt.trim();
      draft.number = number;
    } else if (draft.cells.task === undefined) {
      const prefix = numberBeforeText(stt);
      draft.numberText = prefix?.typed ?? null;
      draft.number = prefix?.number ?? null;
      draft.cells.task = prefix?.rest ?? stt;
      draft.columns.task = table.sttColumn ?? table.block.left;
      draft.wide = onlyCell;
    }
  }
  headingElsewhere(draft);
  headingBefore(view, table, draft);
  const span = draft.columns.task === undefined ? undefined : view.spanAt(draft.row, draft.columns.task);
  if (span !== undefined && span.right - span.left >= Math.max(1, (table.block.right - table.block.left) / 2))
    draft.wide = true;
  if (draft.numberText === null && draft.cells.task !== undefined && numbersInText) {
    const prefix = numberBeforeText(draft.cells.task);
    if (prefix !== null) {
      draft.numberText = prefix.typed;
      draft.number = prefix.number;
    }
  }
}

/** The one text of a row is its heading wherever it stands: a cell merged over the width keeps its text at its left end. */
function headingElsewhere(draft: RowDraft): void {
  const meanings = Object.keys(draft.cells) as ColumnMeaning[];
  const [only] = meanings;
  if (
    meanings.length !== 1 ||
    only === undefined ||
    only === 'task' ||
    only === 'budget' ||
    draft.inherited[only] !== undefined
  )
    return;
  const text = draft.cells[only] ?? '';
  const isOuter = draft.number !== null && rankOf(draft.number) < 3;
  if (!isOuter && !isCapitals(text) && draft.chosen !== 'group') return;
  draft.cells = { task: text };
  draft.columns = { task: draft.columns[only] };
  draft.wide = true;
}

/**
 * Where every row has more than one cell, the one text of a row in a column before the tasks, which no meaning takes for people or a
 * time ("A. HƯỚNG ĐẾN …" over the codes, "I | Về đất đai" over what was found wrong), is a heading.
 */
function headingBefore(view: SheetView, table: Table, draft: RowDraft): void {
  const { block, meanings, sttColumn } = table;
  const filled = (view.filled[draft.row] ?? []).filter(
    (column) =>
      column >= block.left && column <= block.right && (column !== sttColumn || draft.number === null),
  );
  const [column] = filled;
  const taskColumn = meanings.find(({ meaning }) => meaning === 'task')?.column ?? -1;
  if (filled.length !== 1 || column === undefined || column >= taskColumn) return;
  const own = meanings.find((each) => each.column === column)?.meaning;
  if (own !== undefined && !BEFORE_TASK.has(own)) return;
  if (Object.keys(draft.cells).some((meaning) => meaning !== own)) return;
  const text = view.raw(draft.row, column);
  if (!BEGINS_HEADING.test(text)) return;
  draft.cells = { task: text };
  draft.columns = { task: column };
  draft.wide = true;
}

const BEFORE_TASK: ReadonlySet<ColumnMeaning> = new Set(['indexGroup', 'indexItem', 'code']);
/** Two words at least, the first with a capital, behind a number or a label of a group. */
const BEGINS_HEADING = /^\s*(?:[\p{L}\d]{1,4}[.)/:]\s*)*\p{Lu}\S*\s+\S/u;
