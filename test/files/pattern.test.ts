import { fits, isPattern, readPattern } from '../../src/files/pattern';

/** Whether a path below the pattern's folder, without `**`, fits its steps one by one. */
function matches(pattern: string, path: string): boolean {
  return readPattern(pattern, false).some(({ folder, steps }) => {
    const names = (folder === '.' ? path : path.slice(folder.length + 1)).split('/');
    return (
      names.length === steps.length && steps.every((step, i) => step !== null && fits(names[i] ?? '', step))
    );
  });
}

describe('a pattern of names', () => {
  it.each([
    ['*.xlsx', 'ke-hoach.xlsx', true],
    ['*.xlsx', 'KE HOACH.XLSX', true],
    ['*.xlsx', 'ke-hoach.xlsx.bak', false],
    ['xa-?.csv', 'xa-1.csv', true],
    ['xa-?.csv', 'xa-12.csv', false],
    ['xa-[ab].csv', 'xa-b.csv', true],
    ['xa-[!ab].csv', 'xa-b.csv', false],
    ['xa-[ab.csv', 'xa-[ab.csv', true],
    ['*.{xlsx,docx}', 'a.docx', true],
    ['*.{xlsx,docx}', 'a.csv', false],
    ['cum 1/*/kh (1).xlsx', 'cum 1/xã An Bình/kh (1).xlsx', true],
    ['Xã*.docx', 'Xã An Bình.docx'.normalize('NFD'), true],
    ['Xã*.docx', 'Xa An Binh.docx', false],
  ])('%s and %s: %s', (pattern, path, expected) => {
    expect(matches(pattern, path)).toBe(expected);
  });

  it('is told by its signs, and taken apart at the first of them', () => {
    expect(['a.xlsx', 'a*', 'a?', '[a]', '{a,b}'].map(isPattern)).toEqual([false, true, true, true, true]);
    expect(readPattern('C:\\Ke hoach\\**\\*.xlsx', true)).toMatchObject([
      { folder: 'C:/Ke hoach', steps: [null, expect.any(RegExp)] },
    ]);
    expect(readPattern('/*.csv', false)[0]?.folder).toBe('/');
    expect(readPattern('**/**/*.csv', false)[0]?.steps).toHaveLength(2);
  });
});
