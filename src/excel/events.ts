/** What the user does in Excel while the pane is open. Our own writes and those of co-authors are not told. */
import type { SheetChange, SheetInfo } from '../workbook';
import { areasOf } from './address';
import { atBest, inExcel } from './run';

export function onSheetChanged(handler: (change: SheetChange) => void): Promise<() => Promise<void>> {
  return inExcel(async (context) => {
    const registered = context.workbook.worksheets.onChanged.add(async (event) => {
      if (event.source !== 'Local' || event.triggerSource === 'ThisLocalAddin') return;
      const sheet = await sheetName(event.worksheetId);
      handler({ sheet, areas: areasOf(event.address), moves: event.changeType !== 'RangeEdited' });
    });
    await context.sync();
    return () => stop(registered);
  });
}

/** Freezing panes of a sheet that stays behind says that it was activated, too: whoever is in front is asked. */
export function onSheetActivated(handler: (sheet: SheetInfo) => void): Promise<() => Promise<void>> {
  return inExcel(async (context) => {
    const registered = context.workbook.worksheets.onActivated.add(async ({ worksheetId }) => {
      const name = await nameInFront(worksheetId);
      if (name !== null) handler({ name, active: true, ours: false });
    });
    await context.sync();
    return () => stop(registered);
  });
}

/** The name of the sheet in front; null where that is not the one of this id. */
function nameInFront(id: string): Promise<string | null> {
  return inExcel(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load('id,name');
    // A chart in front, and whatever else keeps Excel from saying: the checked sheet is not in front then.
    if (!(await atBest(() => context.sync()))) return null;
    return active.id === id ? active.name : null;
  });
}

/** Questions that are under way, by the id of the sheet: a burst of events asks once or twice, not once each. */
const asking = new Map<string, Promise<string>>();

function sheetName(id: string): Promise<string> {
  const underWay = asking.get(id);
  if (underWay !== undefined) return underWay;
  const asked = askName(id).finally(() => asking.delete(id));
  asking.set(id, asked);
  return asked;
}

function askName(id: string): Promise<string> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? '' : sheet.name;
  });
}

async function stop<T>(registered: OfficeExtension.EventHandlerResult<T>): Promise<void> {
  await Excel.run(registered.context as Excel.RequestContext, async (context) => {
    registered.remove();
    await context.sync();
  });
}
