/**
 * The whole way from a sheet to its report: recognise, understand, judge, summarise. Pure; the as-of date is an argument.
 */
import type { Appendix, AppendixRow } from './model/appendix';
import type { ErrorCode } from './model/error';
import type { Finding } from './model/finding';
import type { Grid } from './model/grid';
import { recogniseSteps, withChosenPlan, type RecogniseOptions } from './read/table';
import { decodeLegacy, observe } from './read/observe';
import { readPastedLines, readProse } from './read/prose';
import type { Reading } from './model/reading';
import { rules } from './judge/rules';
import { inSheetOrder } from './judge/rules/order';
import { dueOnDaysOff, verdictOf, type DueOnDaysOff, type Verdict } from './judge/judged';
import { decide, type Decisions } from './judge/ignore';
import { drain, type Slices } from './model/slices';
import { compareWithTemplate, type Template } from './judge/template';
import { scoresOf, summaryOf, type Scores, type Summary } from './judge/summary';
import type { DaysOff } from './understand/daysOff';
import { DUE_SOON_DAYS, type Mode } from './understand/status';
import type { UnitDirectory } from './understand/unit';
import { appendixOf, understandRows, type UnderstandOptions } from './understand';

export interface CheckOptions {
  /** ISO date as of which the plan is judged. */
  readonly asOf: string;
  /** A task is "due soon" from this many days before its due date; DUE_SOON_DAYS unless told. */
  readonly dueSoonDays?: number;
  /** "draft": the plan is not issued yet, so that nothing is overdue; "tracking" unless told. */
  readonly mode?: Mode;
  /** How a due day on which nobody works is judged; "as-written" unless told. */
  readonly daysOff?: DaysOff;
  /** "Trước ngày X" ends the day before X; normally X itself is the last day. */
  readonly beforeIsExclusive?: boolean;
  /** What the office has decided about spellings of units. */
  readonly unitDirectory?: UnitDirectory;
  /** What the user has corrected in the recognition: header, area, meanings of columns, kinds of rows, the plan's year and day. */
  readonly recognise?: RecogniseOptions;
  /** Rules taken graver or lighter than they are, or put aside. */
  readonly rules?: Decisions['rules'];
  /** Keys of findings that are put aside. */
  readonly ignored?: readonly string[];
  /** Keys of doubtful cells (`UnsureCell.key`) whose reading the user has called right. */
  readonly confirmed?: readonly string[];
  /** What the upper office demands of the table; where it differs is among the findings. */
  readonly template?: Template | null;
}

/** One plan table (or prose plan) with everything said about it. */
export interface AppendixReport {
  readonly appendix: Appendix;
  /** By sheet row, then by column, then in the order of the rules. */
  readonly findings: readonly Finding[];
  /** Findings put aside, in the same order; the verdict says how many. */
  readonly ignored: readonly Finding[];
  readonly mode: Mode;
  readonly verdict: Verdict;
  readonly onDaysOff: DueOnDaysOff;
  readonly scores: Scores;
  readonly summary: Summary;
}

export interface SheetReport {
  readonly sheet: string;
  readonly asOf: string;
  readonly dueSoonDays: number;
  /** In sheet order; empty exactly when `error` is set. */
  readonly appendices: readonly AppendixReport[];
  readonly error: SheetError | null;
}

/** Why a sheet has no report; its sentence is `messages.errors[code]`. */
export interface SheetError {
  readonly code: Extract<ErrorCode, 'no-plan-table' | 'empty-sheet'>;
  readonly params: Readonly<Record<string, string | number>>;
}

/** How far a check has come. */
export interface CheckProgress {
  readonly step: 'recognise' | 'understand' | 'rules' | 'summary';
  /** Done and to do in this step: rows of the sheet, or rules. */
  readonly done: number;
  readonly total: number;
}

/** Rows understood between two points where the caller may pause; some milliseconds' work. */
const ROWS_PER_PAUSE = 100;
/** How often recognition goes through the rows: old encodings, blanks, headers, content, cells, shifts, groups, rows, typing. */
const PASSES = 9;

