/** Writes what was before over what an edit left, whatever part of the edit was done. */
import type { AddMarks, Mark } from '../../workbook';
import { ledgerName, referenceTo, type LedgerName } from '../../workbook/ledger';
import { actionBytes, type Batch } from '../batch';
import { addRules, markBytes } from '../apply/marks';
import { clearFilters } from '../filters';
import type { Reverse } from '../reverse';
import { restoreColumns, restoreCells } from './cells';
import type { Now } from './look';
import { restoreRemoved, restoreUpdated } from './sheets';

export async function restore(batch: Batch, reverse: Reverse, now: Now): Promise<void> {
  await removeAddedMarks(batch, reverse, now);
  await restoreCells(batch, reverse, now);
  await restoreColumns(batch, reverse, now);
  await removeAddedSheets(batch, reverse, now);
  for (const sheet of reverse.removedSheets)
    if (!now.sheets.includes(sheet.name)) await restoreRemoved(batch, sheet, namesBefore(reverse));
  for (const sheet of reverse.updatedSheets)
    if (now.sheets.includes(sheet.name)) {
      clearFilters(batch.context.workbook.worksheets.getItem(sheet.name), now.filters.get(sheet.name));
      await restoreUpdated(batch, sheet, namesBefore(reverse));
    }
  await restoreLedger(batch, reverse, now);
  await batch.send();
  await restoreMarks(batch, reverse);
}

function namesBefore({ names }: Reverse): Map<string, string> {
  return new Map(
    names.flatMap(({ entry, sheet }) =>
      entry.kind === 'sheet' && sheet !== null ? [[entry.tag, sheet] as const] : [],
    ),
  );
}

async function removeAddedMarks(batch: Batch, { addedMarks }: Reverse, now: Now): Promise<void> {
  for (const { sheet, set, before, ids } of addedMarks) {
    if (!now.sheets.includes(sheet)) continue;
    const present = now.formats.get(sheet) ?? [];
    const ledger = now.names.filter(({ entry }) => entry.kind === 'mark' && entry.set === set);
    const ours = new Set([...(ids ?? []), ...ledger.map(({ comment }) => comment)]);
    const gone = present.filter((id) => (ids === null ? !before.includes(id) : ours.has(id)));
    await batch.room(actionBytes * (gone.length + 2));
    const formats = batch.context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
    for (const id of gone) formats.getItem(id).delete();
  }
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

/** Our names as they were; those of marks only where the marks come back too. */
async function restoreLedger(batch: Batch, reverse: Reverse, now: Now): Promise<void> {
  const { names } = batch.context.workbook;
  const before = new Map(reverse.names.map((one) => [one.name, one]));
  const present = new Map(now.names.map((one) => [one.name, one]));
  for (const { name } of now.names)
    if (!before.has(name)) {
      await batch.room(actionBytes);
      names.getItem(name).delete();
    }
  for (const one of reverse.names) {
    if (one.sheet === null || one.area === null || one.entry.kind === 'mark') continue;
    const known = present.get(one.name);
    if (known && known.sheet === one.sheet && sameArea(known, one)) continue;
    await batch.room(actionBytes * 2);
    const reference = referenceTo(one.sheet, one.area);
    // A sheet that was put back brought its name with it.
    const { entry } = one;
    const back = entry.kind === 'sheet' && reverse.removedSheets.some(({ tag }) => tag === entry.tag);
    if (known || back) names.getItem(one.name).formula = reference;
    else names.add(one.name, reference, one.comment).visible = false;
  }
  for (const { set } of reverse.removedMarks)
    for (const { name, entry } of now.names)
      if (entry.kind === 'mark' && entry.set === set && before.has(name)) {
        await batch.room(actionBytes);
        names.getItem(name).delete();
      }
}

function sameArea(a: LedgerName, b: LedgerName): boolean {
  return a.area?.top === b.area?.top && a.area?.bottom === b.area?.bottom && a.area?.right === b.area?.right;
}

/** Marks that the edit took away, over the cells they stood on. */
async function restoreMarks(batch: Batch, reverse: Reverse): Promise<void> {
  const tags = namesBefore(reverse);
  const added = [];
  for (const step of reverse.removedMarks) {
    const marks = standing(step, reverse.names);
    const sheet = reverse.names.find(({ entry }) => entry.kind === 'mark' && entry.set === step.set)?.sheet;
    if (!sheet) continue;
    await batch.room(marks.reduce((sum, { formula }) => sum + formula.length + markBytes, 0));
    const formats = addRules(batch.context.workbook.worksheets.getItem(sheet), marks, tags);
    for (const format of formats) format.load('id');
    added.push({ sheet, set: step.set, marks, formats });
  }
  if (added.length === 0) return;
  await batch.send();
  for (const { sheet, set, marks, formats } of added)
    for (const [index, { area }] of marks.entries()) {
      await batch.room(actionBytes * 2);
      const name = ledgerName({ kind: 'mark', set, index });
      batch.context.workbook.names.add(name, referenceTo(sheet, area), formats[index]?.id ?? '').visible =
        false;
    }
  await batch.send();
}

/** The marks where their cells were just before the edit: rows may have been inserted above since they were made. */
function standing({ marks, set }: AddMarks, names: readonly LedgerName[]): Mark[] {
  return marks.map((mark, index) => {
    const area = names.find(
      ({ entry }) => entry.kind === 'mark' && entry.set === set && entry.index === index,
    )?.area;
    if (!area || area.top === mark.area.top) return { ...mark, area: area ?? mark.area };
    const row = new RegExp(`(\\$[A-Z]{1,3})${mark.area.top}(?!\\d)`, 'g');
    return { ...mark, area, formula: mark.formula.replace(row, `$1${area.top}`) };
  });
}
