import { describeWithCorpus } from '../support/corpus';
import { barsOf, measureAll, type Measured } from '../support/measure/bars';
import { missesText } from '../support/measure/print';

describeWithCorpus('the corpus of real plans', () => {
  let measured: Measured;
  beforeAll(() => {
    measured = measureAll();
  });

  it('is read and judged above every bar', () => {
    const below = barsOf(measured).filter(({ value, bar }) => value < bar);
    if (below.length > 0) throw new Error(`${JSON.stringify(below)}\n${missesText(measured)}`);
  });

  it('has every document and phrase in it', () => {
    expect(measured.goldens).toHaveLength(5);
    expect(measured.more.length).toBeGreaterThanOrEqual(6);
    expect(measured.deadlines.total).toBeGreaterThan(100);
    expect(measured.units.total).toBeGreaterThan(200);
    expect(measured.real.documents).toHaveLength(33);
    expect(measured.real.deadlines.kind.total).toBe(334);
    expect(measured.real.units.total).toBe(375);
    for (const { scores } of [...measured.goldens, ...measured.more])
      expect(scores.kinds.total).toBeGreaterThan(0);
  });
});
