import { kept, patience } from '../../src/excel/requests';
import { marksEdit } from '../../src/workbook';
import { checked, closeAll, context, planRows, scene } from './support';

afterEach(closeAll);

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('while Excel lets a request wait', () => {
  it('says so after three seconds, and that it is over when the cell is left', async () => {
    const { host, standIn } = await scene(planRows(3));
    const said: boolean[] = [];
    const stop = host.onWaiting((waiting) => said.push(waiting));
    standIn.host.adversary.cellEdit = true;
    const first = host.listSheets();
    const second = host.readState();
    await sleep(patience - 500);
    expect(said).toEqual([]);
    await sleep(1_000);
    expect(said).toEqual([true]);
    standIn.host.adversary.cellEdit = false;
    await Promise.all([first, second]);
    expect(said).toEqual([true, false]);
    stop();
  });

  it('says nothing of requests that are answered in time', async () => {
    const { host, standIn } = await scene(planRows(3));
    const said: boolean[] = [];
    const stop = host.onWaiting((waiting) => said.push(waiting));
    standIn.host.adversary.delay = 100;
    await host.readActiveSheet();
    expect(said).toEqual([]);
    stop();
  });
});

describe('the details of a failure', () => {
  it('say where in the request it was, in which Excel, and what was asked before', async () => {
    const it = await scene(planRows(12));
    const { edit } = marksEdit(await checked(it), await context(it));
    it.standIn.host.adversary.cutOff = { request: 2, actions: 20 };
    const error = await it.host.applyEdit(edit).catch((thrown: unknown) => thrown);
    const { errors, office, apiLevel, requests } = it.host.errorDetails(error);
    expect(errors.map(({ code }) => code)).toEqual(['unexpected', 'GeneralException']);
    expect(errors[1]).toMatchObject({ message: 'The connection was cut.', statement: expect.any(String) });
    expect(errors[1]?.statement).not.toBe('');
    expect([office, apiLevel]).toEqual(['Excel 16.0.15407.10000 OfficeOnline', '1.14']);
    expect(requests).toContainEqual({
      job: 'applyEdit marks',
      milliseconds: expect.any(Number),
      code: 'GeneralException',
    });
    expect(requests.map(({ job }) => job)).toEqual(
      expect.arrayContaining(['readSheet', 'readState', 'follow-up']),
    );
  });

  it('hold nothing of what stands in the workbook', async () => {
    const it = await scene(planRows(12));
    const { edit } = marksEdit(await checked(it), await context(it));
    for (const actions of [0, 3, 8, 20, 40]) {
      it.standIn.host.adversary.cutOff = { request: 2, actions };
      const error = await it.host.applyEdit(edit).catch((thrown: unknown) => thrown);
      const { errors, requests } = it.host.errorDetails(error);
      expect(errors).toHaveLength(2);
      expect(JSON.stringify([errors, requests])).not.toMatch(/Phụ lục|Phòng|Rà soát|Quý|Tháng/);
    }
  });

  it('remember the last twenty requests', async () => {
    const { host } = await scene(planRows(3));
    for (let i = 0; i < kept + 5; i += 1) await host.listSheets();
    expect(host.errorDetails(null).requests).toHaveLength(kept);
    expect(host.errorDetails('x').errors).toEqual([{ code: '', message: 'x', location: '', statement: '' }]);
  });
});
