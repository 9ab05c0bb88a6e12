/** Finds header rows by what their cells mean. */
import type { ColumnMeaning } from '../../reading';
import type { SheetView } from '../view';
import type { HeaderBlock } from './block';
import { isColumnNumberRow } from './columnNumbers';
import { parseNumber } from '../rows/number';
import { periodOf } from './period';
import { KEY_MEANINGS } from '../keyMeanings';
import { bestOf, coverage, scoreHeader, scoreTiers } from './score';
import { isBlank, range, tiersOf } from './tiers';

const TALLEST = 3;
const LEAST_SCORE = 0.45;
/** A key column must be at least this sure, so that a bare "Đơn vị" does not make a plan. */
const LEAST_KEY_SCORE = 0.6;

/** Characters of a header cell, and on the average of a header row. */
const LONGEST_CELL = 200;
const LONGEST_MEAN = 60;
/** "Chủ trì: Sở Y tế" is what stands under a header. */
const SAYS_SOMETHING = /^\s*(?:(?:cơ quan|đơn vị)\s+)?(?:chủ trì|phối hợp)\s*:\s*\S/iu;

/** The tables whose header begins in this row: none, one, or several side by side. */
export function headersAt(view: SheetView, row: number): HeaderBlock[] {
  const filled = view.filled[row] ?? [];
  if (filled.length < 2 || !looksLikeHeader(view, row, filled)) return [];
  let best: HeaderBlock[] = [];
  for (let height = 1; height <= TALLEST && row + height <= view.rows; height++) {
    if (height > 1 && !isTierRow(view, row, row + height - 1)) break;
    const blocks = segmentsOf(view, row, row + height - 1)
      .map(([left, right]) => blockOf(view, row, row + height - 1, left, right))
      .filter((block) => isPlanHeader(block));
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
  const scores = tiers.map((texts) => scoreTiers(texts.map((text) => view.key(text))));
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

/** A task, two of the key meanings, all told for sure, and hardly a word that is not a header's: sure even in the middle of a table. */
export function isSureHeader(block: HeaderBlock, keyOf: (text: string) => string): boolean {
  const meanings = new Set<ColumnMeaning>();
  let headed = 0;
  let plain = 0;
  block.scores.forEach((scores, i) => {
    const leaf = block.tiers[i]?.at(-1);
    if (leaf === undefined) return;
    headed += 1;
    const key = keyOf(leaf);
    if (periodOf(leaf) !== null || (coverage(key) >= 0.7 && key.split(' ').length <= 10)) plain += 1;
    const best = bestOf(scores);
    if (best !== null && best[1] >= 0.75) meanings.add(best[0]);
  });
  const keys = [...meanings].filter((meaning) => KEY_MEANINGS.has(meaning));
  return meanings.has('task') && keys.length >= 2 && plain >= headed * 0.8;
}

function total(blocks: readonly HeaderBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.strength, 0);
}

/** Cheap test of one row: short cells, no running numbers, at least one cell that means something. */
function looksLikeHeader(view: SheetView, row: number, filled: readonly number[]): boolean {
  let meaning = 0;
  let length = 0;
  for (const column of filled) {
    const text = view.raw(row, column);
    length += text.length;
    if (text.length > LONGEST_CELL || SAYS_SOMETHING.test(text.normalize('NFC'))) return false;
    if (column === filled[0] && parseNumber(text) !== null) return false;
    const best = bestOf(scoreHeader(view.key(text)));
    if ((best !== null && best[1] >= LEAST_SCORE) || periodOf(text) !== null) meaning += 1;
  }
  return meaning >= 1 && meaning * 3 >= filled.length && length <= filled.length * LONGEST_MEAN;
}

/** Is `row` a further tier of the header that begins at `top`? */
function isTierRow(view: SheetView, top: number, row: number): boolean {
  const filled = (view.filled[row] ?? []).filter((column) => {
    const span = view.spanAt(row, column);
    return span === undefined || span.top === row;
  });
  if (filled.length === 0) return spansDown(view, top, row);
  const above = view.filled[row - 1] ?? [];
  if (isSecondLine(view, row, filled, above)) return true;
  const [first] = view.filled[top] ?? [];
  if (first === undefined || filled.includes(first)) return false;
  if (isColumnNumberRow(view, row, 0, view.columns - 1)) return false;
  const beneathParent = filled.some((column) => {
    if (!above.includes(column)) return true;
    const span = view.spanAt(row - 1, column);
    if (span !== undefined && span.right > span.left) return true;
    return !above.includes(column + 1) && filled.includes(column + 1);
  });
  const headed = filled.filter((column) => {
    const text = view.raw(row, column);
    const key = view.key(text);
    if (periodOf(text) !== null) return true;
    const best = bestOf(scoreHeader(key));
    if (best !== null && best[1] >= 0.4 && coverage(key) >= 0.4) return true;
    const parent = view.spanAt(row - 1, column);
    return parent !== undefined && parent.right > parent.left && isShort(key);
  });
  const inHeader =
    headed.length * 2 >= filled.length &&
    filled.every((column) => headed.includes(column) || isShort(view.key(view.raw(row, column))));
  return beneathParent && inHeader;
}

/** The typist broke the header's cells over two rows: "Cơ quan" over "chủ trì", in every column. */
function isSecondLine(
  view: SheetView,
  row: number,
  filled: readonly number[],
  above: readonly number[],
): boolean {
  const [first] = filled;
  if (first === undefined || filled.length < 3 || filled.length < above.length * 0.8) return false;
  const numbering = view.key(`${view.raw(row - 1, first)} ${view.raw(row, first)}`);
  const isLow = filled.every((column) => /^\s*\p{Ll}/u.test(view.raw(row, column).normalize('NFC')));
  if (!isLow && scoreHeader(numbering).get('stt') !== 1) return false;
  return filled.every((column) => {
    const key = view.key(view.raw(row, column));
    return (
      key !== '' && !/\d/.test(key) && coverage(key) >= 0.6 && key !== view.key(view.raw(row - 1, column))
    );
  });
}

/** A few words without a figure among them. */
function isShort(key: string): boolean {
  return key !== '' && key.split(' ').length <= 5 && !/\d/.test(key);
}

/** An empty row belongs to the header where a header cell is merged down over it. */
function spansDown(view: SheetView, top: number, row: number): boolean {
  return (view.filled[top] ?? []).some((column) => {
    const span = view.spanAt(top, column);
    return span !== undefined && span.top === top && span.bottom >= row;
  });
}

/** Runs of header columns, apart where a column has none; one run is cut where a second "STT" stands in it. */
function segmentsOf(view: SheetView, top: number, bottom: number): [number, number][] {
  const covered = range(0, view.columns - 1).filter((column) =>
    range(top, bottom).some((row) => !isBlank(view.text(row, column))),
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

/** A task column, or one that can serve as it, and at least one of the key meanings. */
function isPlanHeader(block: HeaderBlock): boolean {
  const found = new Map<ColumnMeaning, number>();
  let known = 0;
  let covered = 0;
  block.scores.forEach((scores, i) => {
    const best = bestOf(scores);
    if (block.tiers[i]?.length !== 0) covered += 1;
    const tiers = block.tiers[i] ?? [];
    if (periodOf(tiers.at(-1) ?? '', tiers.slice(0, -1).join(' ')) !== null) {
      known += 1;
      return;
    }
    if (best === null || best[1] < LEAST_SCORE) return;
    known += 1;
    found.set(best[0], Math.max(best[1], found.get(best[0]) ?? 0));
  });
  const keys = [...found].filter(([meaning, score]) => KEY_MEANINGS.has(meaning) && score >= LEAST_KEY_SCORE);
  if (keys.length === 0 || known * 2 < covered) return false;
  const taskScore = Math.max(...block.scores.map((scores) => scores.get('task') ?? 0));
  if (taskScore >= LEAST_SCORE) {
    const taskAlone = block.scores.every(
      (scores) => (scores.get('task') ?? 0) === 0 || KEY_MEANINGS.has(bestOf(scores)?.[0] ?? 'note'),
    );
    return !taskAlone || found.has('stt');
  }
  return found.has('stt') && found.size >= 3 && keys.some(([, score]) => score >= 0.7);
}
