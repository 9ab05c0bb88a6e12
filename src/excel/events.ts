/** What the user does in Excel while the pane is open. Our own writes and those of co-authors are not told. */
import type { SheetChange, SheetInfo } from '../workbook';
import { areasOf } from './address';
import { inExcel } from './run';

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

export function onSheetActivated(handler: (sheet: SheetInfo) => void): Promise<() => Promise<void>> {
  return inExcel(async (context) => {
    const registered = context.workbook.worksheets.onActivated.add(async ({ worksheetId }) => {
      handler({ name: await sheetName(worksheetId), active: true, ours: false });
    });
    await context.sync();
    return () => stop(registered);
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
