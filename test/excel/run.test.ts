/** How requests are sent: what Excel is told about them beside their contents. */
import { marksEdit } from '../../src/workbook';
import { checked, closeAll, context, planRows, scene } from './support';

afterEach(closeAll);

describe('an edit', () => {
  it.each([
    ['1.14', undefined],
    ['1.20', true],
  ])('under ExcelApi %s is one step for Ctrl+Z: %p', async (apiVersion, merged) => {
    const it = await scene(planRows(12), { apiVersion });
    const run = jest.spyOn(globalThis.Excel, 'run');
    await it.host.applyEdit(marksEdit(await checked(it), await context(it)).edit);
    const options = run.mock.calls.map(([first]) => first as Excel.RunOptions);
    expect(options.at(-1)).toEqual({ delayForCellEdit: true, ...(merged ? { mergeUndoGroup: true } : {}) });
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
