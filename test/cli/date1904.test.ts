/** A workbook that counts from 1904, from its file to every command. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readWorkbook } from '../../src/xlsx';
import { planRows, rawWorkbook } from '../xlsx/rawWorkbook';
import { run } from './run';

let folder: string;
let plan: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'soat-'));
  plan = path.join(folder, 'ke-hoach.xlsx');
  const rows = planRows(1, ['<c r="D2" s="1"><v>44741</v></c>', 'Quý III/2026']);
  fs.writeFileSync(plan, rawWorkbook(`<sheetData>${rows}</sheetData>`, '<workbookPr date1904="1"/>'));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

const at = (name: string): string => path.join(folder, name);

it('check: the day of a date cell is the day Excel shows', async () => {
  const { out } = await run(['check', plan, '--json', '--as-of', '2026-07-15']);
  const [, first, second] = JSON.parse(out).files[0].appendices[0].rows;
  expect([first.deadline.due, first.status.state]).toEqual(['2026-06-30', 'overdue']);
  expect(second.deadline.due).toBe('2026-09-30');
});

it.each(['annotate', 'summarise'])('%s: refused in words, and nothing is written', async (command) => {
  const out = at(`${command}.xlsx`);
  const { code, err } = await run([command, plan, '--out', out, '--as-of', '2026-07-15']);
  expect(code).toBe(2);
  expect(err).toContain('tính ngày từ năm 1904');
  expect(fs.existsSync(out)).toBe(false);
});

it('summarise with another file: the new workbook counts from 1900 and has the right days', async () => {
  const other = at('khac.csv');
  fs.writeFileSync(other, 'STT,Nhiệm vụ,Chủ trì,Thời hạn\n1,Rà soát quy chế,Văn phòng,30/6/2026\n');
  const out = at('chung.xlsx');
  const { code } = await run(['summarise', plan, other, '--out', out, '--as-of', '2026-07-15']);
  expect(code).toBe(0);
  const { grids } = await readWorkbook(fs.readFileSync(out), 'chung.xlsx', true);
  const days = grids.flatMap(({ sheet, text }) =>
    sheet === 'Dữ liệu soát' ? text.flat().filter((cell) => /^\d\d\/\d\d\/\d{4}$/.test(cell)) : [],
  );
  expect(days.filter((day) => day === '30/06/2026').length).toBeGreaterThanOrEqual(2);
  expect(days.every((day) => day.endsWith('/2026'))).toBe(true);
});
