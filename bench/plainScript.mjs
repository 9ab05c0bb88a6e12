/** What a plain script does with a plan: reads the file, says which cells of a task are empty and which days have passed. For `bench/command.ts`. */
import fs from 'node:fs';
import { readXlsx } from 'hucre';

const [file, asOf] = process.argv.slice(2);
const { sheets } = await readXlsx(new Uint8Array(fs.readFileSync(file)), { readStyles: true });
for (const { rows } of sheets) {
  rows.forEach((row, r) => {
    if (!/^\d+\.\d+$/.test(String(row[0] ?? ''))) return;
    row.slice(0, -1).forEach((cell, c) => {
      if (cell === null || String(cell).trim() === '') console.log(`row ${r + 1}, column ${c + 1}: empty`);
    });
    const [, day, month, year] = /(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(String(row[5] ?? '')) ?? [];
    if (year === undefined) return;
    const due = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (due < asOf) console.log(`row ${r + 1}: ${due} has passed`);
  });
}
