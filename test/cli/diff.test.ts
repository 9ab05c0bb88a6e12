import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readWorkbook } from '../../src/xlsx';
import { p, rawDocument, tbl, tr } from '../docx/rawDocument';
import { run } from './run';

let folder: string;
const at = (name: string) => path.join(folder, name);
const header = ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Trạng thái'];
const before = [
  ['1', 'Rà soát danh mục thủ tục hành chính của xã', 'Văn phòng', '31/3/2026', ''],
  ['2', 'Tập huấn kỹ năng số cho tổ công nghệ cộng đồng', 'Phòng Kinh tế', 'Quý II/2026', ''],
];
const after = [
  ['1', 'Lắp đặt camera tại các thôn', 'Công an xã', '30/9/2026', ''],
  ['2', 'Rà soát danh mục thủ tục hành chính của xã', 'Văn phòng', '31/3/2026', 'Hoàn thành'],
  ['3', 'Tập huấn kỹ năng số cho tổ công nghệ cộng đồng', 'Phòng Kinh tế', 'Quý III/2026', ''],
];

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'soat-'));
  fs.writeFileSync(at('dot-1.csv'), [header, ...before].map((row) => row.join(',')).join('\n'));
  fs.writeFileSync(
    at('dot-2.docx'),
    rawDocument(p('PHỤ LỤC') + tbl([header, ...after].map((row) => tr(row)))),
  );
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

describe('soat diff', () => {
  const files = () => [at('dot-1.csv'), at('dot-2.docx'), '--as-of', '2026-05-01'];

  it('says what changed between two files, whatever their formats', async () => {
    const { code, out } = await run(['diff', ...files()]);
    expect(code).toBe(0);
    expect(out.split('\n').slice(1)).toEqual([
      'Thêm 1, bỏ 0, sửa 2, giữ nguyên 0 nhiệm vụ; 2 nhiệm vụ mang số thứ tự khác.',
      'Hoàn thành 0 → 1; quá hạn 1 → 0; tổng số nhiệm vụ 2 → 3.',
      '  Thêm · Bảng 1!3 · 1 Lắp đặt camera tại các thôn',
      '  Sửa · dot-1!2 → Bảng 1!4 · 2 Rà soát danh mục thủ tục hành chính của xã',
      '      Trạng thái: (trống) → Hoàn thành',
      '  Sửa · dot-1!3 → Bảng 1!5 · 3 Tập huấn kỹ năng số cho tổ công nghệ cộng đồng',
      '      Thời hạn: Quý II/2026 → Quý III/2026',
      '  Tiến độ · dot-1!2 → Bảng 1!4 · 2 Rà soát danh mục thủ tục hành chính của xã',
      '      Tình trạng: Quá hạn → Hoàn thành',
      '',
    ]);
  });

  it('prints it as JSON and writes it as a sheet', async () => {
    const { code, out } = await run(['diff', ...files(), '--json', '--out', at('thay-doi.xlsx')]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      schema: 1,
      asOf: '2026-05-01',
      added: [{ sheet: 'Bảng 1', row: 3, number: '1', lead: ['Công an xã'] }],
      removed: [],
      changed: [
        { before: { row: 2 }, after: { row: 4 }, likeness: 1, cells: [{ field: 'status' }] },
        { cells: [{ field: 'deadline', was: 'Quý II/2026', is: 'Quý III/2026' }] },
      ],
      unchanged: 0,
      renumbered: 2,
      totals: { before: { total: 2, done: 0 }, after: { total: 3, done: 1 } },
      states: [{ task: { row: 4 }, was: 'overdue', is: 'done' }],
    });
    const { grids } = await readWorkbook(fs.readFileSync(at('thay-doi.xlsx')), 'x', true);
    expect(grids.map(({ sheet, text }) => [sheet, text.slice(4).map((row) => row.slice(0, 6))])).toEqual([
      [
        'Thay đổi',
        [
          ['Thêm', '1', after[0]![1], '', '', ''],
          ['Sửa', '2', after[1]![1], 'Trạng thái', '(trống)', 'Hoàn thành'],
          ['Sửa', '3', after[2]![1], 'Thời hạn', 'Quý II/2026', 'Quý III/2026'],
          ['Tiến độ', '2', after[1]![1], 'Tình trạng', 'Quá hạn', 'Hoàn thành'],
        ],
      ],
    ]);
  });

  it('says so where nothing changed, and refuses a file it cannot read or would overwrite', async () => {
    const same = await run(['diff', at('dot-1.csv'), at('dot-1.csv')]);
    expect(same).toMatchObject({ code: 0, err: '' });
    expect(same.out).toContain('Không có thay đổi nào.');
    expect((await run(['diff', at('dot-1.csv'), at('khong-co.xlsx')])).code).toBe(2);
    expect((await run(['diff', ...files(), '--out', at('dot-1.csv')])).code).toBe(2);
  });
});
