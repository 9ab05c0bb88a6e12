import { columnOfMeaning, withCells, type Transform } from '../variant';

/** The column of row numbers is empty, its header too. */
export const numberColumnAblated: Transform = (document) => {
  const areas = document.tables.flatMap((table) => {
    const column = columnOfMeaning(table, 'stt');
    return column === undefined
      ? []
      : [{ column, rows: new Set(table.rows.map(({ row }) => row)), header: table.layout.headerRows }];
  });
  if (areas.length === 0) return [];
  const variant = withCells(document, (text, row, column) =>
    areas.some(
      (area) =>
        area.column === column &&
        (area.rows.has(row) || (area.header !== null && row >= area.header[0] && row <= area.header[1])),
    )
      ? ''
      : text,
  );
  return [{ ...variant, asks: (measure, place) => !(measure === 'column' && place === 'stt') }];
};