/** Checks one sheet. Never throws for anything a sheet can hold. */
export function check(grid: Grid, options: CheckOptions): SheetReport {
  return drain(checkSteps(grid, options));
}

/** The same check in slices: whoever drives it may let others work, or stop, between two of them. */
export function* checkSteps(sheet: Grid, options: CheckOptions): Generator<CheckProgress, SheetReport> {
  const dueSoonDays = options.dueSoonDays ?? DUE_SOON_DAYS;
  const settings = { ...options, dueSoonDays };
  const frame = { sheet: sheet.sheet, asOf: options.asOf, dueSoonDays };
  const total = sheet.text.length;

  const recognising = recognisingOf(total);
  const { grid, cells: legacy } = yield* recognising(decodeLegacy(sheet));
  if (grid.text.every((row) => row.every((cell) => cell.trim() === ''))) {
    return { ...frame, appendices: [], error: { code: 'empty-sheet', params: { sheet: grid.sheet } } };
  }
  const readings = yield* recognising(readAny(grid, options.recognise));
  if (readings.length === 0) {
    return { ...frame, appendices: [], error: { code: 'no-plan-table', params: { sheet: grid.sheet } } };
  }

  const appendices: AppendixReport[] = [];
  for (const reading of readings) {
    const observed = yield* recognising(observe(grid, reading, legacy));
    const observations = [...reading.observations, ...observed];
    appendices.push(yield* reportSteps({ ...reading, observations }, grid, settings, total));
  }
  return { ...frame, appendices, error: null };
}

/** Tells how far recognition as a whole has come while one part of it after the other is driven. */
function recognisingOf(total: number): <T>(part: Slices<T>) => Generator<CheckProgress, T> {
  let rows = 0;
  return function* (part) {
    for (;;) {
      const slice = part.next();
      if (slice.done) return slice.value;
      rows += slice.value;
      yield { step: 'recognise', done: Math.min(total, Math.floor(rows / PASSES)), total };
    }
  };
}

/** Tables; where there is none a plan written as paragraphs; where there is none either a table pasted as lines. */
function* readAny(grid: Grid, options: RecogniseOptions | undefined): Slices<Reading[]> {
  const tables = yield* recogniseSteps(grid, options);
  if (tables.length > 0) return tables;
  const prose = readProse(grid);
  const readings = prose.length > 0 ? prose : readPastedLines(grid);
  const choice = options?.choices?.find(({ headerRows }) => headerRows === undefined);
  return readings.map((reading) => ({ ...reading, plan: withChosenPlan(reading.plan, choice) }));
}

function* reportSteps(
  reading: Reading,
  grid: Grid,
  settings: UnderstandOptions & Pick<CheckOptions, 'template' | 'rules' | 'ignored'>,
  total: number,
): Generator<CheckProgress, AppendixReport> {
  const rows: AppendixRow[] = [];
  for (const row of understandRows(reading, settings)) {
    rows.push(row);
    if (rows.length % ROWS_PER_PAUSE === 0) yield { step: 'understand', done: rows.length, total };
  }
  const appendix = appendixOf(reading, rows, settings.unitDirectory);

  const { template = null, mode = 'tracking', daysOff = 'as-written' } = settings;
  const found: Finding[] = [];
  for (const [i, rule] of rules.entries()) {
    yield { step: 'rules', done: i, total: rules.length };
    // One by one: a call takes only so many arguments, and a long table has more findings.
    for (const each of rule.check(appendix, settings)) found.push(each);
  }
  const all = template === null ? found : compareWithTemplate(appendix, grid, template, found);
  yield { step: 'summary', done: 0, total: 1 };
  const decisions = { rules: settings.rules, ignored: new Set(settings.ignored) };
  const { findings, ignored } = decide(appendix, inSheetOrder(all), decisions);
  return {
    appendix,
    findings,
    ignored,
    mode,
    verdict: verdictOf(appendix, findings, mode),
    onDaysOff: dueOnDaysOff(appendix, daysOff, settings.asOf),
    scores: scoresOf(appendix, findings),
    summary: summaryOf(appendix),
  };
}
