import { scene, planRows, planSheet } from './support';

describe('reading a sheet', () => {
  it.each([100, 1_000, 10_000])('reads %i tasks in three requests and one more per 4 MB', async (tasks) => {
    const { standIn, host } = await scene(planRows(tasks));
    standIn.host.resetCount();
    const grid = await host.readActiveSheet();
    const megabytes = standIn.host.bytes / 4_000_000;
    console.log(tasks, standIn.host.syncs, standIn.host.bytes);
    expect(standIn.host.faults).toEqual([]);
    expect(grid.text.length).toBe(planRows(tasks).length);
    expect(grid.text.at(-1)?.[0]).toBe(String(tasks));
    expect(standIn.host.syncs).toBeLessThanOrEqual(3 + Math.floor(megabytes));
    expect(grid.sheet).toBe(planSheet);
  });
});
