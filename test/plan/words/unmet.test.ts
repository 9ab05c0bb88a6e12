import { describeWithCorpus } from '../../support/corpus';
import { idleTakeBacks, unmetHeaders, unmetText, unmetWords } from '../../support/measure/unmet';

describeWithCorpus('words that no document and no test has', () => {
  it.each([
    ['unit names', unmetWords, 0.02],
    ['headers', unmetHeaders, 0.02],
    ['what takes a header back', idleTakeBacks, 1],
  ])('of %s are few, and each gives its reason', (_, listsOf, most) => {
    const lists = listsOf();
    const unmet = lists.flatMap((list) => list.unmet);
    const total = lists.reduce((sum, list) => sum + list.total, 0);
    expect(unmet.filter(({ why }) => why === null || why === '')).toEqual([]);
    expect(unmet.length / total).toBeLessThan(most);
  });
});

it('lists an entry under its reason, and one without any', () => {
  const unmet = [
    { entry: 'sản - nhi', why: 'a line breaks at the dash' },
    { entry: 'kns', why: null },
  ];
  expect(unmetText('words', [{ name: 'fields', total: 4, unmet }]).split('\n')).toEqual([
    'fields 2/4',
    '  sản - nhi: a line breaks at the dash',
    '  kns: NO REASON',
    'words: 2 of 4 entries are met by no text (50.0 %)',
  ]);
});
