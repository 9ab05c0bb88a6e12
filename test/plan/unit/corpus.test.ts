import { splitUnits } from '../../../src/plan/unit';
import { corpusPath, describeWithCorpus, readTsvRecords } from '../../support/corpus';

describeWithCorpus('unit cells of real plans', () => {
  it('splits at least 97 in 100 cells as annotated', () => {
    const wrong: string[] = [];
    const records = readTsvRecords(corpusPath('more', 'units.tsv'));
    for (const { cell = '', units = '' } of records) {
      const found = splitUnits(cell).join(' | ');
      if (found !== units) wrong.push(`${JSON.stringify(cell)}\n  wanted ${units}\n  found  ${found}`);
    }
    expect({ share: 1 - wrong.length / records.length >= 0.97, wrong }).toEqual({ share: true, wrong });
  });
});
