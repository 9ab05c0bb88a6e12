import { textOfLines, wantsColour } from '../../src/cli/lines';

describe('lines for a terminal', () => {
  const lines = [{ text: 'Lỗi \u001B[2J ở ô C7', look: 'error' as const }, { text: 'thường' }];

  it('are coloured last, so that a file cannot steer the terminal', () => {
    expect(textOfLines(lines, true)).toBe('\u001B[31mLỗi \uFFFD[2J ở ô C7\u001B[39m\nthường');
    expect(textOfLines(lines, false)).toBe('Lỗi \uFFFD[2J ở ô C7\nthường');
  });

  it.each([
    [true, {}, true],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [undefined, {}, false],
  ])('are coloured on a terminal that wants it: %j %j', (isTTY, env, wanted) => {
    expect(wantsColour({ isTTY }, env)).toBe(wanted);
  });
});
