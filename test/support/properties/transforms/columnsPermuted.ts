import type { GoldenTable } from '../../measure/golden';
import { columnOfMeaning, type Transform } from '../variant';

/**
 * The columns to the right of the task's stand in another order, those under one header in its tier together. Only documents of one
 * table: in others the columns of one would tear those of the next.
 */
export const columnsPermuted: Transform = ({ lines, tables }, random) => {
  const [table] = tables;
  const task = table === undefined ? undefined : columnOfMeaning(table, 'task');
  const header = table?.layout.headerRows ?? null;
  if (table === undefined || tables.length > 1 || task === undefined || header === null) return [];
  const width = Math.max(...lines.map((line) => line.length));
  const blocks: number[][] = [];
  for (let column = task + 1; column < width; column += 1) {
    const under = header[1] > header[0] && (lines[header[0] - 1]?.[column] ?? '').trim() === '';
    if (under && blocks.length > 0) blocks.at(-1)?.push(column);
    else blocks.push([column]);
  }
  if (blocks.length < 2) return [];
  const left = Array.from({ length: task + 1 }, (_, i) => i);
  const order = [...left, ...shuffled(blocks, random).flat()];
  return [
    {
      lines: lines.map((line) => order.map((column) => line[column] ?? '')),
      merges: [],
      tables: [relettered(table, order)],
      originOf: (row) => row,
      asks: () => true,
    },
  ];
};

/** Never as it was: what chance leaves in its order is turned round. */
function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  const other = list
    .map((each) => ({ each, at: random() }))
    .sort((one, next) => one.at - next.at)
    .map(({ each }) => each);
  return other.every((each, i) => each === list[i]) ? other.reverse() : other;
}

function relettered(table: GoldenTable, order: readonly number[]): GoldenTable {
  const moved = (letter: string) => String.fromCharCode(65 + order.indexOf(letter.charCodeAt(0) - 65));
  const columns = Object.entries(table.layout.columns).map(([meaning, letters]) => [
    meaning,
    typeof letters === 'string' ? moved(letters) : letters.map(moved),
  ]);
  return {
    ...table,
    layout: { ...table.layout, columns: Object.fromEntries(columns) as GoldenTable['layout']['columns'] },
  };
}
