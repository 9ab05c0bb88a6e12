import { en } from '../../src/plan/messages/en/page';
import { vi } from '../../src/plan/messages/vi/page';

/** Every sentence by its path: "found.label". */
function sentences(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[path + key, value] as [string, string]]
      : sentences(value as object, `${path}${key}.`),
  );
}

it('the words of the page over files fill the same gaps in both languages', () => {
  const gaps = (tree: object) =>
    sentences(tree).map(([path, sentence]) => [path, (sentence.match(/\{\w+\}/g) ?? []).sort()]);
  expect(gaps(en)).toEqual(gaps(vi));
  for (const [, sentence] of [...sentences(vi), ...sentences(en)])
    expect(sentence).toBe(sentence.normalize('NFC').replace('!', ''));
});
