/**
 * Applies a WorkbookEdit in three tiers. First one or two requests to see what is there (a few more where rules of ours must be looked
 * for). Then the contents, in one request and one more for every 4 MB: all or nothing, what fails is rolled back. Then what may fail
 * without harm, and is said where it does: the ids of marks, the looks of sheets (one request for every twelve of them), a request each
 * for charts, PivotTable and slicer, and one that brings the result to the front. Last, what figures rest on is read back.
 */
import { SoatError } from '../../plan/model/error';
import {
  arePut,
  listTag,
  matchesTag,
  nameSheets,
  type AddMarks,
  type AppliedEdit,
  type ApplyOptions,
  type PutColumns,
  type PutSheet,
  type SetCells,
  type SheetContent,
  type Difference,
  type LeftOut,
  type Step,
  type WorkbookEdit,
  UnfinishedEdit,
} from '../../workbook';

import { ledgerName, referenceTo, stateOf } from '../../workbook/ledger';
import { areaOf, sheetUpdate, type SheetUpdate } from '../../workbook/update';
import { actionBytes, Batch } from '../batch';
import { asSoatError } from '../errors';
import { clearFilters } from '../filters';
import type { Memory } from '../memory';
import { emptyReverse, type Reverse } from '../reverse';
import { readBack } from '../readBack';
import { deleteRules } from '../rules/write';
import { atBest, inExcel } from '../run';
import { takeSnapshot, type Snapshot } from '../snapshot';
import { rollBack } from '../undo';
import { written } from '../values';
import { checkEdit } from './checks';
import { claimColumns, columnsToRemove, putColumns, removeColumns } from './columns';
import { putExtras } from './extras';
import { looksOf, looksThatFollow, type Look } from './looks';
import { addRules, markBytes } from './marks';
import { putLooks } from './putLooks';
import { addSheet, fillSheet, updateSheet } from './putSheet';
import { rangeOf } from './styles';
import { putTable } from './table';

/** Everything the steps of one edit share. */
interface Job {
  readonly batch: Batch;
  readonly before: Snapshot;
  readonly reverse: Reverse;
  readonly memory: Memory;
  /** Name by tag, of sheets there and to come. */
  readonly names: ReadonlyMap<string, string>;
  readonly looks: Look[];
  readonly added: { readonly step: AddMarks; readonly formats: readonly Excel.ConditionalFormat[] }[];
}

/** Whether the edit could be applied now, asked before the user is. */
export function foresee(edit: WorkbookEdit): Promise<void> {
  return inExcel(async (context) => checkEdit(edit, await takeSnapshot(context, edit)));
}

export function applyEdit(
  edit: WorkbookEdit,
  memory: Memory,
  options: ApplyOptions = {},
): Promise<AppliedEdit> {
  return inExcel(async (context) => {
    const before = await takeSnapshot(context, edit);
    checkEdit(edit, before);
    const put = putSheetsOf(edit);
    const job: Job = {
      batch: new Batch(context),
      before,
      reverse: emptyReverse(before),
      memory,
      names: nameSheets(put, stateOf(before.names, before.sheets)),
      looks: [],
      added: [],
    };
    const applied = {
      kind: edit.kind,
      sheetNames: Object.fromEntries(put.map(({ tag }) => [tag, job.names.get(tag) ?? ''])),
      unseenRules: before.marks.unseen,
      differences: [],
      reverse: job.reverse,
    };
    try {
      await claimColumns(context, putColumnsOf(edit));
      await writeSteps(job, edit, options);
    } catch (error) {
      // The columns are somebody else's, and nothing of ours was written: there is nothing to put back.
      if (error instanceof SoatError && error.code === 'table-changed') throw error;
      throw await rolledBack({ ...applied, leftOut: [] }, job.reverse, error);
    }
    await noteIds(job);
    const leftOut: LeftOut[] = [
      ...(await putLooks(context, job.looks)),
      ...(await putExtras(context, put, job.names, job.before)),
      ...(await showSheets(job, edit)),
    ];
    remember(memory, edit, job.names);
    const differences: Difference[] = [];
    const isRead = await atBest(async () =>
      differences.push(...(await readBack(context, edit, before, job.names))),
    );
    return { ...applied, leftOut: isRead ? leftOut : [...leftOut, 'check'], differences };
  });
}

function putSheetsOf(edit: WorkbookEdit): SheetContent[] {
  return edit.steps.filter((step): step is PutSheet => step.kind === 'put-sheet').map(({ sheet }) => sheet);
}

function putColumnsOf(edit: WorkbookEdit): PutColumns[] {
  return edit.steps.filter((step) => step.kind === 'put-columns');
}

function setsOf(edit: WorkbookEdit): Set<number> {
  return new Set(
    edit.steps.flatMap((step) => {
      if (step.kind === 'add-marks') return [step.set];
      return step.kind === 'remove-marks' && step.sets !== 'all' ? step.sets : [];
    }),
  );
}

