import { probes, runProbes } from '../../../src/excel/probes';
import { isAsExpected, isSame } from '../../../src/excel/probes/verdict';
import { createStandIn } from '../../excel-stand-in/node';

const wholeJob = probes.filter(({ id }) => id === 'S');

it.each([9, 17, 26])(
  'cut off at request %i: says so unless it did no harm, and leaves the workbook empty',
  async (request) => {
    const standIn = await createStandIn({});
    standIn.install();
    standIn.host.adversary.cutOff = { request, actions: 5 };
    const [result] = await runProbes(wholeJob);
    // A request that is only made at best may be cut off without harm: then all is as expected.
    expect(result && (result.errors.length > 0 || isAsExpected(result))).toBe(true);
    expect(isSame(result?.seen.left ?? null, 0)).toBe(true);
    expect([standIn.workbook.sheets.length, standIn.workbook.names]).toEqual([1, []]);
  },
);
