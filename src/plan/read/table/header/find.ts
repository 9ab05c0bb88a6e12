/** Finds header rows by what their cells mean. */
import { readColumns } from '../columns';
import { isTold } from '../plan';
import type { ColumnMeaning } from '../../../model/meanings';
import type { SheetView } from '../view';
import type { HeaderBlock } from './block';
import { isColumnNumberRow } from './columnNumbers';
import { ROLE_WITH_COLON } from '../../../words/roles';
import { readRowNumber, type RowNumber } from '../../../words/rowNumber';
import { headerPeriodOf } from './period';
import { isPlanHeader, LEAST_SCORE } from './qualify';
import { bestOf, scoreHeader, scoreTiers } from './score';
import { isTierRow } from './tierRows';
import { isBlankTier, range, tiersOf } from './tiers';

const TALLEST = 3;

/** Known heads beside a lone letter that make it one too. */
const LETTERED = 3;

/** Characters of a header cell, and on the average of a header row. */
const LONGEST_CELL = 200;
const LONGEST_MEAN = 60;

/** The tables whose header begins in this row: none, one, or several side by side. */
export function headersAt(view: SheetView, row: number): HeaderBlock[] {
  const filled = view.filled[row] ?? [];
  if (filled.length < 2 || !looksLikeHeader(view, row, filled)) return [];
  let best: HeaderBlock[] = [];
  for (let height = 1; height <= TALLEST && row + height <= view.rows; height++) {
    if (height > 1 && !isTierRow(view, row, row + height - 1)) break;
    const blocks = segmentsOf(view, row, row + height - 1)
      .map(([left, right]) => [withNumbers(view, row + height - 1, left), right] as const)
      .map(([left, right]) => blockOf(view, row, row + height - 1, left, right))
      .filter((block) => isPlanHeader(block) || isPlanBeneath(view, block));
    if (total(blocks) > total(best) || (blocks.length > 0 && height > 1)) best = blocks;
  }
  return best;
}

/** A header block over given rows and columns, whether or not it looks like one: also for the user's own choice. */
export function blockOf(
  view: SheetView,
  top: number,
  wordsBottom: number,
  left: number,
  right: number,
): HeaderBlock {
  const tiers = tiersOf(view, top, wordsBottom, left, right);
  const isShared = (i: number): boolean =>
    [tiers[i - 1], tiers[i + 1]].some((other) => other?.[0] !== undefined && other[0] === tiers[i]?.[0]);
  const scores = tiers.map((texts, i) =>
    scoreTiers(
      texts.map((text) => view.key(text)),
      isShared(i),
    ),
  );
  const meanings = new Map<ColumnMeaning, number>();
  for (const column of scores) {
    const best = bestOf(column);
    if (best !== null) meanings.set(best[0], Math.max(best[1], meanings.get(best[0]) ?? 0));
  }
  const bottom =
    wordsBottom + 1 < view.rows && isColumnNumberRow(view, wordsBottom + 1, left, right)
      ? wordsBottom + 1
      : wordsBottom;
  const strength = [...meanings.values()].reduce((sum, score) => sum + score, 0);
  return { top, bottom, wordsBottom, left, right, tiers, scores, strength };
}

/** Rows beneath a header that are asked what its words leave open. */
const ASKED = 25;

/** A damaged or strange header over rows that say themselves what their columns are. */
function isPlanBeneath(view: SheetView, block: HeaderBlock): boolean {
  const heads = block.scores.filter((scores) => (bestOf(scores)?.[1] ?? 0) >= LEAST_SCORE).length;
  const hasNumber = block.scores.some((scores) => scores.get('stt') === 1);
  const headed = block.tiers.filter((tiers) => tiers.length > 0).length;
  if (headed < 3 || heads * (hasNumber ? 6 : 3) < headed) return false;
  const end = Math.min(block.bottom + ASKED, view.rows - 1);
  return isTold({ block, ...readColumns(view, block, [], end, {}) });
}

function total(blocks: readonly HeaderBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.strength, 0);
}

/** A lone capital letter numbers a row, and heads a column of ranks ("P" over "P0", "P1"). */
function mayBeHead({ system, path }: RowNumber): boolean {
  return (system === 'upper' || system === 'roman') && (path[0] ?? '').length === 1;
}

/** Cheap test of one row: short cells, no running numbers, at least one cell that means something. */
function looksLikeHeader(view: SheetView, row: number, filled: readonly number[]): boolean {
  let meaning = 0;
  let length = 0;
  let isLettered = false;
  for (const column of filled) {
    const text = view.raw(row, column);
    length += text.length;
    // "Chủ trì: Sở Y tế" is what stands under a header.
    if (text.length > LONGEST_CELL || ROLE_WITH_COLON.test(text.normalize('NFC'))) return false;
    const number = column === filled[0] ? readRowNumber(text) : null;
    if (number !== null && !mayBeHead(number)) return false;
    isLettered ||= number !== null;
    const best = bestOf(scoreHeader(view.key(text)));
    if ((best !== null && best[1] >= LEAST_SCORE) || headerPeriodOf(text) !== null) meaning += 1;
  }
  const isNumbered =
    filled.length >= 3 && scoreHeader(view.key(view.raw(row, filled[0] ?? 0))).get('stt') === 1;
  if (isLettered && meaning < LETTERED) return false;
  return (
    meaning >= 1 && (isNumbered || meaning * 3 >= filled.length) && length <= filled.length * LONGEST_MEAN
  );
}

/** Runs of header columns, apart where a column has none; one run is cut where a second "STT" stands in it. */
function segmentsOf(view: SheetView, top: number, bottom: number): [number, number][] {
  const covered = range(0, view.columns - 1).filter((column) =>
    range(top, bottom).some((row) => !isBlankTier(view.text(row, column))),
  );
  const runs: [number, number][] = [];
  for (const column of covered) {
    const last = runs.at(-1);
    const isNumbering =
      view.key(view.text(top, column)) !== '' &&
      scoreHeader(view.key(view.text(top, column))).get('stt') === 1;
    const span = view.spanAt(top, column);
    if (
      last !== undefined &&
      last[1] === column - 1 &&
      !(isNumbering && (span === undefined || span.left === column))
    ) {
      last[1] = column;
    } else {
      runs.push([column, column]);
    }
  }
  if (runs.length < 2) return runs;
  const qualifying = runs.filter(([left, right]) => isPlanHeader(blockOf(view, top, bottom, left, right)));
  if (qualifying.length >= 2) return qualifying;
  return joined(runs);
}

/** The column of numbers may have no header: then the block begins there. */
function withNumbers(view: SheetView, bottom: number, left: number): number {
  if (left === 0) return left;
  const texts = range(bottom + 1, Math.min(bottom + 30, view.rows - 1))
    .map((row) => view.raw(row, left - 1))
    .filter((text) => !isBlankTier(text));
  const numbers = texts.filter((text) => text.length <= 8 && readRowNumber(text) !== null);
  return texts.length >= 2 && numbers.length >= texts.length * 0.8 ? left - 1 : left;
}

/** Joins runs that only one column without a header parts. */
function joined(runs: readonly [number, number][]): [number, number][] {
  const out: [number, number][] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last !== undefined && run[0] - last[1] <= 2) last[1] = run[1];
    else out.push([run[0], run[1]]);
  }
  return out;
}
