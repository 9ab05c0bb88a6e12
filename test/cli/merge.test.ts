/** Files of several communes put together. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { columnNumber } from '../../src/plan/model/grid';
import { readWorkbook } from '../../src/xlsx';
import { filled, form } from '../plan/judge/template/form';
import { run, type Run } from './run';

let folder: string;
let written: Run;
const at = (name: string) => path.join(folder, name);
const csv = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n');
const titled = (place: string, rows: string[][]) => [[`UBND XÃ ${place.toUpperCase()}`], ...rows];

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'soat-gop-'));
  fs.mkdirSync(at('xa'));
  const lacking = filled();
  lacking[3]![2] = '';
  fs.writeFileSync(at('mau.csv'), csv(form));
  fs.writeFileSync(at('xa/binh-minh.csv'), csv(titled('Bình Minh', filled())));
  fs.writeFileSync(at('xa/an-binh.csv'), csv(titled('An Bình', lacking)));
  fs.writeFileSync(at('xa/tan-lap.xlsx'), 'không phải zip');
  fs.writeFileSync(
    at('don-vi.csv'),
    csv(['Bình Minh', 'An Bình', 'Tân Lập', 'Hòa Sơn'].map((name) => [`UBND xã ${name}`])),
  );
  written = await run(['summarise', at('xa'), ...options(), '--out', at('gop.xlsx'), '--csv', at('gui.csv')]);
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

const options = () => [
  '--units',
  at('don-vi.csv'),
  '--template',
  at('mau.csv'),
  '--office',
  'UBND tỉnh Sơn Hà',
  '--as-of',
  '2026-07-15',
];
const sheetsOf = async (name: string) => (await readWorkbook(fs.readFileSync(at(name)), name, true)).grids;

describe('soat summarise of several units', () => {
  it('writes what can be read, names what cannot, and exits 2', () => {
    expect(written.code).toBe(2);
    expect(written.err).toMatch(/^tan-lap\.xlsx: /);
    expect(written.out).toContain('Chưa gửi: UBND xã Hòa Sơn.');
    expect(written.out).toContain('Tệp không đọc được: UBND xã Tân Lập.');
  });

  it('has the summary first and no copies of the sheets', async () => {
    const sheets = await sheetsOf('gop.xlsx');
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'Tổng hợp',
      'Tình hình gửi',
      'Theo đơn vị gửi',
      'Quá hạn',
      'Kết quả soát',
      'Pivot',
      'Dữ liệu soát',
    ]);
    const [overview] = sheets;
    const texts = overview!.text.flat();
    expect(texts).toEqual(expect.arrayContaining(['UBND TỈNH SƠN HÀ', 'TỔNG HỢP KẾ HOẠCH CỦA 2 XÃ']));
    expect(
      overview!.text.filter((row) => row[1]?.startsWith('UBND xã')).map((row) => row.slice(1, 3)),
    ).toEqual([
      ['UBND xã Bình Minh', '5'],
      ['UBND xã An Bình', '5'],
    ]);
  });

  it('keeps the units of two senders apart, the sender first', async () => {
    const data = (await sheetsOf('gop.xlsx')).at(-1)!;
    const police = data.text.filter((row) => row[columnNumber('E') - 1]?.startsWith('Công an'));
    expect(new Set(police.map((row) => `${row[0]}: ${row[4]}`))).toEqual(
      new Set(['UBND xã Bình Minh: Công an xã Bình Minh', 'UBND xã An Bình: Công an xã An Bình']),
    );
  });

  it('says of each finding file and cell', async () => {
    const findings = (await sheetsOf('gop.xlsx')).find(({ sheet }) => sheet === 'Kết quả soát')!;
    const missing = findings.text.find((row) => row[0] === 'UBND xã An Bình' && row[2] === 'Lỗi')!;
    expect(missing[1]).toBe('an-binh.csv');
    expect(missing[4]).toMatch(/!C5$/);
  });

  it('writes the table of who sent as CSV', () => {
    const lines = fs.readFileSync(at('gui.csv'), 'utf8').split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFSTT,Đơn vị,Tình hình gửi,So với mẫu/);
    expect(lines[1]).toMatch(/^1,UBND xã Bình Minh,Đã gửi,Đúng,5,/);
    expect(lines[2]).toMatch(/^2,UBND xã An Bình,Đã gửi,Khác mẫu,5,1,/);
    expect(lines[4]).toMatch(/^4,UBND xã Hòa Sơn,Chưa gửi,,,/);
  });

  it('takes the sheets along where asked, behind the summary', async () => {
    await run(['summarise', at('xa'), ...options(), '--with-sheets', '--out', at('kem.xlsx')]);
    const names = (await sheetsOf('kem.xlsx')).map(({ sheet }) => sheet);
    expect(names[0]).toBe('Tổng hợp');
    expect(names.slice(-2).sort()).toEqual(['an-binh', 'binh-minh']);
  });

  it('writes a file for each unit of each sender', async () => {
    await run(['summarise', at('xa'), ...options(), '--per-unit', '--out', at('le')]);
    expect(fs.readdirSync(at('le'))).toEqual(
      expect.arrayContaining(['cong-an-xa-binh-minh.xlsx', 'cong-an-xa-an-binh.xlsx']),
    );
  });
});

describe('soat check', () => {
  it('says of each file whose it is and how that is known, by the units of the template where it names some', async () => {
    const senders = [{ name: 'UBND xã Bình Minh' }, { name: 'UBND xã An Bình', pattern: 'an-*.csv' }];
    fs.writeFileSync(at('gui.json'), JSON.stringify({ soat: 'template', version: 1, senders }));
    const sources = async (...more: string[]) => {
      const { out } = await run(['check', at('xa/an-binh.csv'), at('xa/binh-minh.csv'), '--json', ...more]);
      return JSON.parse(out).files.map(({ source }: { source: unknown }) => source);
    };
    expect(await sources()).toEqual([
      { unit: 'UBND XÃ AN BÌNH', by: 'title' },
      { unit: 'UBND XÃ BÌNH MINH', by: 'title' },
    ]);
    expect(await sources('--template', at('gui.json'))).toEqual([
      { unit: 'UBND xã An Bình', by: 'pattern' },
      { unit: 'UBND xã Bình Minh', by: 'title' },
    ]);
  });
});

describe('a list of units', () => {
  it('must name one', async () => {
    fs.writeFileSync(at('trong.csv'), 'Tên đơn vị,Tên khác\n');
    const { code, err } = await run([
      'summarise',
      at('xa'),
      '--units',
      at('trong.csv'),
      '--out',
      at('x.xlsx'),
    ]);
    expect(code).toBe(2);
    expect(err).toContain('không có đơn vị nào');
  });

  it('may come with the template', async () => {
    const senders = ['UBND xã Bình Minh', 'UBND xã Hòa Sơn'].map((name) => ({ name }));
    fs.writeFileSync(at('mau.json'), JSON.stringify({ soat: 'template', version: 1, senders }));
    const { out } = await run([
      'summarise',
      at('xa/binh-minh.csv'),
      at('xa/an-binh.csv'),
      '--template',
      at('mau.json'),
      '--out',
      at('theo-mau.xlsx'),
    ]);
    expect(out).toContain('Chưa gửi: UBND xã Hòa Sơn.');
  });
});
