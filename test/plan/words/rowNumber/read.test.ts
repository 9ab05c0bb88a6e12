import { asLetter, readRowNumber } from '../../../../src/plan/words/rowNumber';

/** System, steps, place in the system, what stands after. */
const NUMBERS: readonly (readonly [
  text: string,
  system: string,
  path: string,
  value: number,
  tail: string,
])[] = [
  ['1', 'arabic', '1', 1, ''],
  ['07.', 'arabic', '7', 7, '.'],
  ['(3)', 'arabic', '3', 3, ')'],
  ['1.2', 'arabic', '1 2', 2, ''],
  ['2,2,1', 'arabic', '2 2 1', 1, ''],
  ['2 . 3 .', 'arabic', '2 3', 3, '.'],
  ['IV', 'roman', 'IV', 4, ''],
  ['XIX.', 'roman', 'XIX', 19, '.'],
  ['A.', 'upper', 'A', 1, '.'],
  ['Đ', 'upper', 'Đ', 5, ''],
  ['a)', 'lower', 'a', 1, ')'],
  ['đ', 'lower', 'đ', 5, ''],
  ['iii', 'lower-roman', 'iii', 3, ''],
  ['II.3', 'compound', 'II 3', 3, ''],
  ['A.II', 'compound', 'A II', 2, ''],
  ['B3', 'coded', 'B 3', 3, ''],
  ['Phần I', 'part', 'i', 1, ''],
  ['MỤC 3:', 'part', '3', 3, ':'],
  ['Phần thứ nhất', 'part', 'nhat', 1, ''],
  ['Phần thứ bốn', 'part', 'bon', 4, ''],
  ['Chương thứ mười', 'part', 'muoi', 10, ''],
  ['bước 03', 'arabic', '3', 3, ''],
  ['Đợt 2', 'arabic', '2', 2, ''],
  ['GĐ2', 'coded', 'GĐ 2', 2, ''],
  ['Giai đoạn 2.', 'arabic', '2', 2, '.'],
  ['-', 'bullet', '-', 0, ''],
  [' + ', 'bullet', '-', 0, ''],
];

describe('the number of a row', () => {
  it.each(NUMBERS)('%s: %s %s, the %d.', (text, system, path, value, tail) => {
    expect(readRowNumber(text)).toMatchObject({ system, path: path.split(' '), value, tail });
  });

  it.each(['', ' ', 'Ghi chú', 'F1x', 'Nhóm nòng cốt', '30/6/2025', '1.2.3.4.5.6.7', '2025', 'Bước đầu'])(
    '“%s” is none',
    (text) => {
      expect(readRowNumber(text)).toBeNull();
    },
  );

  it('says where a letter could be of the other system, and what it is there', () => {
    const number = readRowNumber('I');
    expect(number).toMatchObject({ system: 'roman', value: 1, ambiguous: true });
    expect(number && asLetter(number)).toMatchObject({ system: 'upper', value: 9, ambiguous: false });
    expect(readRowNumber('II')?.ambiguous).toBe(false);
  });

  it('says whether its steps are parted by commas', () => {
    expect(['1,2', '1.2', 'A,1'].map((text) => readRowNumber(text)?.commas)).toEqual([
      true,
      false,
      undefined,
    ]);
  });
});
