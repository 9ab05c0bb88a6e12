/** Stopping while sheets are written: all or nothing. */
import { usual, summaryEdit } from '../../src/workbook';
import { checked, closeAll, context, planRows, scene } from './support';

afterEach(closeAll);

it('puts back what was begun when the user stops', async () => {
  const it = await scene(planRows(12));
  const { edit } = summaryEdit([await checked(it)], usual, await context(it));
  const names = (): string[] => it.standIn.workbook.sheets.map(({ name }) => name);
  const before = names();
  const stopper = new AbortController();
  const applying = it.host.applyEdit(edit, {
    signal: stopper.signal,
    onProgress: ({ done }) => {
      if (done === 2) stopper.abort();
    },
  });
  await expect(applying).rejects.toMatchObject({ code: 'stopped' });
  expect(names()).toEqual(before);
  expect((await it.host.readState()).ours).toEqual([]);
  await it.host.applyEdit(edit);
  expect(names().length).toBeGreaterThan(before.length);
});
