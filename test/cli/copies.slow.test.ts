import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { workbookOf } from '../../src/copies/source';
import { check } from '../../src/plan/check';
import { trackingEdit } from '../../src/workbook';
import { applyEdits, readTsv, readWorkbook } from '../../src/xlsx';
import { run, type Run } from './run';

const samples = path.resolve(__dirname, '../../assets/samples');
const commune = path.join(samples, 'chuyen-doi-so-xa.xlsx');
let folder: string;

const sha = (file: string): string => createHash('sha256').update(fs.readFileSync(file)).digest('hex');
const source = sha(commune);

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'soat-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

const out = (name: string) => path.join(folder, name);
const sheetsOf = async (file: string) =>
  (await readWorkbook(fs.readFileSync(file), path.basename(file), true)).grids;

describe('soat annotate', () => {
  let written: Run;
  beforeAll(async () => {
    written = await run(['annotate', commune, '--out', out('a.xlsx'), '--as-of', '2026-11-20']);
  });

  it('writes a copy with tracking columns and leaves the source alone', async () => {
    expect(written).toMatchObject({ code: 0, err: '' });
    expect(sha(commune)).toBe(source);
    const grid = (await sheetsOf(out('a.xlsx'))).find(({ sheet }) => sheet === 'Phụ lục I')!;
    const header = grid.text[4] ?? [];
    expect(header.slice(7, 11)).toEqual([
      'Hạn cuối',
      'Trạng thái',
      'Ngày hoàn thành',
      'Kết quả soát (20/11/2026)',
    ]);
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

  it('gives the plan tables of every sheet their own columns and marks', async () => {
    const head = 'STT\tNhiệm vụ\tChủ trì\tThời hạn';
    const tables = [
      `${head}\n1\tRà soát hồ sơ đất công\tPhòng Kinh tế\t30/6/2026\n2\tLập sổ theo dõi\t\tQuý III/2026`,
      `${head}\n1\tTập huấn trực ban\tVăn phòng\t31/3/2026\n2\tKiểm tra phòng cháy\tCông an xã\t`,
      `PHỤ LỤC III\n${head}\n1\tTu sửa nhà văn hóa\tVăn phòng\t15/5/2026\n2\tTrồng cây đầu xuân\tĐoàn Thanh niên\t10/2/2026\n\nPHỤ LỤC IIIa\n${head}\n1\tMua sắm thiết bị\tVăn phòng\t20/8/2026\n2\tThanh lý máy cũ\tVăn phòng\t30/9/2026`,
    ];
    const source = out('ba-phu-luc.xlsx');
    const grids = tables.map((table, i) => ({
      ...readTsv(new TextEncoder().encode(table), 'x.tsv'),
      sheet: `Phụ lục ${'I'.repeat(i + 1)}`,
    }));
    fs.writeFileSync(source, await workbookOf(grids));
    const written = await run(['annotate', source, '--out', out('ba.xlsx'), '--as-of', '2026-07-15']);
    expect(written).toMatchObject({ code: 0, err: '' });

    const { state } = await readWorkbook(fs.readFileSync(out('ba.xlsx')), 'ba.xlsx');
    expect(state.columns.map(({ tag, sheet }) => [tag, sheet])).toEqual([
      ['tracking.1', 'Phụ lục I'],
      ['tracking.2', 'Phụ lục II'],
      ['tracking.3', 'Phụ lục III'],
      ['tracking.4', 'Phụ lục III'],
    ]);
    expect(state.marks).toEqual(grids.map(({ sheet }, i) => ({ set: i + 1, sheet })));
    const { out: printed } = await run(['check', out('ba.xlsx'), '--json', '--as-of', '2026-07-15']);
    const { appendices } = JSON.parse(printed).files[0];
    expect(appendices).toHaveLength(4);
    for (const { layout } of appendices) expect(layout.columns).toMatchObject({ dueDate: 'F', check: 'I' });
  });

  it('brings tracking columns that are there up to date', async () => {
    const bytes = new Uint8Array(fs.readFileSync(commune));
    const { grids, state } = await readWorkbook(bytes, 'a.xlsx');
    const report = check(grids[0]!, { asOf: '2026-11-20' });
    const { edit } = trackingEdit(
      { grid: grids[0]!, tables: report.appendices },
      { state, asOf: '2026-11-20', live: true, dueSoonDays: 7, locale: 'vi' },
    );
    fs.writeFileSync(out('co-cot.xlsx'), await applyEdits(bytes, [edit]));
    const again = await run(['annotate', out('co-cot.xlsx'), '--out', out('co-mau.xlsx')]);
    expect(again).toMatchObject({ code: 0, err: '' });
    const after = await readWorkbook(fs.readFileSync(out('co-mau.xlsx')), 'b.xlsx');
    const sheetXml = (file: string) =>
      strFromU8(unzipSync(new Uint8Array(fs.readFileSync(out(file))))['xl/worksheets/sheet1.xml']!);
    const validations = (file: string) => sheetXml(file).match(/<dataValidation /g);
    expect(validations('co-mau.xlsx')).toEqual(validations('co-cot.xlsx'));
    expect(after.state.columns).toEqual(
      (await readWorkbook(fs.readFileSync(out('co-cot.xlsx')), 'c.xlsx')).state.columns,
    );
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
  let written: Run;
  beforeAll(async () => {
    written = await run(['summarise', commune, '--out', out('s.xlsx'), '--as-of', '2026-11-20']);
  });

  it('adds the summary sheets to a copy of one file', async () => {
    expect(written.code).toBe(0);
    const names = (await sheetsOf(out('s.xlsx'))).map(({ sheet }) => sheet);
    expect(names[0]).toBe('Phụ lục I');
    expect(names).toEqual(expect.arrayContaining(['Tổng hợp', 'Công an xã', 'Dữ liệu soát']));
  });

  it('leaves sheets of ours out when the copy is read again', async () => {
    const { out: printed } = await run(['check', out('s.xlsx'), '--json', '--as-of', '2026-11-20']);
    const { appendices } = JSON.parse(printed).files[0];
    expect(appendices.map(({ sheet }: { sheet: string }) => sheet)).toEqual(['Phụ lục I']);
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

describe('the input file', () => {
  const input = (name: string) => {
    fs.copyFileSync(commune, out(name));
    return out(name);
  };

  it.each<[string, () => string[]]>([
    ['annotate', () => ['annotate', input('goc.xlsx'), '--out', out('goc.xlsx')]],
    ['summarise one', () => ['summarise', input('goc.xlsx'), '--out', out('goc.xlsx')]],
    ['summarise several', () => ['summarise', commune, input('goc.xlsx'), '--out', out('goc.xlsx')]],
    [
      'summarise by unit',
      () => ['summarise', input('moi-don-vi/cong-an-xa.xlsx'), '--per-unit', '--out', out('moi-don-vi')],
    ],
    [
      'remind',
      () => {
        fs.mkdirSync(out('lich'));
        fs.linkSync(input('goc.xlsx'), out('lich/phong-kinh-te.ics'));
        return ['remind', out('goc.xlsx'), '--out', out('lich')];
      },
    ],
  ])('is not written to by %s, --force or not', async (_, args) => {
    fs.mkdirSync(out('moi-don-vi'), { recursive: true });
    const line = args();
    for (const flag of [[], ['--force']]) {
      const { code, err } = await run([...line, ...flag, '--as-of', '2026-11-20']);
      expect(code).toBe(2);
      expect(err).toContain('chính là tệp đầu vào');
    }
    for (const file of line.filter((arg) => arg.startsWith(folder) && arg.endsWith('.xlsx')))
      expect(fs.readFileSync(file)).toEqual(fs.readFileSync(commune));
  });
});

describe('soat remind', () => {
  it('leaves nothing of its files when the disk is full half-way', async () => {
    const write = fs.promises.writeFile;
    let written = 0;
    const spy = jest.spyOn(fs.promises, 'writeFile').mockImplementation(async (...args) => {
      written += 1;
      if (written === 4) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
      await write(...args);
    });
    const { code, err } = await run(['remind', commune, '--out', out('day'), '--as-of', '2026-11-20']);
    spy.mockRestore();
    expect(code).toBe(2);
    expect(err).toContain('Ổ đĩa hết chỗ');
    expect(fs.readdirSync(out('day'))).toEqual([]);
  });

  it('writes a letter and a calendar for each unit', async () => {
    expect((await run(['remind', commune, '--out', out('nhac'), '--as-of', '2026-11-20'])).code).toBe(0);
    const names = fs.readdirSync(out('nhac'));
    expect(names).toEqual(expect.arrayContaining(['cong-an-xa.txt', 'cong-an-xa.docx', 'phong-kinh-te.ics']));
    expect(fs.readFileSync(path.join(out('nhac'), 'cong-an-xa.txt'), 'utf8')).toContain(
      'Kính gửi: Công an xã.',
    );
  });
});

describe('a cell that begins like a formula', () => {
  const risky = ['=1+41', '+84 912 041', '-Báo cáo 041', '@lop041', '=cmd|041!A0', '=HYPERLINK("041")'];
  beforeAll(() => {
    const rows = risky.map(
      (text, i) => `${i + 1},"${text.replaceAll('"', '""')}","${i === 0 ? text : 'Văn phòng'}",15/3/2026,`,
    );
    fs.writeFileSync(out('kho.csv'), ['STT,Nhiệm vụ,Chủ trì,Thời hạn,Sản phẩm', ...rows].join('\n'));
  });

  it.each([
    ['annotate', ['--out', 'cong-thuc-1.xlsx']],
    ['summarise', ['--out', 'cong-thuc-2.xlsx']],
    ['summarise', ['--per-unit', '--out', 'cong-thuc-3']],
  ])('stays a text: soat %s %j', async (command, args) => {
    const placed = args.map((arg) => (/^(cong|kho)/.test(arg) ? out(arg) : arg));
    const said = await run([command, out('kho.csv'), ...placed, '--as-of', '2026-11-20']);
    expect(said).toMatchObject({ code: 0, err: '' });
    const made = out(args.at(-1)!);
    const files = made.endsWith('.xlsx') ? [made] : fs.readdirSync(made).map((name) => path.join(made, name));
    const parts = files.flatMap((file) =>
      Object.entries(unzipSync(fs.readFileSync(file)))
        .filter(([name]) => name.endsWith('.xml'))
        .map(([, bytes]) => strFromU8(bytes)),
    );
    expect(parts.join('')).toContain('cmd|041!A0');
    const formulas = parts.flatMap((xml) =>
      [...xml.matchAll(/<f\b[^>]*>([^<]*)<\/f>/g)].map((match) => match[1]!),
    );
    // What stands between quotes in a formula of ours is a text there too.
    const bare = formulas.map((formula) =>
      formula.replaceAll(/&#34;|&quot;/g, '"').replaceAll(/"(?:[^"]|"")*"/g, ''),
    );
    expect(bare.filter((formula) => /041|1\+41|cmd|lop/.test(formula))).toEqual([]);
  });
});
