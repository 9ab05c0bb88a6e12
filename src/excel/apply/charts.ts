/** Charts of ours: drawn anew at every run, because their areas grow and shrink. */
import { areaAddress, type Area } from '../../plan/model/grid';
import { withSheetNames, type ChartSpec } from '../../workbook';
import { rangeOf } from './styles';

const types = { 'stacked-bar': 'BarStacked', column: 'ColumnClustered' } as const;

export function addChart(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  spec: ChartSpec,
  names: ReadonlyMap<string, string>,
): void {
  const source = context.workbook.worksheets.getItem(unquoted(withSheetNames(spec.source, names)));
  const [first] = spec.series;
  if (first === undefined) return;
  // Over one column of figures Excel makes one series; over one of words it may make none.
  const chart = sheet.charts.add(types[spec.kind], rangeOf(source, first.values), 'Columns');
  chart.name = spec.name;
  chart.title.text = spec.title;
  for (const { name, values, color } of spec.series) {
    const series = name === first.name ? chart.series.getItemAt(0) : chart.series.add(name);
    series.name = name;
    series.setValues(rangeOf(source, values));
    series.setXAxisValues(rangeOf(source, spec.categories));
    series.format.fill.setSolidColor(color);
  }
  chart.axes.valueAxis.majorUnit = spec.step;
  chart.legend.position = 'Bottom';
  chart.legend.visible = spec.series.length > 1;
  if (spec.kind === 'stacked-bar') chart.axes.categoryAxis.reversePlotOrder = true;
  const { from, to } = corners(spec.place);
  chart.setPosition(from, to);
}

function corners(area: Area): { from: string; to: string } {
  const [from = '', to = from] = areaAddress(area).split(':');
  return { from, to };
}

function unquoted(name: string): string {
  return name.replace(/^'|'$/g, '').replace(/''/g, "'");
}
