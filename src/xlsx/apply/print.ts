import { cellName, areaAddress } from '../../plan/model/grid';
import { pageNumber, type PrintSpec } from '../../workbook';
import { done } from './engine';
import type { Target } from './target';

const MM_PER_INCH = 25.4;
const A4 = 9;

/** Paper, margins, repeated rows and page number (centred in the top margin, none on page 1), after Nghị định 30/2020/NĐ-CP. */
export function setUpPrint({ workbook, names }: Target, sheet: string, print: PrintSpec): void {
  const inches = (millimetres: number) => millimetres / MM_PER_INCH;
  done(
    workbook.SetPageLayout(sheet, {
      Size: A4,
      Orientation: print.orientation,
      FitToWidth: 1,
      FitToHeight: print.fit === 'page' ? 1 : 0,
    }),
  );
  done(workbook.SetSheetProps(sheet, { FitToPage: true }));
  done(
    workbook.SetPageMargins(sheet, {
      Top: inches(print.margins.top),
      Bottom: inches(print.margins.bottom),
      Left: inches(print.margins.left),
      Right: inches(print.margins.right),
      Header: inches(print.margins.top / 2),
      Footer: inches(print.margins.bottom / 2),
    }),
  );
  done(
    workbook.SetHeaderFooter(sheet, {
      DifferentFirst: true,
      OddHeader: `&C${pageNumber}`,
      FirstHeader: '',
    }),
  );
  const absolute = (address: string) => address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  if (print.area !== null)
    done(
      workbook.SetDefinedName({
        Name: '_xlnm.Print_Area',
        RefersTo: `${names.quoted(sheet)}!${absolute(areaAddress(print.area))}`,
        Scope: sheet,
      }),
    );
  for (const row of print.breakBefore) done(workbook.InsertPageBreak(sheet, cellName(row, 1)));
  if (print.titleRows === null) return;
  const [first, last] = print.titleRows;
  done(
    workbook.SetDefinedName({
      Name: '_xlnm.Print_Titles',
      RefersTo: `${names.quoted(sheet)}!$${first}:$${last}`,
      Scope: sheet,
    }),
  );
}
