import { attempt } from './attempt';
import { listed, type Bench, type Json, type Probe } from './probe';

const rows: Json[][] = [['Đơn vị', 'Mảng', 'Từng ô', 'Xóa']];
for (let i = 1; i <= 8; i += 1) rows.push([i % 3 === 2 ? 'Ẩn' : 'Hiện', '', '', 'còn']);

/** F: writing and clearing where a filter hides rows. The add-in refuses to, and asks for the filter by `isDataFiltered`. */
export const filter: Probe = {
  id: 'F',
  expected: {
    filteredBefore: false,
    filtered: true,
    hiddenRows: [false, true, false, false, true, false, false, true],
    oneByOne: [1, 2, 3, 4, 5, 6, 7, 8],
    filteredAfter: false,
    shownAgain: [false, false, false, false, false, false, false, false],
  },
  async run(bench) {
    const { context, sheet, note } = bench;
    sheet.getRange('A1:D9').values = rows as unknown[][];
    await context.sync();
    note('filteredBefore', await isFiltered(bench));
    sheet.autoFilter.apply(sheet.getRange('A1:D9'), 0, { filterOn: 'Values', values: ['Hiện'] });
    await context.sync();
    note('filtered', await isFiltered(bench));
    note('hiddenRows', await hiddenRows(bench));
    const numbers = Array.from({ length: 8 }, (_, i) => [i + 1]);
    await attempt(bench, 'write', () => {
      sheet.getRange('B2:B9').values = numbers;
    });
    await attempt(bench, 'writeOneByOne', () => {
      for (const [i, value] of numbers.entries()) sheet.getRange(`C${i + 2}`).values = [value];
    });
    await attempt(bench, 'clear', () => sheet.getRange('D2:D9').clear('Contents'));
    sheet.autoFilter.clearCriteria();
    await context.sync();
    note('filteredAfter', await isFiltered(bench));
    note('shownAgain', await hiddenRows(bench));
    note('array', await listed(bench, 'B2:B9'));
    note('oneByOne', await listed(bench, 'C2:C9'));
    note('afterClear', await listed(bench, 'D2:D9'));
  },
};

async function isFiltered({ context, sheet }: Bench): Promise<boolean> {
  const { autoFilter } = sheet;
  autoFilter.load('isDataFiltered');
  await context.sync();
  return autoFilter.isDataFiltered;
}

async function hiddenRows({ context, sheet }: Bench): Promise<boolean[]> {
  const rowsNow = Array.from({ length: 8 }, (_, i) => sheet.getRange(`A${i + 2}`));
  for (const row of rowsNow) row.load('rowHidden');
  await context.sync();
  return rowsNow.map(({ rowHidden }) => rowHidden);
}
