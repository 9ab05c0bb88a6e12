/** `Pivot`: leading unit × state over the rows of the data sheet of units in charge, the figures of the overview; filtered by group. */
import { fill, messagesFor, type Locale } from '../../plan/messages';
import { blankSheet, type SheetContent } from '../sheet';
import { dataColumns, dataHeaderRow } from './dataColumns';
import { printOf, tabColors } from './looks';

export const pivotTag = 'pivot';

/**
 * @param rows of units in charge
 * @param bySender the sending unit is the first field
 */
export function pivotSheet(rows: number, locale: Locale, bySender = false): SheetContent {
  const { sheets } = messagesFor(locale);
  const columns = sheets.columns;
  return {
    ...blankSheet(pivotTag, sheets.names.pivot),
    tabColor: tabColors.pivot,
    blocks: [{ top: 1, left: 1, rows: [[sheets.pivot.title]] }],
    styles: [{ area: { top: 1, left: 1, bottom: 1, right: 8 }, style: 'sectionTitle' }],
    widths: [34],
    print: printOf(null, null),
    pivot: {
      name: 'SoatPivot',
      source: '«data»',
      area: {
        top: dataHeaderRow,
        left: 1,
        bottom: dataHeaderRow + Math.max(rows, 1),
        right: Object.keys(dataColumns).length,
      },
      place: { row: 6, column: 1 },
      rows: bySender ? [columns.sender, columns.unit] : [columns.unit],
      columns: [columns.orderedState],
      filters: [columns.group],
      sum: { field: columns.led, name: sheets.pivot.count },
      slicer: {
        field: bySender ? columns.sender : columns.unit,
        caption: bySender ? columns.sender : columns.unit,
        place: { top: 3, left: 11, bottom: 12, right: 13 },
      },
      fallback: fill(sheets.pivot.fallback, { sheet: sheets.names.overview, data: sheets.names.data }),
    },
  };
}
