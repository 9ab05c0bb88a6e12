import { bareRow } from '../../model/bareRow';
import { lastRowOf, type Grid } from '../../model/grid';
import type { ColumnReading, Reading, Reason } from '../../model/reading';
import { prosePlanInfo } from '../prose/planInfo';
import { findBlocks } from './blocks';
import { findHeader, repeatedHeaders, type PastedHeader } from './header';
import { learnColumns } from './learn';
import { pastedLines, type PastedLine } from './lines';
import { lineRows, pastedRows, type PastedRows } from './pastedRows';

/** Fewer tasks than this are no table whose columns can be learnt. */
const LEAST_TASKS = 3;

/** Where the cells end is inferred, never seen: below the threshold at which a reading is shown without asking. */
const CONFIDENCE = 0.55;

/**
 * Reads a plan table whose lines were pasted from a PDF into one column, as far as it can be told: the headings are found
 * among the first lines, rows begin at their numbers, and each row's lines are given to the columns in order. The layout
 * is a table whose columns all stand in that one sheet column. Cells that cannot be told carry a 'pasted-lines-doubt' observation.
 * None where the sheet is anything else. Never throws.
 */
export function readPastedLines(grid: Grid): Reading[] {
  const pasted = pastedLines(grid);
  const header = pasted === null ? null : findHeader(pasted.lines);
  if (pasted === null || header === null) return [];
  const { column, lines } = pasted;
  const repeated = repeatedHeaders(lines, header);
  const { blocks, stray } = findBlocks(lines, header.to, repeated);
  const learnt = learnColumns(blocks, header.columns);
  const found = pastedRows(learnt.blocks, learnt.columns, column);
  if (found.tasks < LEAST_TASKS) return [];
  const title = lines.slice(0, header.from);
  const headers = [header.from, ...repeated.map(([from]) => from)];
  const headerLines = headers.flatMap((from) => lines.slice(from, from + header.to - header.from));
  const reasons = reasonsOf(header, found);
  const confidence = CONFIDENCE * (1 - found.doubtful / found.tasks / 2);
  return [
    {
      sheet: grid.sheet,
      range: {
        top: lines[header.from]?.row ?? grid.firstRow,
        left: column,
        bottom: lastRowOf(grid),
        right: column,
      },
      confidence,
      reasons,
      plan: prosePlanInfo(
        title.map((line) => ({ row: line.row, column, text: line.text, raw: line.text })),
        grid.firstRow,
      ),
      layout: {
        form: 'table',
        headerRows: rowSpan(lines, header.from, header.to),
        columns: columnsOf(header, column, reasons),
        repeatedHeaderRows: repeated.map(([from, to]) => rowSpan(lines, from, to)),
        titleRows: title.map((line) => line.row),
        totalRows: [],
        labels: {},
      },
      rows: allRows(grid, title, [
        ...found.rows,
        ...lineRows(headerLines, 'header'),
        ...lineRows(stray, 'blank'),
      ]),
      observations: found.observations,
    },
  ];
}

/** The sheet has the headings of a plan table as lines of one column: its lines are no paragraphs. */
export function isPastedTable(grid: Grid): boolean {
  const pasted = pastedLines(grid);
  return pasted !== null && findHeader(pasted.lines) !== null;
}

function reasonsOf(header: PastedHeader, found: PastedRows): Reason[] {
  return [
    { code: 'pastedHeader', params: { columns: header.columns.length + 1 } },
    { code: 'pastedRows', params: { tasks: found.tasks, doubtful: found.doubtful } },
  ];
}

function columnsOf(header: PastedHeader, column: number, reasons: readonly Reason[]): ColumnReading[] {
  const read = header.columns.map(({ meaning, header: text, score }) => ({
    column,
    meaning,
    header: text,
    confidence: Math.min(CONFIDENCE, score),
    reasons,
  }));
  return [{ column, meaning: 'stt', header: '', confidence: CONFIDENCE, reasons }, ...read];
}

function rowSpan(lines: readonly PastedLine[], from: number, to: number): [number, number] {
  return [lines[from]?.row ?? 0, lines[to - 1]?.row ?? 0];
}

/** In sheet order, with a blank row for each sheet row that holds nothing. */
function allRows(
  grid: Grid,
  title: readonly PastedLine[],
  read: readonly Reading['rows'][number][],
): Reading['rows'] {
  const byRow = new Map(read.map((row) => [row.row, row]));
  const titles = new Set(title.map((line) => line.row));
  return Array.from({ length: lastRowOf(grid) - grid.firstRow + 1 }, (_, i) => grid.firstRow + i)
    .filter((row) => !titles.has(row))
    .map((row) => byRow.get(row) ?? bareRow(row, 'blank'));
}
