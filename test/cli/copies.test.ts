import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readWorkbook } from '../../src/xlsx';
import { run } from './run';

const samples = path.resolve(__dirname, '../../assets/samples');
const commune = path.join(samples, 'chuyen-doi-so-xa.xlsx');
let folder: string;

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'soat-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

const out = (name: string) => path.join(folder, name);
const sheetsOf = async (file: string) =>
  (await readWorkbook(fs.readFileSync(file), path.basename(file), true)).grids;

describe('soat annotate', () => {
  it('writes a copy with tracking columns and leaves the source alone', async () => {
    const before = fs.readFileSync(commune);
    const result = await run(['annotate', commune, '--out', out('a.xlsx'), '--as-of', '2026-11-20']);
    expect(result).toMatchObject({ code: 0, err: '' });
    expect(fs.readFileSync(commune)).toEqual(before);
    const grid = (await sheetsOf(out('a.xlsx'))).find(({ sheet }) => sheet === 'Phụ lục I')!;
    const header = grid.text[4] ?? [];
    expect(header.slice(7, 11)).toEqual(['Hạn cuối', 'Trạng thái', 'Ngày hoàn thành', 'Kết quả soát']);
    expect(grid.text[11]?.[10]).toContain('chủ trì');
  });

  it('reads its own copy back with the columns it added', async () => {
    const { out: printed } = await run(['check', out('a.xlsx'), '--json', '--as-of', '2026-11-20']);
    const [appendix] = JSON.parse(printed).files[0].appendices;
    expect(appendix.layout.columns).toMatchObject({
      lead: 'C',
      deadline: 'E',
      dueDate: 'H',
      status: 'I',
      completedOn: 'J',
      check: 'K',
    });
  });

  it('makes a copy only of a file that has no marks yet', async () => {
    const again = await run(['annotate', out('a.xlsx'), '--out', out('b.xlsx')]);
    expect(again.code).toBe(2);
    expect(again.err).toContain('Soát Kế Hoạch lập');
  });

  it('does not overwrite a result without --force, and leaves no part of a file behind', async () => {
    const before = fs.readFileSync(out('a.xlsx'));
    const refused = await run(['annotate', commune, '--out', out('a.xlsx')]);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('--force');
    expect(fs.readFileSync(out('a.xlsx'))).toEqual(before);
    expect((await run(['annotate', commune, '--out', out('a.xlsx'), '--force'])).code).toBe(0);
    expect(fs.readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('lays a plan written as paragraphs out as a table', async () => {
    const prose = out('van-xuoi.tsv');
    fs.writeFileSync(
      prose,
      [
        'I. NHIỆM VỤ',
        '1. Kiểm kê trang thiết bị của các nhà văn hóa thôn',
        '- Chủ trì: Phòng Văn hóa - Xã hội.',
        '- Phối hợp: Các thôn.',
        '- Thời gian hoàn thành: Quý II năm 2026.',
        '2. Sửa chữa hệ thống loa truyền thanh',
        '- Chủ trì: Trung tâm Cung ứng dịch vụ công.',
        '- Phối hợp: Các thôn.',
        '- Thời gian hoàn thành: Trước ngày 30/9/2026.',
      ].join('\n'),
    );
    expect(
      (await run(['annotate', prose, '--out', out('van-xuoi.xlsx'), '--as-of', '2026-05-01'])).code,
    ).toBe(0);
    const { out: printed } = await run(['check', out('van-xuoi.xlsx'), '--json', '--as-of', '2026-05-01']);
    expect(JSON.parse(printed).files[0].appendices).toHaveLength(1);
    const table = (await sheetsOf(out('van-xuoi.xlsx')))[1]!;
    expect(table.text.flat()).toEqual(
      expect.arrayContaining(['Trung tâm Cung ứng dịch vụ công', 'Trước ngày 30/9/2026']),
    );
  });

  it.each([
    ['a name Excel would refuse', () => out('a.xls')],
    ['a folder that is not there', () => path.join(folder, 'khong-co', 'a.xlsx')],
  ])('refuses %s', async (_, target) => {
    const { code, err } = await run(['annotate', commune, '--out', target()]);
    expect(code).toBe(2);
    expect(err).not.toMatch(/[{}]/);
  });
});

describe('soat summarise', () => {
  it('adds the summary sheets to a copy of one file', async () => {
    expect((await run(['summarise', commune, '--out', out('s.xlsx'), '--as-of', '2026-11-20'])).code).toBe(0);
    const names = (await sheetsOf(out('s.xlsx'))).map(({ sheet }) => sheet);
    expect(names[0]).toBe('Phụ lục I');
    expect(names).toEqual(expect.arrayContaining(['Tổng hợp', 'Công an xã', 'Dữ liệu soát']));
  });

  it('leaves sheets of ours out when the copy is read again', async () => {
    const { out: printed } = await run(['check', out('s.xlsx'), '--json', '--as-of', '2026-11-20']);
    const { appendices } = JSON.parse(printed).files[0];
    expect(appendices.map(({ sheet }: { sheet: string }) => sheet)).toEqual(['Phụ lục I']);
    expect((await run(['summarise', out('s.xlsx'), '--out', out('s2.xlsx')])).code).toBe(2);
  });

  it('writes one file for each unit, with its sheet and the table it links to', async () => {
    const folderOut = out('don-vi');
    const result = await run([
      'summarise',
      commune,
      '--out',
      folderOut,
      '--per-unit',
      '--as-of',
      '2026-11-20',
    ]);
    expect(result).toMatchObject({ code: 0, err: '' });
    const names = (await sheetsOf(path.join(folderOut, 'cong-an-xa.xlsx'))).map(({ sheet }) => sheet);
    expect(names).toEqual(['chuyen-doi-so-xa', 'Công an xã', 'Dữ liệu soát']);
  });

  it('puts the tables of several files into one workbook', async () => {
    const files = fs.readdirSync(samples).map((name) => path.join(samples, name));
    expect(
      (await run(['summarise', ...files, '--out', out('nhieu.xlsx'), '--as-of', '2026-11-20'])).code,
    ).toBe(0);
    const sheets = await sheetsOf(out('nhieu.xlsx'));
    const data = sheets.find(({ sheet }) => sheet === 'Dữ liệu soát')!;
    const column = data.text[3]!.indexOf('Trang tính');
    const sources = new Set(data.text.slice(4).map((row) => row[column]));
    expect(sources.size).toBe(files.length);
  });
});

describe('soat remind', () => {
  it('writes a letter and a calendar for each unit', async () => {
    expect((await run(['remind', commune, '--out', out('nhac'), '--as-of', '2026-11-20'])).code).toBe(0);
    const names = fs.readdirSync(out('nhac'));
    expect(names).toEqual(expect.arrayContaining(['cong-an-xa.txt', 'cong-an-xa.ics']));
    expect(fs.readFileSync(path.join(out('nhac'), 'cong-an-xa.txt'), 'utf8')).toContain(
      'Kính gửi: Công an xã.',
    );
  });
});