function removesAll(edit: WorkbookEdit): boolean {
  return edit.steps.some((step) => step.kind === 'remove-marks' && step.sets === 'all');
}

async function writeSteps(job: Job, edit: WorkbookEdit, { onProgress, signal }: ApplyOptions): Promise<void> {
  const { batch } = job;
  await removeOldMarks(job, edit);
  const put = putSheetsOf(edit);
  for (const content of put) await standSheet(job, content);
  for (const [done, step] of inOrder(edit.steps).entries()) {
    onProgress?.({ done, total: edit.steps.length });
    if (signal?.aborted) throw new SoatError('stopped');
    await applyStep(job, step);
  }
  await batch.send();
  onProgress?.({ done: edit.steps.length, total: edit.steps.length });
}

/**
 * Sheets of ours come first, the last of them before the others: in tab order figures stand before the data they are counted from,
 * and are written after it.
 */
function inOrder(steps: readonly Step[]): Step[] {
  return [
    ...steps.filter(({ kind }) => kind === 'put-sheet').toReversed(),
    ...steps.filter(({ kind }) => kind !== 'put-sheet'),
  ];
}

async function applyStep(job: Job, step: Step): Promise<void> {
  const { batch, before, reverse, names } = job;
  const { worksheets } = batch.context.workbook;
  switch (step.kind) {
    case 'put-sheet':
      return putSheet(job, step.sheet);
    case 'remove-sheets':
      return removeSheets(job, (tag) => matchesTag(step, tag));
    case 'add-marks':
      return addMarks(job, step);
    case 'remove-marks':
      return;
    case 'set-cells':
      return setCells(job, step);
    case 'put-columns': {
      const now = before.columns.get(step);
      if (!now) throw new SoatError('sheet-not-found', { sheet: step.sheet });
      const place = { sheet: step.sheet, tag: step.tag, before: now };
      reverse.columns.push({ ...place, fresh: arePut(step), step, removed: [], looks: [] });
      return putColumns(batch, step, now, names);
    }
    case 'remove-columns': {
      const now = before.columns.get(step);
      const entry = before.names.find((one) => one.entry.kind === 'columns' && one.entry.tag === step.tag);
      if (!now || !entry || entry.sheet === null) return;
      const removed = columnsToRemove(step, now);
      const place = { sheet: entry.sheet, tag: step.tag, before: now };
      reverse.columns.push({ ...place, fresh: false, step: null, removed, looks: step.looks });
      await batch.room(actionBytes * 30);
      removeColumns(worksheets.getItem(entry.sheet), removed, now);
      batch.context.workbook.names.getItem(entry.name).delete();
      return;
    }
    case 'show-sheet':
      return;
  }
}

async function addMarks({ batch, names, added }: Job, step: AddMarks): Promise<void> {
  const { worksheets, names: workbookNames } = batch.context.workbook;
  const bytes = step.marks.reduce((sum, { formula }) => sum + formula.length + markBytes + actionBytes, 0);
  await batch.room(bytes);
  const formats = addRules(worksheets.getItem(step.sheet), step.marks, names);
  for (const format of formats) format.load('id');
  for (const [index, { area }] of step.marks.entries()) {
    const name = ledgerName({ kind: 'mark', set: step.set, index });
    workbookNames.add(name, referenceTo(step.sheet, area)).visible = false;
  }
  added.push({ step, formats });
}

async function setCells({ batch, before, reverse, names }: Job, step: SetCells): Promise<void> {
  const sheet = batch.context.workbook.worksheets.getItem(step.sheet);
  const now = before.cells.get(step) ?? [];
  for (const [i, { row, column, value }] of step.cells.entries()) {
    const cell = now[i];
    if (!cell) continue;
    // A cell of text format keeps every text as it is: an apostrophe would stay visible.
    const after = typeof value === 'string' && cell.format === '@' ? value : written(value, names);
    reverse.cells.push({ sheet: step.sheet, row, column, before: cell, after });
    await batch.room(actionBytes + String(after).length * 3);
    rangeOf(sheet, { top: row, bottom: row, left: column, right: column }).values = [[after]];
  }
}

/** The name of a sheet of ours, and whether it is there. */
function placeOf({ before, names }: Job, { tag, name: wish }: SheetContent) {
  const name = names.get(tag) ?? wish;
  const entry = before.names.find((one) => one.entry.kind === 'sheet' && one.entry.tag === tag);
  return { name, entry, stands: entry?.sheet === name && before.sheets.includes(name) };
}

/** Adds the sheet where it is not there yet, in tab order and empty. */
async function standSheet(job: Job, content: SheetContent): Promise<void> {
  const { name, stands } = placeOf(job, content);
  if (stands) return;
  job.reverse.addedSheets.push({ name, content });
  await addSheet(job.batch, name, null);
}

