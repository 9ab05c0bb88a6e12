import { asText } from '../values';
import { attempt } from './attempt';
import { readCells, type Probe } from './probe';

/** As they stand in appendices: dates, numbers of tasks, shares, formulas that are none. */
const samples = ['05/04/2026', '1.1', '1-2', '5%', 'Tháng 1', '=+1', '@x', "'a", 'TRUE', 'Mar 5'] as const;

/** B: what Excel makes of texts: written as they are, as the add-in writes them, and into cells of text format. */
export const texts: Probe = {
  id: 'B',
  expected: {
    asWeWrite: samples,
    asWeWriteTypes: samples.map(() => 'String'),
    textFormat: samples,
  },
  async run(bench) {
    const { sheet, note } = bench;
    const last = samples.length;
    for (const [i, sample] of samples.entries())
      await attempt(bench, `write ${sample}`, () => {
        sheet.getRange(`A${i + 1}`).values = [[sample]];
      });
    sheet.getRange(`B1:B${last}`).values = samples.map((sample) => [asText(sample)]);
    const formatted = sheet.getRange(`C1:C${last}`);
    formatted.numberFormat = samples.map(() => ['@']);
    formatted.values = samples.map((sample) => [sample]);
    const asTheyAre = await readCells(bench, `A1:A${last}`);
    note('asTheyAre', asTheyAre.values.flat());
    note('asTheyAreTypes', asTheyAre.types.flat());
    note('asTheyAreFormats', asTheyAre.formats.flat());
    const ours = await readCells(bench, `B1:B${last}`);
    note('asWeWrite', ours.values.flat());
    note('asWeWriteTypes', ours.types.flat());
    note('textFormat', (await readCells(bench, `C1:C${last}`)).values.flat());
  },
};
