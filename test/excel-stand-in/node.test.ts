import { createStandIn, workbookOf } from './node';

describe('the genuine Office.js against the stand-in', () => {
  it('reads what it has written, in one sync each way', async () => {
    const { Excel, host } = await createStandIn();
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:C3');
      range.values = [
        ['Thời hạn', 'Chủ trì'],
        ['05/04/2026', 'Văn phòng'],
      ];
      range.load(['values', 'text', 'numberFormat', 'address']);
      await context.sync();
      return range.toJSON();
    });
    expect(host.faults).toEqual([]);
    // A written date is read as en-US: the fifth of April has become the fourth of May.
    expect(read.values).toEqual([
      ['Thời hạn', 'Chủ trì'],
      [46146, 'Văn phòng'],
    ]);
    expect(read.text?.[1]?.[0]).toBe('5/4/2026');
    expect(read.numberFormat?.[1]?.[0]).toBe('m/d/yyyy');
    expect(read.address).toBe('Sheet1!B2:C3');
    expect(host.syncs).toBe(1);
  });

  it('gives null objects and passes them on', async () => {
    const { Excel } = await createStandIn({ workbook: workbookOf({ A: [[1]] }) });
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('Không có');
      const below = none.getRange('A1');
      below.load('values');
      none.load('name');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(below.isNullObject).toBe(true);
    });
  });
});