async function putSheet(job: Job, content: SheetContent): Promise<void> {
  const { batch, before, reverse, names, memory } = job;
  const { name, entry, stands } = placeOf(job, content);
  if (!stands) {
    await fillSheet(batch, content, name, names);
    job.looks.push(...looksOf(content, name));
  } else {
    const old = before.contents.get(name) ?? null;
    const oldArea = entry?.area ?? areaOf(content);
    const update: SheetUpdate = sheetUpdate(content, oldArea, old);
    reverse.updatedSheets.push({
      name,
      content,
      update,
      oldArea,
      old,
      oldContent: memory.sheets.get(content.tag) ?? null,
    });
    clearFilters(batch.context.workbook.worksheets.getItem(name), before.filters.get(name));
    await updateSheet(batch, content, name, oldArea, update, names);
    job.looks.push(...looksThatFollow(content, name));
  }
  await putTable(batch, content, name, before.tables, stands);
}

async function removeSheets(
  { batch, before, reverse, memory }: Job,
  matches: (tag: string) => boolean,
): Promise<void> {
  const { worksheets, names } = batch.context.workbook;
  for (const { name, entry, sheet, area } of before.names) {
    if (entry.kind !== 'sheet' || !matches(entry.tag)) continue;
    if (sheet === null || area === null) continue;
    await batch.room(actionBytes * 4);
    const hidden = !before.visible.includes(sheet);
    reverse.removedSheets.push({
      tag: entry.tag,
      name: sheet,
      position: before.sheets.indexOf(sheet),
      area,
      hidden,
      old: before.contents.get(sheet) ?? null,
      oldContent: memory.sheets.get(entry.tag) ?? null,
    });
    // Excel refuses to delete a very hidden sheet.
    if (hidden) worksheets.getItem(sheet).visibility = 'Hidden';
    worksheets.getItem(sheet).delete();
    // Last: a sheet that stands without its name is one that was not finished.
    names.getItem(name).delete();
  }
  if (!matches(listTag(1)) || before.structureLocked) return;
  for (const stray of before.strays) {
    await batch.room(actionBytes * 2);
    worksheets.getItem(stray).visibility = 'Hidden';
    worksheets.getItem(stray).delete();
  }
}

/** Rules of ours where marks are put or taken away, and their names in the ledger. */
async function removeOldMarks({ batch, before, reverse }: Job, edit: WorkbookEdit): Promise<void> {
  const { names } = batch.context.workbook;
  for (const name of before.dead) {
    await batch.room(actionBytes);
    names.getItem(name).delete();
  }
  const marked = edit.steps.flatMap((step) => (step.kind === 'add-marks' ? [step.sheet] : []));
  for (const sheet of new Set([...marked, ...before.marks.rules.keys()])) {
    const rules = before.marks.rules.get(sheet) ?? [];
    reverse.rules.push({ sheet, before: rules });
    await deleteRules(batch, sheet, rules);
  }
  for (const { name, entry, sheet } of before.names) {
    if (entry.kind !== 'mark' || sheet === null) continue;
    if (!setsOf(edit).has(entry.set) && !removesAll(edit) && !marked.includes(sheet)) continue;
    await batch.room(actionBytes);
    names.getItem(name).delete();
  }
}

/** The ids Excel gave to the marks, so that they are found at once the next time; where it does not tell, they are found without. The sheet is drawn anew. */
async function noteIds({ batch: { context }, added }: Job): Promise<void> {
  if (added.length === 0) return;
  for (const { step, formats } of added)
    for (const [index, { id }] of formats.entries())
      context.workbook.names.getItem(ledgerName({ kind: 'mark', set: step.set, index })).comment = id;
  // Colours that look at other cells may not be drawn before the sheet is computed anew.
  for (const { step } of added) context.workbook.worksheets.getItem(step.sheet).calculate(true);
  await atBest(() => context.sync());
}

/** A request of its own, after all others: on the web a sheet comes to the front only once it is there, and the window may show another workbook. */
async function showSheets({ batch: { context }, names }: Job, { steps }: WorkbookEdit): Promise<LeftOut[]> {
  const shown = steps.flatMap((step) => (step.kind === 'show-sheet' ? (names.get(step.tag) ?? []) : []));
  if (shown.length === 0) return [];
  for (const name of shown) context.workbook.worksheets.getItem(name).activate();
  return (await atBest(() => context.sync())) ? [] : ['front'];
}

function remember(memory: Memory, edit: WorkbookEdit, names: ReadonlyMap<string, string>): void {
  for (const step of edit.steps) {
    if (step.kind === 'put-sheet' && names.has(step.sheet.tag)) memory.sheets.set(step.sheet.tag, step.sheet);
  }
}

/** The error to report after everything begun was put back, or could not be: then it comes with the way to do it later. */
async function rolledBack(applied: AppliedEdit, reverse: Reverse, error: unknown): Promise<SoatError> {
  try {
    await rollBack(reverse);
  } catch (second) {
    return new UnfinishedEdit(applied, { detail: asSoatError(second).message }, { cause: error });
  }
  return asSoatError(error);
}
