import { describeWithCorpus } from '../support/corpus';
import { allDocuments } from '../support/measure/real/documents';
import { barsOfProperties, SEED, SHORT } from '../support/properties/bars';
import { barsOfCalibration, measureCalibration } from '../support/properties/calibration';
import { measureProperties, type Property } from '../support/properties/measure';
import { lostText } from '../support/properties/print';

/** The short form; the whole is `npm run corpus -- --properties`. */
describeWithCorpus('documents changed as no careful reader would mind', () => {
  let properties: Property[];
  beforeAll(() => {
    properties = measureProperties(allDocuments(), SEED, SHORT);
  });

  it('keep what was read right, as far as each bar says', () => {
    const below = barsOfProperties(properties, 'short').filter(({ value, bar }) => value < bar);
    if (below.length > 0) throw new Error(`${JSON.stringify(below)}\n${lostText(properties)}`);
  });

  it('are changed indeed', () => {
    for (const { losses } of properties) expect(losses.length).toBeGreaterThan(2);
  });
});

describeWithCorpus('certainty', () => {
  it('tells right from wrong, as far as each bar says', () => {
    expect(barsOfCalibration(measureCalibration()).filter(({ value, bar }) => value < bar)).toEqual([]);
  });
});
