/**
 * Applies a WorkbookEdit: one or two requests to see what is there, one to write (and one more for every 4 MB), one for the ledger of
 * marks, and one each for charts, PivotTable and slicer, which may fail without harm. Anything else that fails is rolled back.
 */
import { SoatError } from '../../plan/model/error';
import {
  matchesTag,
  nameSheets,
  type AddMarks,
  type AppliedEdit,
  type ApplyOptions,
  type PutSheet,
  type SheetContent,
  type Step,
  type WorkbookEdit,
} from '../../workbook';

import { ledgerName, referenceTo, stateOf } from '../../workbook/ledger';
import { areaOf, sheetUpdate, type SheetUpdate } from '../../workbook/update';
import { actionBytes, Batch } from '../batch';
import { asSoatError } from '../errors';
import { clearFilters } from '../filters';
import type { Memory } from '../memory';
import { emptyReverse, type Reverse } from '../reverse';
import { inExcel } from '../run';
import { takeSnapshot, type Snapshot } from '../snapshot';
import { rollBack } from '../undo';
import { written } from '../values';
import { checkEdit, isKnown } from './checks';
import { putColumns, removeColumns } from './columns';
import { putExtras } from './extras';
import { addRules, markBytes } from './marks';
import { findMarks } from './oldMarks';
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
  readonly added: { readonly step: AddMarks; readonly formats: readonly Excel.ConditionalFormat[] }[];
  /** Ids of our marks to take away, by sheet. */
  readonly oldMarks: ReadonlyMap<string, readonly string[]>;
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
      reverse: emptyReverse(before.names),
      memory,
      names: nameSheets(put, stateOf(before.names, before.sheets)),
      added: [],
      oldMarks: await findMarks(context, before, (set) => setsOf(edit).has(set) || removesAll(edit)),
    };
    try {
      await writeSteps(job, edit, options);
    } catch (error) {
      throw await rolledBack(job.reverse, error);
    }
    const leftOut = await putExtras(context, put, job.names, job.before);
    remember(memory, edit, job.names);
    return {
      kind: edit.kind,
      sheetNames: Object.fromEntries(put.map(({ tag }) => [tag, job.names.get(tag) ?? ''])),
      leftOut,
      reverse: job.reverse,
    };
  });
}

function putSheetsOf(edit: WorkbookEdit): SheetContent[] {
  return edit.steps.filter((step): step is PutSheet => step.kind === 'put-sheet').map(({ sheet }) => sheet);
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

async function writeSteps(job: Job, edit: WorkbookEdit, { onProgress }: ApplyOptions): Promise<void> {
  const { batch } = job;
  await removeOldMarks(job);
  const put = putSheetsOf(edit);
  for (const content of put) await standSheet(job, content);
  for (const [done, step] of inOrder(edit.steps).entries()) {
    onProgress?.({ done, total: edit.steps.length });
    await applyStep(job, step);
  }
  await batch.send();
  await writeMarkLedger(job);
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
    case 'add-marks': {
      await batch.room(step.marks.reduce((sum, { formula }) => sum + formula.length + markBytes, 0));
      const known = before.formats.get(step.sheet) ?? [];
      reverse.addedMarks.push({
        sheet: step.sheet,
        set: step.set,
        before: known.map(({ id }) => id),
        ids: null,
      });
      const formats = addRules(worksheets.getItem(step.sheet), step.marks, names);
      for (const format of formats) format.load('id');
      job.added.push({ step, formats });
      return;
    }
    case 'remove-marks':
      return;
    case 'set-cells': {
      const sheet = worksheets.getItem(step.sheet);
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
      return;
    }
    case 'put-columns': {
      const now = before.columns.get(step);
      if (!now) throw new SoatError('sheet-not-found', { sheet: step.sheet });
      const fresh = !isKnown(step, before);
      reverse.columns.push({ sheet: step.sheet, tag: step.tag, before: now, fresh, step });
      return putColumns(batch, step, now, fresh, names);
    }
    case 'remove-columns': {
      const now = before.columns.get(step);
      const entry = before.names.find((one) => one.entry.kind === 'columns' && one.entry.tag === step.tag);
      if (!now || !entry || entry.sheet === null) return;
      reverse.columns.push({ sheet: entry.sheet, tag: step.tag, before: now, fresh: false, step: null });
      await batch.room(actionBytes * 30);
      removeColumns(worksheets.getItem(entry.sheet), step, now);
      batch.context.workbook.names.getItem(entry.name).delete();
      return;
    }
    case 'show-sheet': {
      const name = names.get(step.tag);
      if (name !== undefined) worksheets.getItem(name).activate();
    }
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
  const { name, entry, stands } = placeOf(job, content);
  if (stands) return;
  // The user deleted the sheet: its name in the ledger leads nowhere.
  if (entry) job.batch.context.workbook.names.getItem(entry.name).delete();
  job.reverse.addedSheets.push({ name, content });
  await addSheet(job.batch, name, null);
}

async function putSheet(job: Job, content: SheetContent): Promise<void> {
  const { batch, before, reverse, names, memory } = job;
  const { name, entry, stands } = placeOf(job, content);
  if (!stands) {
    await fillSheet(batch, content, name, names);
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
    await batch.room(actionBytes * 4);
    names.getItem(name).delete();
    if (sheet === null || area === null || !before.sheets.includes(sheet)) continue;
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
  }
}

/** Our marks of the sets concerned, and their names in the ledger. */
async function removeOldMarks({ batch, before, reverse, memory, oldMarks }: Job): Promise<void> {
  const { worksheets, names } = batch.context.workbook;
  const gone = new Set<number>();
  for (const [sheet, ids] of oldMarks) {
    await batch.room(actionBytes * (ids.length + 2));
    const formats = worksheets.getItem(sheet).getRange().conditionalFormats;
    for (const id of ids) formats.getItem(id).delete();
    for (const { name, entry, sheet: at } of before.names) {
      if (entry.kind !== 'mark' || at !== sheet) continue;
      await batch.room(actionBytes);
      names.getItem(name).delete();
      gone.add(entry.set);
    }
  }
  for (const set of gone) {
    const known = memory.marks.get(set);
    if (known) reverse.removedMarks.push(known);
  }
}

/** Names that follow the marks, each with the id Excel gave. */
async function writeMarkLedger({ batch, added, reverse }: Job): Promise<void> {
  if (added.length === 0) return;
  const { names } = batch.context.workbook;
  for (const [i, { step, formats }] of added.entries()) {
    const marks = reverse.addedMarks[i];
    if (marks) marks.ids = formats.map(({ id }) => id);
    for (const [index, { area }] of step.marks.entries()) {
      await batch.room(actionBytes);
      const name = ledgerName({ kind: 'mark', set: step.set, index });
      names.add(name, referenceTo(step.sheet, area), formats[index]?.id ?? '').visible = false;
    }
  }
  await batch.send();
}

function remember(memory: Memory, edit: WorkbookEdit, names: ReadonlyMap<string, string>): void {
  for (const step of edit.steps) {
    if (step.kind === 'put-sheet' && names.has(step.sheet.tag)) memory.sheets.set(step.sheet.tag, step.sheet);
    if (step.kind === 'add-marks') memory.marks.set(step.set, step);
  }
}

/** The error to report after everything begun was put back. */
async function rolledBack(reverse: Reverse, error: unknown): Promise<SoatError> {
  try {
    await rollBack(reverse);
  } catch (second) {
    return new SoatError('rollback-failed', { detail: asSoatError(second).message }, { cause: error });
  }
  return asSoatError(error);
}
