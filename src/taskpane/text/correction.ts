import type { Correction } from '../../app/corrections';
import { fill, formatDate, type Messages } from '../../plan/messages';
import type { PaneMessages } from '../../plan/messages/paneMessages';
import { areaAddress, columnLetter } from '../../plan/model/grid';

/** What was set by hand, in words: "Cột C: Chủ trì". */
export function correctionText(correction: Correction, pane: PaneMessages, core: Messages): string {
  const what = plainText(correction, pane, core);
  return correction.fits ? what : fill(pane.byHand.unfit, { what });
}

function plainText(correction: Correction, { byHand, columns }: PaneMessages, { terms }: Messages): string {
  const { items, kinds } = byHand;
  switch (correction.kind) {
    case 'header':
      return correction.rows === null
        ? items.noHeader
        : fill(items.header, { rows: rowsText(correction.rows) });
    case 'area':
      return fill(items.area, { range: areaAddress(correction.area) });
    case 'column': {
      const { column, meaning } = correction;
      return fill(items.column, {
        column: columnLetter(column),
        meaning: meaning === null ? columns.unknown : terms.columns[meaning],
      });
    }
    case 'row': {
      const { row, text, as, fits } = correction;
      return fill(fits || text === '' ? items.row : items.lostRow, {
        row: String(row),
        text,
        kind: kinds[as],
      });
    }
    case 'year':
      return fill(items.year, { year: String(correction.year) });
    case 'issued':
      return fill(items.issued, { date: formatDate(correction.issued) });
    case 'confirmed':
      return fill(items.confirmed, { count: correction.count });
  }
}

/** "5", or "5–6". */
export function rowsText([first, last]: readonly [number, number]): string {
  return first === last ? String(first) : `${first}–${last}`;
}
