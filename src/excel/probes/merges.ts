import { readAddress } from './address';
import { attempt } from './attempt';
import type { Bench, Probe } from './probe';

/** More than the 512 that Excel is said to list at once. */
const many = 600;
const grey = '#D9D9D9';

/** J: a merged area across the edge of what is asked for, very many of them, and a merged header with a fill. */
export const merges: Probe = {
  id: 'J',
  expected: { across: 'A2:A4', none: null, filledFirst: grey, mergedFirst: grey },
  async run(bench) {
    const { context, sheet, note } = bench;
    sheet.getRange('A2:A4').merge();
    note('across', await mergesIn(bench, 'A1:C3'));
    note('none', await mergesIn(bench, 'B1:C3'));
    const filled = sheet.getRange('E1:E2');
    filled.format.fill.color = grey;
    filled.merge();
    const merged = sheet.getRange('F1:F2');
    merged.merge();
    merged.format.fill.color = grey;
    note('filledFirst', await fillOf(bench, 'E1:E2'));
    note('mergedFirst', await fillOf(bench, 'F1:F2'));
    for (let i = 0; i < many; i += 1) sheet.getRange(`H${i * 2 + 1}:H${i * 2 + 2}`).merge();
    await context.sync();
    await attempt(bench, 'askForMany', () => {
      sheet
        .getRange(`H1:H${many * 2}`)
        .getMergedAreasOrNullObject()
        .load('address');
    });
  },
};

async function mergesIn({ context, sheet }: Bench, address: string): Promise<string | null> {
  const areas = sheet.getRange(address).getMergedAreasOrNullObject();
  areas.load('address');
  await context.sync();
  return areas.isNullObject ? null : readAddress(areas.address);
}

async function fillOf({ context, sheet }: Bench, address: string): Promise<string> {
  const { fill } = sheet.getRange(address).format;
  fill.load('color');
  await context.sync();
  return fill.color;
}
