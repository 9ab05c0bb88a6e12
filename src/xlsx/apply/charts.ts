import { cellName, areaAddress } from '../../plan/model/grid';
import { plainRowHeight, type SheetContent } from '../../workbook';
import { done } from './engine';
import type { Target } from './target';

/**
 * Pixels as the engine counts them when it looks for the cell a chart ends in; they are not a screen's. A chart is tied to its cells,
 * not to a size: what a column's width is in pixels hangs on the type of the user's workbook.
 */
const columnPixels = (characters: number): number => Math.ceil(characters * 7 + 10.5);
const rowPixels = (points: number): number => Math.ceil((4 / 3.4) * points);
/** So that it ends inside its last cell. */
const INSIDE = 2;
const FONT = { Family: 'Times New Roman', Size: 10, Color: '#000000' } as const;

/** Native charts over cells of our sheets, so that they follow the figures. */
export function addCharts(
  { excelize, workbook, names }: Target,
  sheet: string,
  { charts, widths, heights }: SheetContent,
): void {
  for (const chart of charts) {
    const columns = Array.from(
      { length: chart.place.right - chart.place.left + 1 },
      (_, i) => widths[chart.place.left - 1 + i] ?? 9,
    );
    const rows = Array.from(
      { length: chart.place.bottom - chart.place.top + 1 },
      (_, i) => heights[chart.place.top + i] ?? plainRowHeight,
    );
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
        Format: { Name: chart.name, AltText: chart.title, Positioning: 'twoCell' },
        Dimension: {
          Width: columns.reduce((sum, width) => sum + columnPixels(width), -INSIDE),
          Height: rows.reduce((sum, height) => sum + rowPixels(height), -INSIDE),
        },
        // A bar chart lists its first category at the bottom unless told.
        XAxis: { ReverseOrder: stacked, Font: FONT },
        YAxis: { Font: FONT, MajorGridLines: true, MajorUnit: chart.step },
        GapWidth: 60,
        ...(stacked ? { Overlap: 100 } : {}),
      }),
    );
  }
}
