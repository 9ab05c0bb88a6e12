import type { Sheet as FileSheet } from 'hucre';
import { parseArea } from '../model/area';
import type { Sheet } from '../model/sheet';

const margins = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
const pointsPerInch = 72;

/** Print set-up of a file's sheet: what Excel shows under Page Layout, in points. */
export function printFromFile(
  sheet: Sheet,
  { pageSetup, headerFooter, rowBreaks, colBreaks }: FileSheet,
): void {
  const { settings, headersFooters, headerSettings } = sheet.pageLayout;
  sheet.pageBreaks = [
    // A file names the row before the break, counted from 0; the model the row after it, counted from 1.
    ...(rowBreaks ?? []).map((row) => ({ row: row + 2, column: 0 })),
    ...(colBreaks ?? []).map((column) => ({ row: 0, column: column + 2 })),
  ];
  for (const side of margins) {
    const inches = pageSetup?.margins?.[side];
    if (inches !== undefined) settings[`${side}Margin`] = inches * pointsPerInch;
  }
  if (pageSetup?.orientation) settings.orientation = capital(pageSetup.orientation);
  if (pageSetup?.paperSize) settings.paperSize = capital(pageSetup.paperSize);
  if (pageSetup?.horizontalCentered) settings.centerHorizontally = true;
  if (pageSetup?.fitToPage)
    settings.zoom = {
      horizontalFitToPages: pageSetup.fitToWidth ?? 1,
      verticalFitToPages: pageSetup.fitToHeight ?? 1,
    };
  // The reader also cuts the name of a sheet at its commas: what is no area is a piece of one.
  const areas = (pageSetup?.printArea ?? '').split(',').flatMap((part) => parseArea(part) ?? []);
  sheet.pageLayout.printArea = areas;
  sheet.pageLayout.titleRows = parseArea(pageSetup?.printTitlesRow ?? '');
  if (headerFooter?.differentFirst) headerSettings.state = 'FirstAndDefault';
  const centred = /&C(.*?)(?=&[LR]|$)/s.exec(headerFooter?.oddHeader ?? '')?.[1];
  if (centred) headersFooters.defaultForAllPages = { centerHeader: centred };
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
