import { areaAddress } from '../../plan/grid';
import type { ChartSpec } from '../../workbook';
import { cellName } from './cells';
import { done } from './engine';
import type { Target } from './target';

/** Pixels of a default column and row; charts are placed by cells and sized by these. */
const CELL = { width: 64, height: 20 } as const;

/** Native charts over cells of our sheets, so that they follow the figures. */
export function addCharts(
  { excelize, workbook, names }: Target,
  sheet: string,
  charts: readonly ChartSpec[],
): void {
  for (const chart of charts) {
    const reference = (address: string) =>
      `${names.quoted(chart.source)}!${address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
    const stacked = chart.kind === 'stacked-bar';
    done(
      workbook.AddChart(sheet, cellName(chart.place.top, chart.place.left), {
        Type: stacked ? excelize.BarStacked : excelize.Col,
        Series: chart.series.map((series) => ({
          Name: reference(cellName(series.values.top - 1, series.values.left)),
          Categories: reference(areaAddress(chart.categories)),
          Values: reference(areaAddress(series.values)),
          Fill: { Type: 'pattern', Pattern: 1, Color: [series.color] },
        })),
        Title: {
          Paragraph: [{ Text: chart.title, Font: { Family: 'Times New Roman', Size: 12, Bold: true } }],
        },
        Legend: { Position: chart.series.length > 1 ? 'bottom' : 'none' },
        Format: { Name: chart.name, AltText: chart.title, Positioning: 'oneCell' },
        Dimension: {
          Width: (chart.place.right - chart.place.left + 1) * CELL.width,
          Height: (chart.place.bottom - chart.place.top + 1) * CELL.height,
        },
        ...(stacked ? { YAxis: { ReverseOrder: true }, Overlap: 100, GapWidth: 60 } : { GapWidth: 60 }),
      }),
    );
  }
}
