/** The rows of one table, from its title block to its last row. */
import type { Observation } from '../../model/observation';
import type { RowKind, RowReading } from '../../model/reading';
import { eachInSlices, type Slices } from '../../model/slices';
import { range } from './header/tiers';
import { tableObservation } from './observe';
import { continuation, joinOnto } from './repair/continuation';
import { resolveDittos } from './repair/ditto';
import { fillIndexColumns, fillLeadingTimes, fillTaskTexts } from './repair/fillDown';
import { inheritFromGroups } from './repair/inherit';
import { repairShifts } from './repair/shift';
import { debrisOf } from './rows/debris';
import type { RowDraft } from './rows/draft';
import { footerStart } from './rows/footer';
import { tellGroups } from './rows/groups';
import { setLevels } from './rows/levels';
import { readRowNumber } from '../../words/rowNumber';
import { readRow } from './rows/read';
import { bareRow, NOTHING } from '../../model/bareRow';
import { rowOf } from './rows/reading';
import { isBareAmount, isTotal } from './rows/totals';
import { rowCertainty, type RowReason } from './rows/why';
import { columnFor, type Table } from './table';
import type { SheetView } from './view';

export interface Body {
  readonly rows: readonly RowReading[];
  /** 1-based sheet rows. */
  readonly titleRows: readonly number[];
  readonly observations: readonly Observation[];
}

export function* readBody(view: SheetView, table: Table): Slices<Body> {
  const { grid } = view;
  const observations: Observation[] = [];
  const fixed = new Map<number, RowKind>();
  const footers = new Map<number, RowReason>();
  const titleRows: number[] = [];
  for (let row = table.top; row < table.block.top; row++) {
    if ((view.filled[row] ?? []).length === 0) fixed.set(row, 'blank');
    else titleRows.push(row);
  }
  for (let row = table.block.top; row <= table.block.bottom; row++) fixed.set(row, 'header');
  for (const [first, last] of table.repeats)
    for (let row = first; row <= last; row++) if (!table.chosenRows.has(row)) fixed.set(row, 'header');

  const drafts = yield* readDrafts(view, table, fixed, footers, observations);
  yield* repairShifts(view, table, drafts);
  markTotals(drafts, view, observations);
  joinContinuations(drafts, view, observations);
  yield* tellGroups(drafts);
  fillIndexColumns(drafts, grid.firstRow);
  fillTaskTexts(drafts, grid.firstRow);
  fillLeadingTimes(drafts, grid.firstRow);
  setLevels(
    drafts,
    columnFor(table, 'indexGroup') !== null && !drafts.some((draft) => draft.kind === 'group') ? 1 : 0,
  );
  resolveDittos(drafts, grid.firstRow);
  inheritFromGroups(drafts, grid.firstRow);

  const byRow = new Map(drafts.map((draft) => [draft.row, draft]));
  const rows: RowReading[] = [];
  const isTitle = new Set(titleRows);
  yield* eachInSlices(range(table.top, table.end), (row) => {
    if (isTitle.has(row)) return;
    const draft = byRow.get(row);
    rows.push(
      draft === undefined
        ? { ...bareRow(row + grid.firstRow, fixed.get(row) ?? 'blank'), ...whyFooter(footers.get(row)) }
        : rowOf(view, draft),
    );
  });
  return {
    rows,
    titleRows: titleRows.map((row) => row + grid.firstRow),
    observations: observations.sort((a, b) => a.row - b.row),
  };
}

function whyFooter(why: RowReason | undefined): Partial<RowReading> {
  return why === undefined ? NOTHING : rowCertainty([why]);
}

