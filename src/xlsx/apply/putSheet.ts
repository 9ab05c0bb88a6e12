import { cellName, areaAddress, type Area } from '../../plan/model/grid';
import { styles, markStyles, type CellStyle, type SheetContent } from '../../workbook';
import { addCharts } from './charts';
import { CellWriter } from './cells';
import { done, type Workbook } from './engine';
import { addPivot } from './pivot';
import { setUpPrint } from './print';
import { rowHeights } from './rowHeights';
import type { Target } from './target';
import { addValidations } from './validations';
import { setWidth } from './widths';

/** Fills a sheet of ours, which exists and is empty, from its content. Charts and pivots come later: their sources must be there. */
export function fillSheet(target: Target, name: string, content: SheetContent): void {
  const { workbook } = target;
  applyStyles(target, name, content.styles);
  const writer = new CellWriter(workbook, name, target.names, target.values);
  for (const block of content.blocks)
    block.rows.forEach((row, i) => writer.row(block.top + i, block.left, row));
  for (const area of content.merges) {
    done(workbook.MergeCell(name, cellName(area.top, area.left), cellName(area.bottom, area.right)));
  }
  content.widths.forEach((width, i) => {
    if (width !== null) setWidth(workbook, name, i + 1, width);
  });
  for (const [row, height] of rowHeights(content)) done(workbook.SetRowHeight(name, row, height));
  for (const [row, height] of Object.entries(content.heights))
    done(workbook.SetRowHeight(name, Number(row), height));
  for (const mark of content.marks) addMark(target, name, mark.area, mark.formula, markStyles[mark.style]);
  addValidations(target, name, content.validations);
  if (content.table)
    done(
      workbook.AddTable(name, {
        Range: areaAddress(content.table.area),
        Name: content.table.name,
        StyleName: 'TableStyleLight1',
      }),
    );
  if (content.filter) done(workbook.AutoFilter(name, areaAddress(content.filter), []));
  if (content.freeze) freeze(workbook, name, content.freeze);
  if (content.tabColor !== null)
    done(workbook.SetSheetProps(name, { TabColorRGB: content.tabColor.replace('#', '') }));
  done(
    workbook.SetSheetView(name, -1, { ShowGridLines: content.gridlines } as Parameters<
      Workbook['SetSheetView']
    >[2]),
  );
  if (content.print) setUpPrint(target, name, content.print);
}

/** What needs other sheets of ours to be filled first. */
export function finishSheet(target: Target, name: string, content: SheetContent): void {
  addCharts(target, name, content);
  if (content.pivot) addPivot(target, name, content.pivot);
  if (content.visibility !== 'very-hidden') return;
  done(target.workbook.SetSheetVisible(name, false));
  target.veryHidden.add(name);
}

/** One conditional format; it stops those that come after it, as in Excel's own list. */
export function addMark(
  target: Target,
  sheet: string,
  area: Area,
  formula: string,
  style: (typeof markStyles)[keyof typeof markStyles],
): void {
  done(
    target.workbook.SetConditionalFormat(sheet, areaAddress(area), [
      {
        Type: 'formula',
        Criteria: target.names.inFormula(formula).replace(/^=/, ''),
        Format: target.styles.mark(style),
        StopIfTrue: true,
      },
    ]),
  );
}

/**
 * Later styles win over earlier ones property by property, so cells are grouped by the styles that lie over them: the rectangles
 * between the edges of all areas each have one merged style.
 */
export function applyStyles(target: Target, sheet: string, list: SheetContent['styles']): void {
  const rows = edges(list.flatMap(({ area }) => [area.top, area.bottom + 1]));
  const columns = edges(list.flatMap(({ area }) => [area.left, area.right + 1]));
  for (let r = 0; r + 1 < rows.length; r++) {
    for (let c = 0; c + 1 < columns.length; c++) {
      const [top = 0, below = 0, left = 0, beside = 0] = [rows[r], rows[r + 1], columns[c], columns[c + 1]];
      const over = list.filter(
        ({ area }) => area.top <= top && top <= area.bottom && area.left <= left && left <= area.right,
      );
      if (over.length === 0) continue;
      const merged = over.reduce<CellStyle>((all, { style }) => ({ ...all, ...styles[style] }), {});
      done(
        target.workbook.SetCellStyle(
          sheet,
          cellName(top, left),
          cellName(below - 1, beside - 1),
          target.styles.cell(merged),
        ),
      );
    }
  }
}

function edges(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function freeze(
  workbook: Workbook,
  sheet: string,
  { rows, columns }: { rows: number; columns: number },
): void {
  if (rows === 0 && columns === 0) return;
  done(
    workbook.SetPanes(sheet, {
      Freeze: true,
      Split: false,
      XSplit: columns,
      YSplit: rows,
      TopLeftCell: cellName(rows + 1, columns + 1),
      ActivePane: rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight',
    }),
  );
}
