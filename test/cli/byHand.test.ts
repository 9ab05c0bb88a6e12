import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from './run';

let folder: string;
let file: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'soat-'));
  file = path.join(folder, 'ke-hoach.tsv');
  const rows = [
    'KẾ HOẠCH\t\t\t\t',
    'STT\tNội dung\tQwz\tRtp\tGhi chú',
    'I\tCHUẨN BỊ\t\t\t',
    '1\tRà soát quy chế làm việc\tVăn phòng UBND xã\tTháng 6\t',
    '2\tTập huấn nghiệp vụ\tPhòng Kinh tế\tTháng 9\t',
    '3\tTổng hợp báo cáo\tPhòng Nội vụ\tTháng 12\t',
    '\tgửi cấp trên theo quy định\t\t\t',
  ];
  fs.writeFileSync(file, rows.join('\n'));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

interface Read {
  readonly range: string;
  readonly plan: { readonly year: number | null; readonly issued: string | null };
  readonly layout: { readonly headerRows: unknown; readonly columns: Readonly<Record<string, unknown>> };
  readonly rows: readonly {
    readonly row: number;
    readonly kind: string;
    readonly deadline: { readonly due: string } | null;
  }[];
}

async function read(...flags: string[]): Promise<Read> {
  const { out, err } = await run(['check', file, '--json', ...flags]);
  expect(err).toBe('');
  return (JSON.parse(out) as { files: [{ appendices: [Read] }] }).files[0].appendices[0];
}
const kinds = ({ rows }: Read) => rows.map(({ row, kind }) => `${row}${kind[0]}`).join(' ');

describe('the table as the flags say it is', () => {
  it('has the columns, the year and the day that were given', async () => {
    const plain = await read();
    expect(plain.plan).toMatchObject({ year: null, issued: null });
    const said = await read(
      '--columns',
      'C=lead, d=deadline,E=other',
      '--year',
      '2026',
      '--issued',
      '2026-01-12',
    );
    expect(said.layout.columns).toEqual({ stt: 'A', task: 'B', lead: 'C', deadline: 'D', other: ['E'] });
    expect(said.plan).toMatchObject({ year: 2026, issued: '2026-01-12' });
    expect(said.rows.find(({ row }) => row === 4)?.deadline?.due).toBe('2026-06-30');
  });

  it('has the rows that were given', async () => {
    expect(kinds(await read())).toBe('2h 3g 4t 5t 6t 7c');
    expect(kinds(await read('--rows', '3=task,4:5=group,7=task'))).toBe('2h 3t 4g 5g 6t 7t');
  });

  it('has the header and the range that were given, or no header', async () => {
    const two = await read('--header', '2:3');
    expect(two.layout.headerRows).toEqual([2, 3]);
    const part = await read('--range', 'A2:$D$5');
    expect([part.range, part.layout.headerRows]).toEqual(['A2:D5', [2, 2]]);
    const none = await read('--no-header', '--range', 'A4:D6', '--columns', 'A=stt,B=task,C=lead,D=deadline');
    expect([none.range, none.layout.headerRows, kinds(none)]).toEqual(['A4:D6', null, '4t 5t 6t']);
    expect((await read('--no-header')).layout.headerRows).toBeNull();
  });

  it('is what annotate writes a copy of, and what explain explains', async () => {
    const out = path.join(folder, 'ban-sao.xlsx');
    const { code, err } = await run(['annotate', file, '--out', out, '--rows', '3=task', '--year', '2026']);
    expect([code, err]).toEqual([0, '']);
    expect(fs.existsSync(out)).toBe(true);
    const explained = await run(['explain', file, 'B3', '--rows', '3=task']);
    expect(explained.out).toContain('Loại dòng này do anh/chị đặt bằng tay');
  });

  it('is summed up as said', async () => {
    const out = path.join(folder, 'tong-hop.xlsx');
    const { code } = await run([
      'summarise',
      file,
      '--out',
      out,
      '--columns',
      'C=lead,D=deadline',
      '--sheet',
      'ke-hoach',
    ]);
    expect(code).toBe(0);
  });

  it.each([
    [['--rows', '40=task'], 'Không đặt được loại cho dòng 40'],
    [['--rows', '3=continuation'], 'Không đặt được loại cho dòng 3'],
    [['--columns', 'K=task'], 'Cột K nằm ngoài bảng A2:E7'],
    [['--sheet', 'Khác'], 'không có trang tính “Khác”. Các trang trong tệp: ke-hoach.'],
  ])('refuses %j, which it cannot follow', async (flags, sentence) => {
    const { code, out } = await run(['check', file, ...flags]);
    expect(code).toBe(2);
    expect(out).toContain(sentence);
  });

  it.each([
    [['--header', 'năm'], '"năm" không phải dòng tiêu đề. Hãy viết số dòng như 5'],
    [['--header', '6:5'], '"6:5" không phải dòng tiêu đề.'],
    [['--range', 'A5'], '"A5" không phải một vùng ô. Hãy viết như A5:G90.'],
    [['--columns', 'B:task'], 'không phải nghĩa của các cột. Hãy viết như B=task,C=lead.'],
    [['--columns', 'B=viec'], 'Không có nghĩa cột "viec". Hãy viết một trong: stt, indexGroup'],
    [['--rows', 'x=task'], 'không phải loại của các dòng. Hãy viết như 16=group,17:19=task.'],
    [['--rows', '16=nhom'], 'Không có loại dòng "nhom". Hãy viết một trong: group, task, continuation.'],
    [['--year', '26'], 'Năm "26" không hợp lệ.'],
    [['--issued', '2026-13-01'], 'Ngày "2026-13-01" không hợp lệ.'],
  ])('refuses %j and says what to write', async (flags, sentence) => {
    const { code, out, err } = await run(['check', file, ...flags]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });
});
