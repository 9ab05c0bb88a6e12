/** The workbook the probes are run in: it must be new and empty, and is left so. */

/** Whether nothing stands in the workbook in front: no cell, no table, no name. */
export function isEmptyWorkbook(): Promise<boolean> {
  return Excel.run(async (context) => {
    const { worksheets, names, tables } = context.workbook;
    worksheets.load('items/name');
    const counts = [names.getCount(), tables.getCount()];
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    for (const range of used) range.load('address');
    await context.sync();
    return used.every(({ isNullObject }) => isNullObject) && counts.every(({ value }) => value === 0);
  });
}

/** Takes away what a probe has put there: all sheets and names that begin with its sheet's name, and a setting of that name. */
export function removeTraces(name: string): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.settings.getItemOrNullObject(name).delete();
    await removeWhere(context, (one) => one.startsWith(name));
  });
}

/** Deletes the sheets and defined names for which it is true; at least one sheet must stay. */
export async function removeWhere(
  context: Excel.RequestContext,
  isOver: (name: string) => boolean,
): Promise<void> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/name');
  names.load('items/name');
  await context.sync();
  for (const item of names.items) if (isOver(item.name)) item.delete();
  for (const sheet of worksheets.items) {
    if (!isOver(sheet.name)) continue;
    // Excel refuses to delete a very hidden sheet.
    sheet.visibility = 'Visible';
    sheet.delete();
  }
  await context.sync();
}
