/** Print set-up of a sheet, in the parts that Excel may refuse one without another. */
import { areaAddress } from '../../plan/model/grid';
import { pageNumber, type PrintSpec } from '../../workbook';
import { actionBytes } from '../batch';
import type { Look } from './looks';

const pointsPerMillimetre = 72 / 25.4;

const points = (millimetres: number): number => Math.round(millimetres * pointsPerMillimetre * 10) / 10;

function looks(sheet: string, parts: readonly Look['queue'][]): Look[] {
  return parts.map((queue) => ({ kind: 'page', sheet, bytes: actionBytes * 3, queue }));
}

export function pageLooks(print: PrintSpec, name: string): Look[] {
  const { margins } = print;
  const orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  return [
    ...looks(name, [
      ({ pageLayout }) => (pageLayout.orientation = orientation),
      ({ pageLayout }) => (pageLayout.paperSize = 'A4'),
      ({ pageLayout }) => (pageLayout.topMargin = points(margins.top)),
      ({ pageLayout }) => (pageLayout.bottomMargin = points(margins.bottom)),
      ({ pageLayout }) => (pageLayout.leftMargin = points(margins.left)),
      ({ pageLayout }) => (pageLayout.rightMargin = points(margins.right)),
      ({ pageLayout }) => (pageLayout.headerMargin = points(margins.top / 2)),
      ({ pageLayout }) => (pageLayout.footerMargin = points(margins.bottom / 2)),
      ({ pageLayout: { headersFooters } }) => {
        headersFooters.state = 'FirstAndDefault';
        headersFooters.defaultForAllPages.centerHeader = pageNumber;
      },
    ]),
    ...printAreaLooks(print, name),
  ];
}

/** The part that follows the sheet's size; the rest the user may have changed since. */
export function printAreaLooks({ fit, area, titleRows, breakBefore }: PrintSpec, name: string): Look[] {
  const zoom = { horizontalFitToPages: 1, verticalFitToPages: fit === 'page' ? 1 : 0 };
  const breaks = (sheet: Excel.Worksheet): void => {
    sheet.horizontalPageBreaks.removePageBreaks();
    for (const row of breakBefore) sheet.horizontalPageBreaks.add(`A${row}:A${row}`);
  };
  return [
    ...looks(name, [
      ({ pageLayout }) => (pageLayout.zoom = zoom),
      ...(area === null
        ? []
        : [({ pageLayout }: Excel.Worksheet) => pageLayout.setPrintArea(areaAddress(area))]),
      ...(titleRows === null
        ? []
        : [
            ({ pageLayout }: Excel.Worksheet) =>
              pageLayout.setPrintTitleRows(`$${titleRows[0]}:$${titleRows[1]}`),
          ]),
    ]),
    { kind: 'page', sheet: name, bytes: actionBytes * 2 * (breakBefore.length + 1), queue: breaks },
  ];
}
