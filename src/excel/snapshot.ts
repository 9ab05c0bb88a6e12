/* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load, office-addins/load-object-before-read --
   questions are queued by one function and their answers read by another after the sync between them */
/** What a workbook holds before an edit: enough to plan it, to refuse it, and to put everything back. */
import { SoatError } from '../plan/model/error';
import { columnLetter, type Area } from '../plan/model/grid';
import {
  matchesTag,
  type PutColumns,
  type RemoveColumns,
  type SetCells,
  type WorkbookEdit,
} from '../workbook';
import type { LedgerName } from '../workbook/ledger';
import type { Present, PresentCells } from '../workbook/update';
import { rangeOf } from './apply/styles';
import { areasOf } from './address';
import { areaOfUsed, presentRows, queueUsed, readContents } from './contents';
import { queueFilters, type Filters } from './filters';
import { queueLedger, type Ledger } from './ledger';
import { findRules, type FoundRules } from './rules/find';

export interface CellBefore {
  readonly text: string;
  readonly formula: Present;
  readonly value: Present;
  readonly format: string;
}

export interface ColumnsBefore {
  readonly area: Area;
  readonly formulas: readonly (readonly Present[])[];
  readonly values: readonly (readonly Present[])[];
  readonly formats: readonly (readonly string[])[];
  /** Points, from the column before the area to its last. */
  readonly widths: readonly number[];
  /** Merged areas that touch the columns. */
  readonly merges: readonly Area[];
}

export interface Snapshot extends Ledger {
  readonly structureLocked: boolean;
  readonly tables: ReadonlySet<string>;
  readonly lockedSheets: ReadonlySet<string>;
  /** Sheets the edit writes to, by name. */
  readonly filters: ReadonlyMap<string, Filters>;
  /** Rules of ours on sheets whose marks the edit adds or removes. */
  readonly marks: FoundRules;
  readonly cells: ReadonlyMap<SetCells, readonly CellBefore[]>;
  readonly columns: ReadonlyMap<PutColumns | RemoveColumns, ColumnsBefore>;
  /** Of columns to be put, what the column of tasks beside them holds, from their first row on. */
  readonly beside: ReadonlyMap<PutColumns, readonly Present[]>;
  /** Sheets of ours that the edit updates or removes, by name; null for an empty one. */
  readonly contents: ReadonlyMap<string, PresentCells | null>;
}

/** One request, a second where what must be known depends on the ledger, and those that look for rules of ours. */
export async function takeSnapshot(context: Excel.RequestContext, edit: WorkbookEdit): Promise<Snapshot> {
  const ledgerNow = queueLedger(context);
  const { workbook } = context;
  workbook.protection.load('protected');
  workbook.tables.load('items/name');
  const targets = targetsOf(edit).map((name) => queueTarget(context, name, edit));
  const cells = edit.steps
    .filter((step) => step.kind === 'set-cells')
    .map((step) => queueCells(context, step));
  const columns = edit.steps
    .filter((step) => step.kind === 'put-columns')
    .map((step) => queueColumns(context, step, step.sheet, step.area));
  const beside = edit.steps
    .filter((step) => step.kind === 'put-columns')
    .map((step) => queueBeside(context, step));
  const used = tagsToRead(edit).map((tag) => queueUsed(context, tag));
  await context.sync();

  const ledger = await ledgerNow();
  for (const target of targets)
    if (target.sheet.isNullObject) throw new SoatError('sheet-not-found', { sheet: target.name });
  const later = queueLater(context, edit, ledger, new Set(targets.map(({ name }) => name)));
  const unclear = columns.filter(({ queueValues }) => queueValues());
  const contents = await readContents(
    context,
    used.flatMap((read) => read() ?? []),
    later.length + unclear.length > 0,
  );
  const more = later.map((read) => read());
  const marked = sheetsToLook(edit, ledger, targets);
  const marks = await findRules(context, marked, ledger.names);

  return {
    ...ledger,
    structureLocked: workbook.protection.protected,
    tables: new Set(workbook.tables.items.map(({ name }) => name)),
    lockedSheets: new Set([
      ...targets.filter(({ sheet }) => sheet.protection.protected).map(({ name }) => name),
      ...more.flatMap(({ locked }) => locked ?? []),
    ]),
    filters: new Map([
      ...targets.map(({ name, filters }) => [name, filters()] as const),
      ...more.flatMap(({ filters }) => filters ?? []),
    ]),
    marks,
    cells: new Map(cells.map((read) => read())),
    beside: new Map(beside.map((read) => read())),
    columns: new Map<PutColumns | RemoveColumns, ColumnsBefore>([
      ...columns.map(({ read }) => read()),
      ...more.flatMap((one) => one.columns ?? []),
    ]),
    contents: new Map([...contents, ...more.flatMap((one) => one.contents ?? [])]),
  };
}

