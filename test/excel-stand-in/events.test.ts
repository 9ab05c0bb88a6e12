import { createStandIn, workbookOf } from './node';

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('events', () => {
  it('tell of changes by hand and of the add-in, until the handler is taken away', async () => {
    const standIn = await createStandIn({ workbook: workbookOf({ A: [['x']] }) });
    const seen: string[] = [];
    const handler = await standIn.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      const added = sheet.onChanged.add(async ({ address, changeType, source, getRange }) => {
        await standIn.Excel.run(async (inner) => {
          const range = getRange(inner);
          range.load('values');
          await inner.sync();
          seen.push(`${address} ${changeType} ${source} ${String(range.values[0]?.[0])}`);
        });
      });
      await context.sync();
      return added;
    });
    standIn.edit('A', 'B2', 'bằng tay');
    await soon();
    await standIn.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('A').getRange('C3').values = [['phần bổ trợ']];
      await context.sync();
    });
    await soon();
    expect(seen).toEqual(['B2 RangeEdited Local bằng tay', 'C3 RangeEdited Local phần bổ trợ']);
    await standIn.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    standIn.edit('A', 'B2', 'nữa');
    await soon();
    expect(seen).toHaveLength(2);
    expect(standIn.host.faults).toEqual([]);
  });

  it('are silent while the add-in has switched them off', async () => {
    const standIn = await createStandIn();
    let count = 0;
    await standIn.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async () => void (count += 1));
      context.runtime.enableEvents = false;
      await context.sync();
    });
    standIn.edit('Sheet1', 'A1', 1);
    await soon();
    expect(count).toBe(0);
  });

  it('tell of sheets that come, go, and are brought to the front', async () => {
    const standIn = await createStandIn({ workbook: workbookOf({ A: [['x']] }) });
    const seen: string[] = [];
    await standIn.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async () => void seen.push('added'));
      worksheets.onDeleted.add(async () => void seen.push('deleted'));
      worksheets.onActivated.add(async () => void seen.push('activated'));
      await context.sync();
      const sheet = worksheets.add('B');
      sheet.activate();
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await soon();
    expect(seen).toEqual(['added', 'activated', 'deleted', 'activated']);
  });
});

describe('tracked ranges', () => {
  it('follow their cells when rows come and go', async () => {
    const standIn = await createStandIn({ workbook: workbookOf({ A: [['a'], ['b'], ['c']] }) });
    await standIn.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      const range = sheet.getRange('A3');
      range.load('address');
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      range.load('address,values');
      await context.sync();
      expect(range.address).toBe('A!A5');
      expect(range.values).toEqual([['c']]);
    });
    await soon();
    expect(standIn.host.references.size).toBe(0);
  });
});
