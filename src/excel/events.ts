/** What the user does in Excel while the pane is open. Our own writes and those of co-authors are not told. */
import type { SheetChange, SheetInfo } from '../workbook';
import { inExcel } from './run';

export function onSheetChanged(handler: (change: SheetChange) => void): Promise<() => Promise<void>> {
  return inExcel(async (context) => {
    const registered = context.workbook.worksheets.onChanged.add(async (event) => {
      if (event.source !== 'Local' || event.triggerSource === 'ThisLocalAddin') return;
      handler({ sheet: await sheetName(event.worksheetId), address: event.address });
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

function sheetName(id: string): Promise<string> {
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
