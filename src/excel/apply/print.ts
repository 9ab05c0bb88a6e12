/** Print set-up of a sheet. */
import { areaAddress } from '../../plan/model/grid';
import { pageNumber, type PrintSpec } from '../../workbook';

const pointsPerMillimetre = 72 / 25.4;

export function applyPrint(sheet: Excel.Worksheet, print: PrintSpec): void {
  const { pageLayout } = sheet;
  const points = (millimetres: number): number => Math.round(millimetres * pointsPerMillimetre * 10) / 10;
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.topMargin = points(print.margins.top);
  pageLayout.bottomMargin = points(print.margins.bottom);
  pageLayout.leftMargin = points(print.margins.left);
  pageLayout.rightMargin = points(print.margins.right);
  pageLayout.headerMargin = points(print.margins.top / 2);
  pageLayout.footerMargin = points(print.margins.bottom / 2);
  const { headersFooters } = pageLayout;
  headersFooters.state = 'FirstAndDefault';
  headersFooters.defaultForAllPages.centerHeader = pageNumber;
  applyPrintArea(sheet, print);
}

/** The part that follows the sheet's size; the rest the user may have changed since. */
export function applyPrintArea(sheet: Excel.Worksheet, print: PrintSpec): void {
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: print.fit === 'page' ? 1 : 0 };
  if (print.area !== null) sheet.pageLayout.setPrintArea(areaAddress(print.area));
  if (print.titleRows !== null)
    sheet.pageLayout.setPrintTitleRows(`$${print.titleRows[0]}:$${print.titleRows[1]}`);
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of print.breakBefore) sheet.horizontalPageBreaks.add(`A${row}:A${row}`);
}