/** Drafts of the content rows; blank rows, debris and footer go into `fixed`. */
function* readDrafts(
  view: SheetView,
  table: Table,
  fixed: Map<number, RowKind>,
  footers: Map<number, RowReason>,
  observations: Observation[],
): Slices<RowDraft[]> {
  const { left, right, bottom } = table.block;
  const content: number[] = [];
  const breaks = new Set<number>();
  let isBreak = false;
  let numberBefore: string | null = null;
  yield* eachInSlices(range(bottom + 1, table.end), (row) => {
    const filled = (view.filled[row] ?? []).filter((column) => column >= left && column <= right);
    const isDecided = filled.length === 0 || table.chosenRows.has(row);
    const debris = isDecided ? null : debrisOf(view, row, filled, table.sttColumn, numberBefore);
    if (debris !== null) observations.push(tableObservation(view.grid, debris, row, null, undefined));
    if (fixed.has(row) || filled.length === 0 || debris !== null) {
      if (!fixed.has(row)) fixed.set(row, 'blank');
      isBreak = debris !== 'empty-numbered-row';
      return;
    }
    content.push(row);
    if (isBreak) breaks.add(row);
    isBreak = false;
    const number = table.sttColumn === null ? '' : view.raw(row, table.sttColumn).trim();
    if (number !== '') numberBefore = number;
  });
  const taskColumn = columnFor(table, 'task');
  const start = footerStart(
    view,
    content,
    (row) => {
      if (taskColumn === null || view.raw(row, taskColumn).trim() === '') return false;
      return table.sttColumn === null
        ? (view.filled[row] ?? []).length > 2
        : readRowNumber(view.raw(row, table.sttColumn)) !== null;
    },
    table.sttColumn,
  );
  const numbersInText = !hasNumbers(view, table, content);
  const drafts: RowDraft[] = [];
  yield* eachInSlices(content, (row) => {
    if (start === null || row < start.row || table.chosenRows.has(row)) {
      drafts.push(readRow(view, table, row, { afterBreak: breaks.has(row), numbersInText }));
      return;
    }
    fixed.set(row, 'footer');
    footers.set(row, start.why);
  });
  return drafts;
}

/** A column of numbers that is left empty counts nothing. */
function hasNumbers(view: SheetView, { sttColumn }: Table, rows: readonly number[]): boolean {
  return sttColumn !== null && rows.some((row) => readRowNumber(view.raw(row, sttColumn)) !== null);
}

function markTotals(drafts: readonly RowDraft[], view: SheetView, observations: Observation[]): void {
  drafts.forEach((draft, i) => {
    if (draft.chosen !== null) return;
    if (isTotal(draft)) {
      draft.kind = 'total';
      draft.why.push('row-total-words');
    } else if (i === drafts.length - 1 && isBareAmount(draft)) {
      draft.kind = 'total';
      draft.why.push('row-amount-alone');
      observations.push(
        tableObservation(
          view.grid,
          'total-row-unlabelled',
          draft.row,
          draft.columns.budget ?? null,
          undefined,
        ),
      );
    }
  });
}

/** What the user says is beyond doubt. */
function restOf(draft: RowDraft, before: RowDraft | null): ReturnType<typeof continuation> {
  if (draft.chosen !== null) return draft.chosen === 'continuation' ? 'surely' : null;
  return before === null ? null : continuation(draft, before);
}

function joinContinuations(drafts: readonly RowDraft[], view: SheetView, observations: Observation[]): void {
  let before: RowDraft | null = null;
  for (const draft of drafts) {
    if (draft.kind === 'total') {
      before = null;
      continue;
    }
    const goesOn = restOf(draft, before);
    if (before === null || goesOn === null || goesOn === 'hardly') {
      if (goesOn === 'hardly') draft.why.push('row-may-go-on');
      before = draft;
      continue;
    }
    draft.kind = 'continuation';
    draft.why.push(goesOn === 'surely' ? 'row-goes-on' : 'row-seems-to-go-on');
    draft.of = before.row;
    if (draft.afterBreak) {
      observations.push(
        tableObservation(view.grid, 'row-broken-over-page', draft.row, null, {
          of: before.row + view.grid.firstRow,
        }),
      );
    }
    joinOnto(before, draft);
  }
}
