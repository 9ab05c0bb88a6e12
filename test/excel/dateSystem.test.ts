import { in1900 } from '../../src/excel/read/dateSystem';

type Cell = readonly [text: string, value: string | number, format: string];

const cells = (...row: Cell[]) => ({
  text: [row.map(([text]) => text)],
  value: [row.map(([, value]) => value)],
  format: [row.map(([, , format]) => format)],
});
const date = 'dd/mm/yyyy';

describe('dates of the pane', () => {
  it.each<[string, Cell[], (string | number)[], boolean]>([
    ['from 1900: as they are', [['30/06/2026', 46203, date]], [46203], false],
    ['from 1904: moved', [['30/06/2026', 44741, date]], [46203], true],
    ['with the time of day', [['30/06/2026 07:30', 44741.3125, 'dd/mm/yyyy hh:mm']], [46203.3125], true],
    ['month first and named', [['Jun 30, 2026', 44741, 'mmm d, yyyy']], [46203], true],
    ['over the turn of a year', [['01/01/2031', 46387, date]], [47849], true],
    [
      'one cell with its year tells for those without',
      [
        ['30/6', 44741, 'd/m'],
        ['########', 44742, date],
        ['01/07/2026', 44742, date],
      ],
      [46203, 46204, 46204],
      true,
    ],
    [
      'numbers and texts stay',
      [
        ['30/06/2026', 44741, date],
        ['44741', 44741, 'General'],
        ['2026', '2026', '@'],
      ],
      [46203, 44741, '2026'],
      true,
    ],
    [
      'a number no calendar has stays',
      [
        ['30/06/2026', 44741, date],
        ['#####', 3960000000, date],
      ],
      [46203, 3960000000],
      true,
    ],
    ['without a full year nothing is known', [['30/6', 44741, 'd/m']], [44741], false],
    ['Buddhist years say nothing', [['30/06/2569', 46203, date]], [46203], false],
    [
      'where cells disagree nothing is moved',
      [
        ['30/06/2026', 44741, date],
        ['30/06/2026', 46203, date],
      ],
      [44741, 46203],
      false,
    ],
  ])('%s', (_, row, value, from1904) => {
    const read = in1900(cells(...row));
    expect(read.value).toEqual([value]);
    expect(read.date1904 ?? false).toBe(from1904);
  });
});
