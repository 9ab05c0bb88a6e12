/** What the user does while the pane is open, as it is told. */
import type { SheetChange } from '../../src/workbook';
import { closeAll, planRows, planSheet, scene } from './support';

afterEach(closeAll);

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('changes of the user', () => {
  it('are told with their cells; a burst of them asks for the name of the sheet but a few times', async () => {
    const { standIn, host } = await scene(planRows(12));
    const told: SheetChange[] = [];
    const stop = await host.onSheetChanged((change) => told.push(change));
    standIn.host.resetCount();
    for (let row = 6; row < 16; row += 1) standIn.edit(planSheet, `C${row}`, 'Công an xã');
    await soon();
    expect(told).toHaveLength(10);
    expect(told[1]).toEqual({
      sheet: planSheet,
      areas: [{ top: 7, left: 3, bottom: 7, right: 3 }],
      moves: false,
    });
    expect(standIn.host.syncs).toBeLessThanOrEqual(2);
    await stop();
  });

  it('that move rows say so; those of the add-in itself are not told', async () => {
    const { standIn, host } = await scene(planRows(12));
    const told: SheetChange[] = [];
    const stop = await host.onSheetChanged((change) => told.push(change));
    const sheet = standIn.workbook.sheet(planSheet)!;
    await standIn.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(planSheet).getRange('C8').values = [['Văn phòng']];
      await context.sync();
    });
    await soon();
    expect(told).toEqual([]);
    standIn.workbook.changed({
      kind: 'structure',
      sheet,
      area: { top: 8, left: 1, bottom: 8, right: 16_384 },
      how: 'RowInserted',
    });
    await soon();
    expect(told.map(({ moves }) => moves)).toEqual([true]);
    await stop();
  });
});
