/** Writes what was before over what an edit left, whatever part of the edit was done. */
import { referenceTo, type LedgerName } from '../../workbook/ledger';
import { drawCharts } from '../apply/extras';
import type { Look } from '../apply/looks';
import { putLooks } from '../apply/putLooks';
import { actionBytes, type Batch } from '../batch';
import { clearFilters } from '../filters';
import type { ChangedRules, Reverse } from '../reverse';
import type { OurRule } from '../rules/read';
import { addAgain, deleteRules } from '../rules/write';
import { atBest } from '../run';
import { restoreColumns, restoreCells } from './cells';
import type { Now } from './look';
import { comesBack, fillRemoved, restoreUpdated, standRemoved } from './sheets';

/** @param reverse with the names the sheets have now */
export async function restore(batch: Batch, reverse: Reverse, now: Now): Promise<void> {
  const { names } = batch.context.workbook;
  for (const name of now.dead) {
    await batch.room(actionBytes);
    names.getItem(name).delete();
  }
  const rules = changedRules(reverse, now);
  for (const { sheet } of rules) await deleteRules(batch, sheet, now.marks.rules.get(sheet) ?? []);
  await restoreCells(batch, reverse, now);
  await restoreColumns(batch, reverse, now);
  await removeAddedSheets(batch, reverse, now);
  // All of them stand before one is filled, in tab order: a formula can name any, and a place counts those before it.
  const back = reverse.removedSheets
    .filter((sheet) => comesBack(sheet, reverse, now))
    .sort((a, b) => a.position - b.position);
  for (const sheet of back) await standRemoved(batch, sheet, now);
  // Shown to be deleted, and then not deleted.
  for (const sheet of reverse.removedSheets)
    if (sheet.hidden && !back.includes(sheet)) {
      await batch.room(actionBytes);
      batch.context.workbook.worksheets.getItem(sheet.name).visibility = 'VeryHidden';
    }
  const looks: Look[] = [];
  for (const sheet of back.toReversed())
    looks.push(...(await fillRemoved(batch, sheet, namesBefore(reverse))));
  for (const sheet of reverse.updatedSheets)
    if (now.sheets.includes(sheet.name)) {
      clearFilters(batch.context.workbook.worksheets.getItem(sheet.name), now.filters.get(sheet.name));
      looks.push(...(await restoreUpdated(batch, sheet, reverse, now, namesBefore(reverse))));
    }
  await restoreLedger(batch, reverse, now);
  const added: AddedAgain[] = [];
  for (const { sheet, before } of rules)
    added.push({ before, formats: await addAgain(batch, sheet, before) });
  for (const { formats } of added) for (const format of formats) format.load('id');
  await batch.send();
  await atBest(() => settleRules(batch, reverse, added));
  await putLooks(batch.context, looks);
  const drawn = await atBest(() => redrawCharts(batch, reverse, now));
  // A request that was cut may have taken an old chart away and not brought it back.
  if (!drawn) await atBest(() => redrawCharts(batch, reverse, now));
}

/** Sheets on which other rules of ours stand than before the edit. */
function changedRules({ rules }: Reverse, now: Now): ChangedRules[] {
  const ids = (list: readonly OurRule[]): string => list.map(({ id }) => id).join();
  return rules.filter(
    ({ sheet, before }) =>
      now.sheets.includes(sheet) && ids(before) !== ids(now.marks.rules.get(sheet) ?? []),
  );
}

interface AddedAgain {
  readonly before: readonly OurRule[];
  readonly formats: readonly Excel.ConditionalFormat[];
}

/** Rules that came back have new ids, and stand before all others. */
async function settleRules(batch: Batch, { names }: Reverse, added: readonly AddedAgain[]): Promise<void> {
  for (const { before, formats } of added)
    for (const [i, { id, priority }] of before.entries()) {
      const format = formats[i];
      if (!format) continue;
      format.priority = priority;
      for (const { name, entry, comment } of names)
        if (entry.kind === 'mark' && comment === id)
          batch.context.workbook.names.getItem(name).comment = format.id;
    }
  await batch.send();
}

/** The areas of charts follow the cells they show; only where the edit was whole had they been drawn anew. */
async function redrawCharts(batch: Batch, reverse: Reverse, now: Now): Promise<void> {
  if (reverse.begun?.whole !== true) return;
  const names = namesBefore(reverse);
  const stands = reverse.updatedSheets.filter(({ name }) => now.sheets.includes(name));
  for (const { name, oldContent } of [...stands, ...reverse.removedSheets])
    if (oldContent !== null) drawCharts(batch.context, oldContent, name, names, true);
  await batch.send();
}

function namesBefore({ names }: Reverse): Map<string, string> {
  return new Map(
    names.flatMap(({ entry, sheet }) =>
      entry.kind === 'sheet' && sheet !== null ? [[entry.tag, sheet] as const] : [],
    ),
  );
}

async function removeAddedSheets(batch: Batch, { addedSheets }: Reverse, now: Now): Promise<void> {
  for (const { name, content } of addedSheets) {
    if (!now.sheets.includes(name)) continue;
    await batch.room(actionBytes * 3);
    const sheet = batch.context.workbook.worksheets.getItem(name);
    if (content.visibility === 'very-hidden') sheet.visibility = 'Hidden';
    sheet.delete();
  }
}

/** Our names as they were. */
async function restoreLedger(batch: Batch, reverse: Reverse, now: Now): Promise<void> {
  const { names } = batch.context.workbook;
  const before = new Set(reverse.names.map(({ name }) => name));
  const present = new Map(now.names.map((one) => [one.name, one]));
  for (const { name } of now.names)
    if (!before.has(name)) {
      await batch.room(actionBytes);
      names.getItem(name).delete();
    }
  for (const one of reverse.names) {
    if (one.sheet === null || one.area === null) continue;
    const known = present.get(one.name);
    // A sheet that was put back brought its name with it.
    const { entry } = one;
    const back =
      entry.kind === 'sheet' &&
      reverse.removedSheets.some((sheet) => sheet.tag === entry.tag && comesBack(sheet, reverse, now));
    if (!back && known && known.sheet === one.sheet && sameArea(known, one)) continue;
    await batch.room(actionBytes * 2);
    const reference = referenceTo(one.sheet, one.area);
    if (known || back) names.getItem(one.name).formula = reference;
    else names.add(one.name, reference, one.comment).visible = false;
  }
}

function sameArea(a: LedgerName, b: LedgerName): boolean {
  return a.area?.top === b.area?.top && a.area?.bottom === b.area?.bottom && a.area?.right === b.area?.right;
}
