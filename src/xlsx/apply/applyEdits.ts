import { emptyState, type Step, type WorkbookEdit, type WorkbookState } from '../../workbook';
import { stateOf } from '../../workbook/ledger';
import { nameSheets } from '../../workbook/names';
import { isUsersOwn } from '../../workbook/tags';
import { areaOf } from '../../workbook/update';
import { clearedFor } from '../renew';
import { done, openWorkbook } from './engine';
import { writeLedger } from './ledger';
import { fillSheet, finishSheet } from './putSheet';
import { makeRoom, putBeside } from './room';
import { bytesOf, targetOf, type Target } from './target';
import { addMarks, putColumns, setCells } from './userSheet';

/**
 * A copy of a workbook with edits applied. The bytes given are never changed; either all steps are in the copy or nothing is returned.
 *
 * @param bytes an .xlsx or .xlsm that `readWorkbook` accepted
 * @param edits applied in order
 * @param state what of ours the workbook holds already: it is renewed, and what the user put beside it stays
 * @throws SoatError when a step cannot be applied
 */
export async function applyEdits(
  bytes: Uint8Array,
  edits: readonly WorkbookEdit[],
  state: WorkbookState = emptyState,
): Promise<Uint8Array> {
  const cleared = clearedFor(bytes, edits, state);
  const { excelize, workbook } = await openWorkbook(cleared.bytes);
  const target = targetOf(excelize, workbook, cleared.old);
  for (const { tag, sheet } of state.ours) if (cleared.old.has(tag)) target.names.set(tag, sheet);
  for (const edit of edits) applySteps(target, edit.steps);
  return bytesOf(target);
}

/** Sheets are made first and filled next, so that formulas can name any of them; charts and pivots come when their sources are filled. */
export function applySteps(target: Target, steps: readonly Step[]): void {
  const { workbook, names } = target;
  const put = steps.flatMap((step) => (step.kind === 'put-sheet' ? [step.sheet] : []));
  const there = put.filter(({ tag }) => target.old.has(tag));
  const fresh = put.filter((sheet) => !there.includes(sheet));
  const named = nameSheets(fresh, stateOf([], workbook.GetSheetList().list));
  for (const { tag } of fresh) {
    const name = named.get(tag) ?? tag;
    done(workbook.NewSheet(name));
    names.set(tag, name);
  }
  const updates = there.map((sheet) => makeRoom(target, names.resolve(`«${sheet.tag}»`), sheet));
  for (const sheet of put) fillSheet(target, names.resolve(`«${sheet.tag}»`), sheet);
  there.forEach((sheet, i) => putBeside(target, names.resolve(`«${sheet.tag}»`), updates[i]?.beside ?? null));
  for (const step of steps) applyStep(target, step);
  for (const sheet of put) finishSheet(target, names.resolve(`«${sheet.tag}»`), sheet);
  writeNames(target, steps);
}

/** The ledger: what a sheet, a mark or a set of columns of ours is, and where. */
function writeNames({ workbook, names }: Target, steps: readonly Step[]): void {
  for (const step of steps) {
    if (step.kind === 'put-sheet' && !isUsersOwn(step.sheet.tag)) {
      const { tag } = step.sheet;
      writeLedger(workbook, { kind: 'sheet', tag }, names.resolve(`«${tag}»`), areaOf(step.sheet));
    } else if (step.kind === 'add-marks') {
      step.marks.forEach(({ area }, index) =>
        writeLedger(workbook, { kind: 'mark', set: step.set, index }, step.sheet, area),
      );
    } else if (step.kind === 'put-columns') {
      writeLedger(workbook, { kind: 'columns', tag: step.tag }, step.sheet, step.area);
    }
  }
}

function applyStep(target: Target, step: Step): void {
  switch (step.kind) {
    case 'put-sheet':
      return;
    case 'add-marks':
      addMarks(target, step);
      return;
    case 'set-cells':
      setCells(target, step);
      return;
    case 'put-columns':
      putColumns(target, step);
      return;
    case 'show-sheet': {
      const { index } = done(target.workbook.GetSheetIndex(target.names.resolve(`«${step.tag}»`)));
      done(target.workbook.SetActiveSheet(index));
      return;
    }
    case 'remove-sheets':
    case 'remove-marks':
    case 'remove-columns':
      // What goes went when room was made.
      return;
  }
}
