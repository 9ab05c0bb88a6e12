import { describeWithCorpus } from '../../support/corpus';
import { unmetHeaders, unmetWords } from '../../support/measure/unmet';

describeWithCorpus('words that a document or a test has', () => {
  it.each([
    ['unit names', unmetWords],
    ['headers', unmetHeaders],
  ])('all of %s, but for a few in a hundred', (_, listsOf) => {
    const lists = listsOf();
    const unmet = lists.flatMap((list) => list.unmet);
    const total = lists.reduce((sum, list) => sum + list.total, 0);
    expect({ few: unmet.length / total < 0.02, unmet }).toMatchObject({ few: true });
  });
});
