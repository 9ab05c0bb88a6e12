/** The Excel table over the data sheet: no figure needs it, people who filter and pivot do. */
import type { SheetContent } from '../../workbook';
import { actionBytes, type Batch } from '../batch';
import { rangeOf } from './styles';

/** `tables` are the names taken before; `stands`: the sheet was there before, and so may its table be. */
export async function putTable(
  batch: Batch,
  { table }: SheetContent,
  sheetName: string,
  tables: ReadonlySet<string>,
  stands: boolean,
): Promise<void> {
  if (table === null) return;
  await batch.room(actionBytes * 5);
  const { workbook } = batch.context;
  // It was resized before its cells were written.
  if (stands && tables.has(table.name)) return;
  // A table of this name elsewhere is the user's (a copy of our sheet): ours goes without a name of its own.
  const added = workbook.worksheets
    .getItem(sheetName)
    .tables.add(rangeOf(workbook.worksheets.getItem(sheetName), table.area), true);
  if (!tables.has(table.name)) added.name = table.name;
  added.style = 'TableStyleLight1';
}
