import { en } from '../../src/plan/messages/en/pane';
import { vi } from '../../src/plan/messages/vi/pane';

/** Every sentence by its path: "list.search". */
function sentences(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[path + key, value] as [string, string]]
      : sentences(value as object, `${path}${key}.`),
  );
}

const vietnamese = sentences(vi);
const english = new Map(sentences(en));

describe('the words of the pane', () => {
  it.each(vietnamese)('%s fills the same gaps in both languages', (path, sentence) => {
    const gaps = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    expect(gaps(english.get(path) ?? '')).toEqual(gaps(sentence));
  });

  it.each([...vietnamese, ...english])('%s is not empty and does not shout', (_, sentence) => {
    expect(sentence.trim()).not.toBe('');
    expect(sentence).not.toContain('!');
    expect(sentence).toBe(sentence.normalize('NFC'));
  });

  it('keeps the names of tabs within 12 letters', () => {
    for (const words of [vi, en]) {
      const { check, summary, units, forms } = words.tabs;
      for (const name of [check, summary, units, forms]) expect(name.length).toBeLessThanOrEqual(12);
    }
  });
});
