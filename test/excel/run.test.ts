/** How requests are sent: what Excel is told about them beside their contents. */
import { marksEdit } from '../../src/workbook';
import { checked, closeAll, context, planRows, scene } from './support';

afterEach(closeAll);

describe('an edit', () => {
  // Marks hide a sheet of ours, which Excel for Windows refuses in a group.
  it('is never put into one group for Ctrl+Z, in an Excel that has groups either', async () => {
    const it = await scene(planRows(12), { apiVersion: '1.20' });
    const run = jest.spyOn(globalThis.Excel, 'run');
    await it.host.applyEdit(marksEdit(await checked(it), await context(it)).edit);
    const options = run.mock.calls.map(([first]) => first as Excel.RunOptions);
    expect(new Set(options.map((each) => JSON.stringify(each)))).toEqual(
      new Set([JSON.stringify({ delayForCellEdit: true })]),
    );
    run.mockRestore();
  });

  it('has formulas computed once a request, and a marked sheet once more', async () => {
    const it = await scene(planRows(12));
    const { edit } = marksEdit(await checked(it), await context(it));
    it.standIn.host.resetCount();
    await it.host.applyEdit(edit);
    const asked = it.standIn.host.requests.map(({ body }) => JSON.stringify(body));
    expect(asked.some((body) => body.includes('SuspendApiCalculationUntilNextSync'))).toBe(true);
    expect(asked.filter((body) => body.includes('"Name":"Calculate"'))).toHaveLength(1);
  });
});

describe('the format of the workbook', () => {
  it.each([
    ['Kế hoạch.xls', true],
    ['Kế hoạch.xlsx', false],
  ])('%s is old: %p', async (name, old) => {
    const it = await scene(planRows(12));
    Object.assign(Office, { HostType: { Excel: 'Excel' } });
    Office.context.document.url = name;
    expect(it.host.hostInfo().oldFormat).toBe(old);
  });
});
