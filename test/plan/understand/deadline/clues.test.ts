import { clueFinder } from '../../../../src/plan/understand/deadline/clues';
import { PARSERS } from '../../../../src/plan/understand/deadline/grammar';
import { sourceOf } from '../../../../src/plan/understand/deadline/source';
import { forms } from './forms';

const phrases = forms.flatMap(({ meanings, lookAlikes }) => [
  ...meanings.flatMap((meaning) => meaning.phrases),
  ...(lookAlikes?.phrases ?? []),
]);
/** Pieces glued and broken as typists and converters do. */
const damaged = phrases.flatMap((phrase) => [
  phrase.toUpperCase(),
  phrase.replace(/ /g, ''),
  phrase.replace(/ /g, '\n'),
  `trước${phrase}`,
  `(${phrase})`,
]);

describe('the clues of a form', () => {
  it.each(PARSERS.map((parser) => [parser.name, parser] as const))(
    'never hide a phrase of it: %s',
    (_, parser) => {
      const clues = clueFinder([parser.clues]);
      const hidden = [...phrases, ...damaged].filter((phrase) => {
        const source = sourceOf(phrase);
        clues.look(source.text);
        const tried = clues.has(0) && parser.needs?.test(source.text) !== false;
        return !tried && parser.parse(source).length > 0;
      });
      expect(hidden).toEqual([]);
    },
  );
});

describe('a clue', () => {
  const seen = (clue: string, text: string) => {
    const clues = clueFinder([[clue]]);
    clues.look(text);
    return clues.has(0);
  };

  it.each([
    ['tháng', 'trong tháng 5', true],
    ['tháng', 'thangba', true],
    ['năm', 'hailầnmộtnăm', true],
    ['tháng', 'quý i', false],
    ['kỳ', 'ky', true],
    ['kỳ', 'kyly', false],
    ['1', 'hai', false],
    ['1/1', '30/6', true],
    ['1/1', '30 - 6', true],
    ['1/1', 'quý 1 và 2', false],
    ['1/1/1', '30/6/2026', true],
    ['1/1/1', '30/6 và 2026', false],
    ['1,1', '1,5', true],
    ['12345', 'mã 46022', true],
    ['1 123', '0912 345 678', true],
    ['2026', 'năm 2026', true],
    ['2026', '120261', false],
    ['/a', '15/kh', true],
    ['/a', '15/6', false],
    ['▬', 'trước ▬▬', true],
  ])('%s in %j: %s', (clue, text, expected) => {
    expect(seen(clue, text)).toBe(expected);
  });
});
