/** A cell and the units it holds, one per line: `cell => unit | unit`; `⏎` is a line break in the cell, `=> -` nobody. */
export function cellsOf(lines: string): [cell: string, units: string[]][] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [cell = '', units = ''] = line.split(' => ');
      return [cell.replace(/⏎/g, '\n'), units === '-' ? [] : units.split(' | ')];
    });
}
