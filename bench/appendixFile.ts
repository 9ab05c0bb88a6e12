/** The measured appendix as a file: every cell styled as a paste from Word leaves it, texts as shared strings. */
import { writeXlsx, type Cell } from 'hucre';
import type { BenchRow, BenchRowKind } from './largeAppendix';

type Style = NonNullable<Cell['style']>;

const WIDTHS = [7, 60, 32, 20, 28, 16, 28, 14];
const line = { style: 'thin', color: { rgb: '000000' } } as const;
const border = { top: line, left: line, bottom: line, right: line };
const plain = { name: 'Times New Roman', size: 13 };
const bold = { ...plain, bold: true };
const centred = { horizontal: 'center', vertical: 'center', wrapText: true } as const;
const atTop = { vertical: 'top', wrapText: true } as const;

const LOOKS: Readonly<Record<BenchRowKind, Style>> = {
  title: { font: bold, alignment: centred, numFmt: '@' },
  header: { font: bold, alignment: centred, border, numFmt: '@' },
  group: { font: bold, alignment: atTop, border, numFmt: '@' },
  task: { font: plain, alignment: atTop, border, numFmt: '@' },
};

/** Bytes of an .xlsx of one sheet; title rows are merged over the width. */
export async function appendixFile(rows: readonly BenchRow[]): Promise<Uint8Array> {
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach(({ kind, cells: texts }, r) => {
    WIDTHS.forEach((_, c) => cells.set(`${r},${c}`, { value: texts[c] || null, style: LOOKS[kind] }));
  });
  return writeXlsx({
    sheets: [
      {
        name: 'Phụ lục',
        rows: rows.map(({ cells: texts }) => WIDTHS.map((_, c) => texts[c] || null)),
        cells,
        columns: WIDTHS.map((width) => ({ width })),
        merges: rows.flatMap(({ kind }, r) =>
          kind === 'title' ? [{ startRow: r, startCol: 0, endRow: r, endCol: WIDTHS.length - 1 }] : [],
        ),
      },
    ],
  });
}