/** Names of the user's sheets the edit names itself. */
function targetsOf({ steps }: WorkbookEdit): string[] {
  return [
    ...new Set(
      steps.flatMap((step) =>
        step.kind === 'add-marks' || step.kind === 'set-cells' || step.kind === 'put-columns'
          ? [step.sheet]
          : [],
      ),
    ),
  ];
}

interface Target {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly filters: () => Filters;
  /** How many rules it has; null where no marks are added to it. */
  readonly rules: OfficeExtension.ClientResult<number> | null;
}

function queueTarget(context: Excel.RequestContext, name: string, { steps }: WorkbookEdit): Target {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.protection.load('protected');
  const marked = steps.some((step) => step.kind === 'add-marks' && step.sheet === name);
  const rules = marked ? sheet.getRange().conditionalFormats.getCount() : null;
  return { name, sheet, filters: queueFilters(sheet), rules };
}

function queueCells(context: Excel.RequestContext, step: SetCells): () => [SetCells, CellBefore[]] {
  const sheet = context.workbook.worksheets.getItemOrNullObject(step.sheet);
  const ranges = step.cells.map(({ row, column }) => {
    const cell = sheet.getRange(`${columnLetter(column)}${row}`);
    cell.load(['text', 'formulas', 'values', 'numberFormat']);
    return cell;
  });
  return () => [
    step,
    ranges.map(({ text, formulas, values, numberFormat }) => ({
      text: String(text[0]?.[0] ?? ''),
      formula: (formulas[0]?.[0] ?? '') as Present,
      value: (values[0]?.[0] ?? '') as Present,
      format: String(numberFormat[0]?.[0] ?? 'General'),
    })),
  ];
}

interface ColumnsQuestion<T> {
  /** Asks for values where formulas stand: by its formula alone a text "=1" cannot be told from one. Says whether there are any. */
  readonly queueValues: () => boolean;
  readonly read: () => [T, ColumnsBefore];
}

function queueColumns<T>(
  context: Excel.RequestContext,
  step: T,
  name: string,
  area: Area,
  withValues = false,
): ColumnsQuestion<T> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const range = rangeOf(sheet, area);
  range.load(['formulas', 'numberFormat']);
  if (withValues) range.load('values');
  let hasFormulas = withValues;
  const merged = range.getMergedAreasOrNullObject();
  merged.load('address');
  const first = Math.max(1, area.left - 1);
  const widths = Array.from({ length: area.right - first + 1 }, (_, i) => {
    const column = rangeOf(sheet, { top: 1, bottom: 1, left: first + i, right: first + i });
    column.format.load('columnWidth');
    return column;
  });
  return {
    queueValues: () => {
      hasFormulas = range.formulas.some((row) => row.some((cell) => String(cell).startsWith('=')));
      if (hasFormulas) range.load('values');
      return hasFormulas;
    },
    read: () => [
      step,
      {
        area,
        formulas: range.formulas as Present[][],
        values: (hasFormulas ? range.values : range.formulas) as Present[][],
        formats: range.numberFormat as string[][],
        widths: widths.map((column) => column.format.columnWidth),
        merges: merged.isNullObject ? [] : areasOf(merged.address),
      },
    ],
  };
}

function queueBeside(
  context: Excel.RequestContext,
  step: PutColumns,
): () => readonly [PutColumns, readonly Present[]] {
  if (step.beside === null) return () => [step, []];
  const { column } = step.beside;
  const sheet = context.workbook.worksheets.getItemOrNullObject(step.sheet);
  const range = rangeOf(sheet, { ...step.area, left: column, right: column });
  range.load('values');
  return () => [step, (range.values as Present[][]).map(([cell = '']) => cell)];
}

