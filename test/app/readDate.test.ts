import { readDate } from '../../src/app/readDate';

describe('readDate', () => {
  it.each(['5/2/2026', '05/02/2026', ' 5-2-2026 ', '05.02.2026'])('reads %s day first', (text) => {
    expect(readDate(text)).toBe('2026-02-05');
  });
  it.each(['', '31/6/2026', '29/02/2026', '2026-02-05', '5/2/26', '13/13/2026', 'mai'])(
    'refuses %j',
    (text) => {
      expect(readDate(text)).toBeNull();
    },
  );
});
