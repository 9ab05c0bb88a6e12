import fc, { runs } from '../../../support/properties/seeded';
import { compareKey, nfc, plainKey, squash } from '../../../../src/plan/words/text';

/** The functions as they are defined, without their fast ways. */
const slowNfc = (text: string): string =>
  text.normalize('NFC').replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '');
const slowSquash = (text: string): string => slowNfc(text).replace(/\s+/gu, ' ').trim();
const slowKey = (text: string): string =>
  slowSquash(text)
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, '-')
    .replace(/ ?- ?/g, '-')
    .normalize('NFD')
    .replace(/(^|[^q])([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/gu, '$1$2$4$3')
    .normalize('NFC');
const slowPlain = (text: string): string =>
  slowKey(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');

const pieces = [
  'hoà',
  'khoẻ',
  'UỶ',
  'quý',
  'thuỷ',
  'Đậu',
  'oậ',
  'q',
  'y',
  ' ',
  '  ',
  '\n',
  '\u00A0',
  '\u2000',
  '\u200B',
];
const signs = [
  '\u00AD',
  '\uFEFF',
  '-',
  ' – ',
  '−',
  '“',
  '…',
  '1.',
  '\u0301',
  '\u0323',
  '\u0302',
  'İ',
  'ß',
  'Å',
  'ﬁ',
  '😀',
];
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...pieces, ...pieces.map((piece) => piece.normalize('NFD')), ...signs),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

describe('keys of text', () => {
  it.each([
    ['nfc', nfc, slowNfc],
    ['squash', squash, slowSquash],
    ['compareKey', compareKey, slowKey],
    ['plainKey', plainKey, slowPlain],
  ])('%s gives in its fast ways what its definition gives', (_, fast, slow) => {
    fc.assert(
      fc.property(texts, (text) => fast(text) === slow(text)),
      { numRuns: runs(3000) },
    );
    for (let code = 0; code <= 0xffff; code++) {
      const letter = String.fromCharCode(code);
      if (fast(`u${letter} o`) !== slow(`u${letter} o`)) throw new Error(`differs at U+${code.toString(16)}`);
    }
  });

  it('brings the tone to its new place, but for "quý"', () => {
    expect(compareKey('Hoà  Khoẻ, UỶ – thuỷ; quý')).toBe('hòa khỏe, ủy-thủy; quý');
    expect(plainKey('Đẩy mạnh “Quý”')).toBe('day manh “quy”');
  });
});