interface Later {
  readonly locked?: readonly string[];
  readonly filters?: readonly (readonly [string, Filters])[];
  readonly columns?: readonly (readonly [RemoveColumns, ColumnsBefore])[];
  readonly contents?: readonly (readonly [string, PresentCells | null])[];
}

/** Questions about sheets that only the ledger names. */
function queueLater(
  context: Excel.RequestContext,
  edit: WorkbookEdit,
  { names, sheets }: Ledger,
  known: ReadonlySet<string>,
): (() => Later)[] {
  const questions: (() => Later)[] = [];
  for (const name of sheetsToUnmark(edit, names, sheets)) {
    if (known.has(name)) continue;
    const { protection } = context.workbook.worksheets.getItem(name);
    protection.load('protected');
    questions.push(() => ({ locked: protection.protected ? [name] : [] }));
  }
  for (const step of edit.steps) {
    if (step.kind !== 'remove-columns') continue;
    const entry = names.find((one) => one.entry.kind === 'columns' && one.entry.tag === step.tag);
    if (!entry || entry.sheet === null || entry.area === null) continue;
    const { sheet: name } = entry;
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.protection.load('protected');
    const filters = queueFilters(sheet);
    const { read } = queueColumns(context, step, name, entry.area, true);
    questions.push(() => ({
      columns: [read()],
      locked: sheet.protection.protected ? [name] : [],
      filters: [[name, filters()]],
    }));
  }
  const put = new Set(tagsToRead(edit));
  for (const { entry, sheet: name } of names) {
    if (entry.kind !== 'sheet' || !put.has(entry.tag) || name === null || !sheets.includes(name)) continue;
    const filters = queueFilters(context.workbook.worksheets.getItem(name));
    questions.push(() => ({ filters: [[name, filters()]] }));
  }
  for (const name of sheetsToRemove(edit, names)) {
    const used = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
    used.load(['formulas', 'values', 'rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
    questions.push(() => ({ contents: [[name, used.isNullObject ? null : presentOf(used)]] }));
  }
  return questions;
}

function presentOf(used: Excel.Range): PresentCells {
  return { area: areaOfUsed(used), formulas: presentRows(used) };
}

/** Where marks may stand that the edit takes away: all sheets of the user's where it takes away all. */
function sheetsToUnmark(
  { steps }: WorkbookEdit,
  names: readonly LedgerName[],
  sheets: readonly string[],
): string[] {
  const sets = steps.flatMap((step) => (step.kind === 'remove-marks' ? [step.sets] : []));
  if (sets.includes('all')) {
    const ours = names.flatMap(({ entry, sheet }) => (entry.kind === 'sheet' ? [sheet] : []));
    return sheets.filter((name) => !ours.includes(name));
  }
  const marked = names.filter(
    ({ entry }) => entry.kind === 'mark' && sets.some((set) => set !== 'all' && set.includes(entry.set)),
  );
  return [...new Set(marked.flatMap(({ sheet }) => sheet ?? []))];
}

/** Nothing of ours can stand on a sheet without rules. */
function sheetsToLook(edit: WorkbookEdit, ledger: Ledger, targets: readonly Target[]): string[] {
  const withRules = targets.filter(({ rules }) => (rules?.value ?? 0) > 0).map(({ name }) => name);
  return [...new Set([...withRules, ...sheetsToUnmark(edit, ledger.names, ledger.sheets)])];
}

/** Sheets of ours that will be removed: what stands on them, the user's too, must be known to bring them back. */
function sheetsToRemove({ steps }: WorkbookEdit, names: readonly LedgerName[]): string[] {
  return names.flatMap(({ entry, sheet }) =>
    entry.kind === 'sheet' &&
    sheet !== null &&
    steps.some((step) => step.kind === 'remove-sheets' && matchesTag(step, entry.tag))
      ? [sheet]
      : [],
  );
}

/** Sheets of ours that may be there already and would be written over. */
function tagsToRead({ steps }: WorkbookEdit): string[] {
  return steps.flatMap((step) => (step.kind === 'put-sheet' ? [step.sheet.tag] : []));
}
