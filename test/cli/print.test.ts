import { printText, toJson } from '../../src/cli/print';

describe('toJson', () => {
  it.each([
    ['half a letter: \uD83D.', '"half a letter: \uFFFD."'],
    ['\uDE00\uD83D', '"\uFFFD\uFFFD"'],
    ['whole: \u{1F600}', '"whole: \u{1F600}"'],
    ['\\ud83d', '"\\\\ud83d"'],
    ['\\\uD83D', '"\\\\\uFFFD"'],
    ['a\u0000b\u001B"', '"a\\u0000b\\u001b\\""'],
  ])('%j', (value, json) => {
    expect(toJson(value)).toBe(json);
    expect(Buffer.from(json, 'utf8').toString('utf8')).toBe(json);
  });

  it('mends the keys of objects too', () => {
    expect(toJson({ '\uD800': ['\uDC00'] })).toBe('{"\uFFFD":["\uFFFD"]}');
  });
});

it('printText prints no control characters but tabs and line breaks', async () => {
  let printed = '';
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((text, ...more) => {
    printed += String(text);
    (more.at(-1) as () => void)();
    return true;
  });
  await printText('A1\tlỗi\u0000\u001B[2J\r\nA2\rB\u009B\uD83D');
  spy.mockRestore();
  expect(printed).toBe('A1\tlỗi\uFFFD\uFFFD[2J\r\nA2\uFFFDB\uFFFD\uFFFD\n');
});
