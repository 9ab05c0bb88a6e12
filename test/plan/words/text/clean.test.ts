import { cleanText } from '../../../../src/plan/words/text';

describe('cleanText', () => {
  it.each([
    ['Rà soát\t\u{1F600}\r\ndòng hai\n', 'Rà soát\t\u{1F600}\r\ndòng hai\n'],
    ['xóa\u001B[2Jmàn hình\u0000', 'xóa\uFFFD[2Jmàn hình\uFFFD'],
    ['ghi đè\rdòng', 'ghi đè\uFFFDdòng'],
    ['\uD83D\uDE00\uD83D', '\u{1F600}\uFFFD'],
    ['\u007F\u009B', '\uFFFD\uFFFD'],
  ])('%j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });
});
