import { columnOfMeaning, headerRowsOf, withCells, type Transform } from '../variant';

const TRIED = ['lead', 'coordinate', 'executor', 'deadline', 'product'];
/** Words that say nothing. */
const NONSENSE = 'Abc xyz';

/** Each people, time and product column in turn: its header, wherever it is repeated, is nonsense. Only that column's meaning is asked. */
export const headerAblated: Transform = (document) =>
  document.tables.flatMap((table, i) => {
    const header = headerRowsOf(table);
    if (header.size === 0) return [];
    return TRIED.flatMap((meaning) => {
      const ablated = columnOfMeaning(table, meaning);
      if (ablated === undefined) return [];
      const variant = withCells(document, (text, row, column) =>
        column === ablated && header.has(row) && text.trim() !== '' ? NONSENSE : text,
      );
      return [
        {
          ...variant,
          asks: (measure: string, place: string, asked: number) =>
            asked === i && measure === 'column' && place === meaning,
        },
      ];
    });
  });
