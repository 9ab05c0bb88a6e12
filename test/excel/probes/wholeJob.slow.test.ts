import { probes, runProbes } from '../../../src/excel/probes';
import { isSame } from '../../../src/excel/probes/verdict';
import { createStandIn } from '../../excel-stand-in/node';

const wholeJob = probes.filter(({ id }) => id === 'S');

it.each([9, 17, 26])('cut off at request %i: says so, and leaves the workbook empty', async (request) => {
  const standIn = await createStandIn({});
  standIn.install();
  standIn.host.adversary.cutOff = { request, actions: 5 };
  const [result] = await runProbes(wholeJob);
  expect(result?.errors.length).toBeGreaterThan(0);
  expect(isSame(result?.seen.left ?? null, 0)).toBe(true);
  expect([standIn.workbook.sheets.length, standIn.workbook.names]).toEqual([1, []]);
});
