import { SoatError } from '../../src/plan/model/error';
import { cleanCopy } from '../../src/files/cleanCopy';
import { marksEdit, summaryEdit, trackingEdit, usual } from '../../src/workbook';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { checked, closeAll, context, planRows, planSheet, scene } from './support';

afterEach(closeAll);

describe('the workbook as a file', () => {
  it('comes whole, slice by slice, and the copy to send of it opens as a new workbook without ours', async () => {
    const made = await scene(planRows(12));
    const { host, standIn } = made;
    for (const edit of [trackingEdit, marksEdit])
      await host.applyEdit(edit(await checked(made), await context(made)).edit);
    await host.applyEdit(summaryEdit([await checked(made)], usual, await context(made)).edit);

    const { name, bytes } = await host.readFile();
    expect(name).toBe(standIn.workbook.name);
    expect(standIn.host.copies.count).toBe(0);
    expect((await readWorkbook(bytes, name)).state.ours.length).toBeGreaterThan(3);

    await host.openFile((await cleanCopy(bytes, name, { keepTracking: false })).bytes);
    const { grids, state } = await readWorkbook(standIn.host.opened[0]!, name);
    expect([grids.map(({ sheet }) => sheet), state.ours, state.columns]).toEqual([[planSheet], [], []]);
  });

  it('is refused in words that say the other way', async () => {
    const { host, standIn } = await scene(planRows(3));
    standIn.host.adversary.noDocumentCopy = true;
    const failure = await host.readFile().catch((error: unknown) => error);
    expect(failure instanceof SoatError && failure.code).toBe('no-workbook-file');
  });

  it('can be stopped, and what Office holds ready is let go', async () => {
    const { host, standIn } = await scene(planRows(3));
    await expect(host.readFile({ signal: AbortSignal.abort() })).rejects.toThrow();
    expect(standIn.host.copies.count).toBe(0);
  });

  it('is not opened where Excel refuses: the reason is an error of ours', async () => {
    const { host, standIn } = await scene(planRows(3));
    standIn.host.adversary.refuse = { code: 'GeneralException', once: true };
    await expect(host.openFile(new Uint8Array([1]))).rejects.toBeInstanceOf(SoatError);
    expect(standIn.host.opened).toEqual([]);
  });
});
