import { gridOfText, type Area, type Grid } from '../../../../../src/plan/model/grid';

/** One sheet of our own with the reading wanted. */
export interface TableCase {
  readonly name: string;
  /** One line per sheet row, cells parted by "|" (spaces round it do not count), "⏎" a line break; ". " lines stay blank. */
  readonly sheet: string;
  /** Column letter by meaning; "other" lists columns whose meaning must stay unknown. */
  readonly columns: Readonly<Record<string, string>>;
  readonly header: readonly [number, number];
  /**
   * One letter per sheet row: T title, H header, g group, k task, c continuation, S total, . blank, f footer. Left out: not looked at.
   */
  readonly kinds?: string;
  /** "A2:A3" areas. */
  readonly merges?: readonly string[];
  /** Sheet rows whose cells are bold. */
  readonly boldRows?: readonly number[];
}

export function gridOf(table: Pick<TableCase, 'sheet' | 'merges' | 'boldRows'>): Grid {
  const lines = table.sheet
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n');
  const cells = lines.map((line) =>
    line.split('|').map((cell) => cell.trim().replace(/⏎/g, '\n').replace(/^\.$/, '')),
  );
  const grid = gridOfText('Phụ lục', cells, (table.merges ?? []).map(areaOf));
  if (table.boldRows === undefined) return grid;
  const bold = grid.text.map((row, r) => row.map(() => table.boldRows?.includes(r + 1) ?? false));
  return { ...grid, bold };
}

function areaOf(address: string): Area {
  const found = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(address);
  if (found === null) throw new Error(`not an area: ${address}`);
  const column = (letter: string | undefined): number => (letter ?? 'A').charCodeAt(0) - 64;
  return { left: column(found[1]), top: Number(found[2]), right: column(found[3]), bottom: Number(found[4]) };
}
