import { type Cell as FileCell, type MergeRange, writeXlsx, type WriteSheet } from 'hucre';
import { localAddress } from '../model/area';
import type { Sheet } from '../model/sheet';
import { defaultStyle } from '../model/style';
import type { WorkbookModel } from '../model/workbook';
import { usedArea } from '../classes/used';
import { formatToFile, validationToFile } from './fileRules';
import { toFile, widthOfPoints } from './fileStyle';

/** Writes the workbook as .xlsx: cells, formulas with their values, looks, marks, tables, print set-up. */
export async function saveWorkbook(workbook: WorkbookModel): Promise<Uint8Array> {
  return writeXlsx({
    sheets: workbook.sheets
      .filter(({ kind }) => kind === 'worksheet')
      .map((sheet) => fileSheet(sheet, workbook)),
    namedRanges: workbook.names.map(({ name, formula, scope, comment }) => ({
      name,
      range: formula.replace(/^=/, ''),
      ...(scope ? { scope: scope.name } : {}),
      ...(comment ? { comment } : {}),
    })),
    activeSheet: Math.max(0, workbook.sheets.indexOf(workbook.active)),
  });
}

function fileSheet(sheet: Sheet, workbook: WorkbookModel): WriteSheet {
  const used = usedArea(sheet, false) ?? { top: 1, left: 1, bottom: 1, right: 1 };
  const cells = new Map<string, Partial<FileCell>>();
  const rows: (string | number | boolean | null)[][] = Array.from({ length: used.bottom }, () => []);
  for (const [row, column, { value, formula, style }] of sheet.cells.within({ ...used, top: 1, left: 1 })) {
    const line = rows[row - 1];
    if (line) line[column - 1] = value;
    const link = sheet.hyperlinks.get(`${row},${column}`);
    cells.set(`${row - 1},${column - 1}`, {
      value,
      ...(formula === null ? {} : { formula: formula.slice(1), formulaResult: value }),
      ...(style === defaultStyle ? {} : { style: toFile(style) }),
      ...(link
        ? {
            hyperlink: {
              target: link.address ?? '',
              location: link.documentReference,
              tooltip: link.screenTip,
            },
          }
        : {}),
    });
  }
  for (const line of rows) for (let c = 0; c < line.length; c++) line[c] ??= null;
  return {
    name: sheet.name,
    rows,
    cells,
    merges: sheet.merges.map(({ top, left, bottom, right }): MergeRange => ({
      startRow: top - 1,
      startCol: left - 1,
      endRow: bottom - 1,
      endCol: right - 1,
    })),
    columns: Array.from({ length: Math.max(used.right, ...sheet.columnWidths.keys()) }, (_, c) => {
      const width = sheet.columnWidths.get(c + 1);
      return {
        ...(width === undefined ? {} : { width: widthOfPoints(width) }),
        ...(sheet.hiddenColumns.has(c + 1) ? { hidden: true } : {}),
      };
    }),
    rowDefs: new Map(
      [...new Set([...sheet.rowHeights.keys(), ...sheet.hiddenRows])].map((row) => [
        row - 1,
        { height: sheet.rowHeights.get(row), hidden: sheet.hiddenRows.has(row) },
      ]),
    ),
    conditionalRules: sheet.conditionalFormats.flatMap((format, i) => formatToFile(format, i + 1) ?? []),
    dataValidations: sheet.validations.flatMap((validation) => validationToFile(validation) ?? []),
    freezePane: sheet.frozen,
    hidden: sheet.visibility === 'Hidden',
    veryHidden: sheet.visibility === 'VeryHidden',
    view: {
      showGridLines: sheet.gridlines,
      ...(sheet.tabColor ? { tabColor: { rgb: sheet.tabColor.slice(1) } } : {}),
    },
    ...(sheet.autoFilter ? { autoFilter: { range: localAddress(sheet.autoFilter.area) } } : {}),
    tables: workbook.tables
      .filter((table) => table.sheet === sheet)
      .map(({ name, area, style, banded }) => ({
        name,
        displayName: name,
        range: localAddress(area),
        style,
        showRowStripes: banded,
        columns: Array.from({ length: area.right - area.left + 1 }, (_, c) => ({
          name: sheet.text(area.top, area.left + c),
        })),
      })),
    pageSetup: pageSetup(sheet),
    rowBreaks: sheet.pageBreaks.flatMap(({ row }) => (row > 0 ? [row - 2] : [])),
  };
}

function pageSetup({ pageLayout }: Sheet): WriteSheet['pageSetup'] {
  const { settings, printArea, titleRows } = pageLayout;
  const zoom = settings.zoom as { horizontalFitToPages?: number; verticalFitToPages?: number } | undefined;
  const inches = (name: string): number => Number(settings[name] ?? 50.4) / 72;
  return {
    orientation: settings.orientation === 'Landscape' ? 'landscape' : 'portrait',
    paperSize: settings.paperSize === 'A4' ? 'a4' : settings.paperSize === 'A3' ? 'a3' : 'letter',
    ...(zoom?.horizontalFitToPages
      ? { fitToPage: true, fitToWidth: zoom.horizontalFitToPages, fitToHeight: zoom.verticalFitToPages ?? 0 }
      : {}),
    margins: {
      left: inches('leftMargin'),
      right: inches('rightMargin'),
      top: inches('topMargin'),
      bottom: inches('bottomMargin'),
    },
    ...(printArea[0] ? { printArea: localAddress(printArea[0]) } : {}),
    ...(titleRows ? { printTitlesRow: `${titleRows.top}:${titleRows.bottom}` } : {}),
  };
}
