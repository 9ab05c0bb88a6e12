/** Rows whose cells stand one column too far left or right, found by what each column usually holds. */
import type { ColumnMeaning } from '../../../model/meanings';
import { eachInSlices, type Slices } from '../../../model/slices';
import { contentKindOf, type ContentKind } from '../columns/content';
import type { RowDraft } from '../rows/draft';
import { range } from '../header/tiers';
import type { Table } from '../table';
import type { SheetView } from '../view';

/** Fewer rows do not say what a column usually holds. */
const LEAST_ROWS = 8;
/** Fewer cells of a row do not say that all of them moved. */
const LEAST_CELLS = 3;
/** Gain in log likelihood a shift must bring, and gain per moved cell. */
const LEAST_GAIN = 7;
const MOST_SAMPLES = 400;

interface CellFeatures {
  readonly kind: ContentKind;
  readonly size: number;
  readonly text: string;
}

const LARGEST_SIZE = 6;
/** Characters. */
const LONGEST_KNOWN = 60;

function featuresOfText(text: string): CellFeatures {
  return {
    kind: contentKindOf(text),
    size: Math.min(LARGEST_SIZE, Math.round(Math.log2(text.length + 1))),
    text,
  };
}

const BLANK: CellFeatures = { kind: 'blank', size: 0, text: '' };

/** Moves the cells of shifted rows to the columns they belong to and notes the shift on the draft. */
export function* repairShifts(view: SheetView, table: Table, drafts: readonly RowDraft[]): Slices<void> {
  const columns = range(table.block.left, table.block.right);
  if (drafts.length < LEAST_ROWS || columns.length < 4 || view.grid.merges.length > drafts.length) return;
  const known = new Map<string, CellFeatures>();
  const featuresOf = (row: number): CellFeatures[] =>
    columns.map((column) => {
      const text = view.raw(row, column).trim();
      if (text === '') return BLANK;
      // Running text hardly ever comes back; to look it up would cost more than to look at it.
      if (text.length > LONGEST_KNOWN) return featuresOfText(text);
      let features = known.get(text);
      if (features === undefined) {
        features = featuresOfText(text);
        known.set(text, features);
      }
      return features;
    });
  const step = Math.max(1, Math.ceil(drafts.length / MOST_SAMPLES));
  const usual = columns.map((_, i) => new Usual(i));
  drafts.forEach((draft, i) => {
    if (i % step === 0) featuresOf(draft.row).forEach((features, c) => usual[c]?.add(features));
  });
  /** A row that has every cell its table usually fills stands where it should. */
  const mostlyFilled = columns.filter((_, i) => !usual[i]?.isMostlyBlank());
  const lacksUsual = (filled: readonly number[]): boolean =>
    mostlyFilled.some((column) => !filled.includes(column));
  yield* eachInSlices(drafts, (draft) => {
    const filled = (view.filled[draft.row] ?? []).filter(
      (c) => c >= table.block.left && c <= table.block.right,
    );
    if (filled.length < LEAST_CELLS || !lacksUsual(filled)) return;
    const found = bestShift(featuresOf(draft.row), usual);
    if (found !== null) move(view, table, draft, found.shift, found.pivot + table.block.left);
  });
}

/** How often a column holds what. */
class Usual {
  private readonly kinds = new Map<ContentKind, number>();
  private readonly sizes: number[] = Array.from({ length: LARGEST_SIZE + 1 }, () => 0);
  private readonly texts = new Map<string, number>();
  private count = 0;

  constructor(readonly index: number) {}

  add({ kind, size, text }: CellFeatures): void {
    this.count += 1;
    this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + 1);
    if (kind === 'blank') return;
    this.sizes[size] = (this.sizes[size] ?? 0) + 1;
    this.texts.set(text, (this.texts.get(text) ?? 0) + 1);
  }

  /** Log likelihood of such a cell in this column. */
  of({ kind, size, text }: CellFeatures): number {
    const ofKind = this.logShare(this.kinds.get(kind) ?? 0);
    if (kind === 'blank') return ofKind;
    const repeated = (this.texts.get(text) ?? 0) >= 2 ? 1.5 : 0;
    return ofKind + 0.5 * this.logShare(this.sizes[size] ?? 0) + repeated;
  }

  isMostlyBlank(): boolean {
    return (this.kinds.get('blank') ?? 0) > this.count / 2;
  }

  private logShare(times: number): number {
    return Math.log((times + 0.5) / (this.count + 4));
  }
}

/** Pivot: the first column from which on (left shift), or the blank one after which (right shift), cells have moved. */
function bestShift(
  cells: readonly CellFeatures[],
  usual: readonly Usual[],
): { shift: number; pivot: number } | null {
  const last = cells.length - 1;
  const blanks = cells.map((cell) => cell.kind === 'blank');
  if (!blanks.includes(true)) return null;
  const stay = cells.map((cell, i) => usual[i]?.of(cell) ?? 0);
  const moved = (by: number): number[] =>
    cells.map((cell, i) => usual[i + by]?.of(cell) ?? Number.NEGATIVE_INFINITY);
  const toRight = blanks[last] ? moved(1) : [];
  const toLeft = blanks.indexOf(true) < last ? moved(-1) : [];
  let best: { shift: number; pivot: number; gain: number } | null = null;
  for (let pivot = 0; pivot < last; pivot++) {
    if (blanks.slice(pivot).filter((blank) => !blank).length < LEAST_CELLS) break;
    if (blanks[last] && !blanks[pivot]) {
      const gain = sum(toRight.slice(pivot, last)) + (usual[pivot]?.of(BLANK) ?? 0) - sum(stay.slice(pivot));
      if (gain > LEAST_GAIN && gain > (best?.gain ?? 0)) best = { shift: -1, pivot, gain };
    }
    if (blanks[pivot]) {
      const gain = sum(toLeft.slice(pivot + 1)) + (usual[last]?.of(BLANK) ?? 0) - sum(stay.slice(pivot));
      if (gain > LEAST_GAIN && gain > (best?.gain ?? 0)) best = { shift: 1, pivot, gain };
    }
  }
  return best;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function move(view: SheetView, table: Table, draft: RowDraft, shift: number, pivot: number): void {
  draft.shift = shift;
  const cells: Partial<Record<ColumnMeaning, string>> = {};
  const columns: Partial<Record<ColumnMeaning, number>> = {};
  for (const { column, meaning } of table.meanings) {
    if (meaning === 'stt' && draft.numberText !== null) continue;
    const source = column >= pivot ? column + shift : column;
    if (shift === -1 && column === pivot) continue;
    const text = view.raw(draft.row, source);
    if (text.trim() === '' || source > table.block.right) continue;
    cells[meaning] = text;
    columns[meaning] = source;
  }
  draft.cells = cells;
  draft.columns = columns;
}
