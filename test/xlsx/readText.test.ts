import { SoatError } from '../../src/plan/model/error';
import { readCsv, readTsv } from '../../src/xlsx';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const csv = (text: string): readonly (readonly string[])[] => readCsv(bytes(text), 'bang.csv').text;

function codeOf(read: () => unknown): string {
  try {
    read();
    return 'read';
  } catch (error) {
    return error instanceof SoatError ? error.code : `not ours: ${String(error)}`;
  }
}

describe('readCsv', () => {
  it.each<[string, string, string[][]]>([
    [
      'commas',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons',
      'a;b\r\n1;2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\r1\t2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'quotes',
      'a,"b ""c"", d"\n"x\r\ny",2',
      [
        ['a', 'b "c", d'],
        ['x\ny', '2'],
      ],
    ],
    [
      'a quote inside a cell',
      'a,màn 24" mới\n1,2',
      [
        ['a', 'màn 24" mới'],
        ['1', '2'],
      ],
    ],
    ['something behind a closing quote', '"a"b,c', [['ab', 'c']]],
    ['a quote that is never closed', 'a,"b\nc,d', [['a', 'b\nc,d']]],
    [
      'blank cells and lines',
      ',a,\n\n1,,',
      [
        ['', 'a', ''],
        ['', '', ''],
        ['1', '', ''],
      ],
    ],
    ['nothing', '', []],
    [
      'a line that names the separator',
      'sep=;\r\na,b;c\n1;2',
      [
        ['a,b', 'c'],
        ['1', '2'],
      ],
    ],
    [
      'a named separator that means something elsewhere',
      'SEP=d\nadb\n1d2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a named tab', 'sep=\t\na\tb', [['a', 'b']]],
    [
      'a first cell that only looks so',
      'sep=;x\n1;2',
      [
        ['sep=', 'x'],
        ['1', '2'],
      ],
    ],
  ])('%s', (_, text, rows) => expect(csv(text)).toEqual(rows));

  it('counts rows as Excel does, which hides the line that names the separator', () => {
    const grid = readCsv(bytes('\uFEFFsep=;\nSTT;Nhiệm vụ\n1;Rà soát'), 'bang.csv');
    expect([grid.firstRow, grid.text[0]]).toEqual([1, ['STT', 'Nhiệm vụ']]);
  });
});

describe('limits of text files', () => {
  it.each<[string, string, () => unknown]>([
    ['cell-too-long', 'a quote never closed', () => csv(`STT,"Nhiệm vụ\n${'1,2\n'.repeat(20_000)}`)],
    ['sheet-too-large', 'too many rows', () => csv('1\n'.repeat(200_001))],
    ['sheet-too-large', 'one line that widens all', () => csv(`${'1,'.repeat(2000)}\n${'1\n'.repeat(1000)}`)],
    ['too-large', 'too many bytes', () => readCsv(new Uint8Array(65 * 1024 * 1024), 'bang.csv')],
    ['cell-too-long', 'a .tsv too', () => readTsv(bytes(`STT\t${'a'.repeat(40_000)}`), 'bang.tsv')],
  ])('%s: %s', (code, _, read) => expect(codeOf(read)).toBe(code));
});
