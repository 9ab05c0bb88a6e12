/* eslint-disable office-addins/load-object-before-read, office-addins/call-sync-before-read -- the value of a count comes with the next sync, without being loaded */
import { attempt } from './attempt';
import type { Bench, Probe } from './probe';

/** N: a chart over one column of words, as ours begins; a PivotTable over a table, and a slicer beside it. */
export const extras: Probe = {
  id: 'N',
  expected: { chart: 'ok', series: 1, pivot: 'ok', slicer: 'ok', pivotRows: 1 },
  async run(bench) {
    const { context, sheet, name, note } = bench;
    sheet.getRange('A1:C4').values = [
      ['Đơn vị', 'Trạng thái', 'Số'],
      ['Văn phòng', 'Quá hạn', 2],
      ['Công an xã', 'Trong hạn', 3],
      ['Trạm Y tế', 'Quá hạn', 1],
    ];
    await context.sync();
    await attempt(
      bench,
      'chart',
      () => void (sheet.charts.add('BarStacked', sheet.getRange('A2:A4')).name = `${name}_bieu`),
    );
    note('seriesAfterAdd', await seriesCount(bench));
    await attempt(bench, 'deleteFirstSeries', () => chartOf(bench).series.getItemAt(0).delete());
    await attempt(bench, 'addSeries', () => {
      const series = chartOf(bench).series.add('Số');
      series.setValues(sheet.getRange('C2:C4'));
      series.setXAxisValues(sheet.getRange('A2:A4'));
    });
    note('series', await seriesCount(bench));
    await attempt(bench, 'pivot', () => {
      const pivot = sheet.pivotTables.add(`${name}_pivot`, sheet.getRange('A1:C4'), sheet.getRange('F10'));
      pivot.rowHierarchies.add(pivot.hierarchies.getItem('Đơn vị'));
      pivot.dataHierarchies.add(pivot.hierarchies.getItem('Số')).summarizeBy = 'Sum';
    });
    await attempt(bench, 'slicer', () => {
      const pivot = sheet.pivotTables.getItem(`${name}_pivot`);
      context.workbook.slicers.add(pivot, 'Trạng thái', sheet).caption = 'Trạng thái';
    });
    const rows = sheet.pivotTables.getItem(`${name}_pivot`).rowHierarchies.getCount();
    await context.sync();
    note('pivotRows', rows.value);
  },
};

const chartOf = ({ sheet, name }: Bench): Excel.Chart => sheet.charts.getItem(`${name}_bieu`);

async function seriesCount(bench: Bench): Promise<number> {
  const count = chartOf(bench).series.getCount();
  await bench.context.sync();
  return count.value;
}
