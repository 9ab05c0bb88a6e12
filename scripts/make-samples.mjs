/**
 * Writes assets/samples/*.xlsx: three plan appendices of invented communes and provinces, in three layouts, each with the defects
 * such tables have. `node scripts/make-samples.mjs`; the same input gives the same files.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre';
import { chuyenDoiSo } from './samples/chuyen-doi-so.mjs';
import { moiTruong } from './samples/moi-truong.mjs';
import { nghiQuyet } from './samples/nghi-quyet.mjs';

const out = path.join(path.dirname(fileURLToPath(import.meta.url)), '../assets/samples');
const line = { style: 'thin', color: { rgb: '000000' } };
const font = { name: 'Times New Roman', size: 12 };
const looks = {
  title: {
    font: { ...font, size: 13, bold: true },
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  subtitle: {
    font: { ...font, italic: true },
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  header: {
    font: { ...font, bold: true },
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
    border: { top: line, left: line, bottom: line, right: line },
  },
  group: {
    font: { ...font, bold: true },
    alignment: { vertical: 'top', wrapText: true },
    border: { top: line, left: line, bottom: line, right: line },
  },
  cell: {
    font,
    alignment: { vertical: 'top', wrapText: true },
    border: { top: line, left: line, bottom: line, right: line },
  },
  plain: { font },
};

/** A sample is { file, sheet, widths, merges, rows: [{ look, cells }] }; a Date in `cells` becomes a real date cell, a number a number. */
async function write(sample) {
  const cells = new Map();
  sample.rows.forEach(({ look, cells: values }, r) => {
    sample.widths.forEach((_, c) => {
      const value = values[c] ?? null;
      const style = {
        ...looks[look],
        numFmt: value instanceof Date ? 'dd/mm/yyyy' : typeof value === 'number' ? '#,##0' : '@',
      };
      cells.set(`${r},${c}`, { value, style: look === 'plain' && value === null ? undefined : style });
    });
  });
  const bytes = await writeXlsx({
    sheets: [
      {
        name: sample.sheet,
        rows: sample.rows.map(({ cells: values }) => sample.widths.map((_, c) => values[c] ?? null)),
        cells,
        columns: sample.widths.map((width) => ({ width })),
        merges: sample.merges.map(([startRow, startCol, endRow, endCol]) => ({
          startRow: startRow - 1,
          startCol: startCol - 1,
          endRow: endRow - 1,
          endCol: endCol - 1,
        })),
        pageSetup: {
          orientation: 'landscape',
          paperSize: 'a4',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
        },
      },
    ],
    properties: {
      title: sample.sheet,
      creator: 'Soát Kế Hoạch',
      created: new Date(Date.UTC(2026, 0, 1)),
      modified: new Date(Date.UTC(2026, 0, 1)),
    },
  });
  fs.writeFileSync(path.join(out, sample.file), bytes);
}

fs.mkdirSync(out, { recursive: true });
for (const sample of [chuyenDoiSo, moiTruong, nghiQuyet]) await write(sample);
