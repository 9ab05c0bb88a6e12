import { vi } from '../../src/plan/messages/vi';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from './run';

const samples = path.resolve(__dirname, '../../assets/samples');
const commune = path.join(samples, 'chuyen-doi-so-xa.xlsx');
let folder: string;

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'soat-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const full = path.join(folder, name);
  fs.writeFileSync(full, content);
  return full;
}

const table = [
  'STT\tNhiệm vụ\tChủ trì\tThời hạn',
  '1\tRà soát quy chế làm việc\tVăn phòng\t30/6/2026',
  '2\tTập huấn nghiệp vụ\tPhòng Nội vụ\tQuý III/2026',
  '3\tTổng hợp báo cáo tháng\tVăn phòng\tHằng tháng',
].join('\n');

describe('soat check --json', () => {
  it('prints the document of the contract', async () => {
    const { code, out } = await run(['check', commune, '--json', '--as-of', '2026-11-20']);
    const report = JSON.parse(out);
    expect(report).toMatchObject({ schema: 1, tool: { name: 'soat' }, asOf: '2026-11-20' });
    const [appendix] = report.files[0].appendices;
    expect(appendix).toMatchObject({
      sheet: 'Phụ lục I',
      plan: { number: '18/KH-UBND', year: 2026, issued: '2026-01-22', unit: 'UBND xã An Lâm' },
      layout: {
        form: 'table',
        headerRows: [5, 5],
        columns: { stt: 'A', task: 'B', lead: 'C', coordinate: 'D', deadline: 'E', product: 'F' },
      },
    });
    const byRow = new Map(appendix.rows.map((row: { row: number }) => [row.row, row]));
    expect(byRow.get(7)).toMatchObject({
      kind: 'task',
      lead: ['Phòng Văn hóa - Xã hội'],
      deadline: { kind: 'date', due: '2026-03-31' },
      status: { state: 'overdue' },
    });
    expect(appendix.findings).toContainEqual(
      expect.objectContaining({ row: 12, column: 'C', rule: 'missing-lead', severity: 'error' }),
    );
    expect(appendix.findings).toContainEqual(expect.objectContaining({ row: 20, rule: 'invalid-date' }));
    expect(code).toBe(1);
  });

  it('reports the other files when one cannot be read, and exits 2', async () => {
    const broken = file('hong.xlsx', 'không phải zip');
    const { code, out } = await run([
      'check',
      broken,
      file('sach.tsv', table),
      '--json',
      '--as-of',
      '2026-01-01',
    ]);
    const { files } = JSON.parse(out);
    expect(files[0]).toMatchObject({ file: broken, appendices: [], error: { code: 'not-a-workbook' } });
    expect(files[1].error).toBeNull();
    expect(files[1].appendices).toHaveLength(1);
    expect(code).toBe(2);
  });

  it('exits 0 when nothing is wrong at error level', async () => {
    expect((await run(['check', file('sach2.tsv', table), '--as-of', '2026-01-01'])).code).toBe(0);
  });

  it('exits 2 for a blank form and says that nothing was checked, its table told all the same', async () => {
    const form = file('mau-trong.tsv', 'STT\tNhiệm vụ\tChủ trì\tThời hạn\n1\t\t\t\n2\t\t\t');
    const text = await run(['check', form, '--as-of', '2026-01-01']);
    expect(text.code).toBe(2);
    expect(text.out).toContain('chưa có nhiệm vụ nào nên chưa soát được gì');
    expect(text.out).not.toMatch(/Đủ để gửi|Không có lỗi/);
    const json = await run(['check', form, '--json', '--as-of', '2026-01-01']);
    const [report] = JSON.parse(json.out).files;
    expect([json.code, report.error.code, report.appendices[0].notJudged[0].code]).toEqual([
      2,
      'no-tasks',
      'no-tasks',
    ]);
    expect(report.appendices[0].scores).toEqual({ who: null, what: null, when: null, result: null });
  });

  it('exits 1 where the column of deadlines is not there, and says it before the findings', async () => {
    const without = file(
      'khong-han.tsv',
      'STT\tNhiệm vụ\tChủ trì\n1\tRà soát quy chế làm việc\tVăn phòng\n2\tTập huấn nghiệp vụ\tPhòng Nội vụ',
    );
    const text = await run(['check', without, '--as-of', '2026-01-01']);
    expect(text.code).toBe(1);
    expect(text.out).toMatch(/Không thấy cột thời hạn nên chưa xét quá hạn\.\nTính đến [^]*\nCòn 1 lỗi/);
    const { out } = await run(['check', without, '--json', '--as-of', '2026-01-01']);
    const [appendix] = JSON.parse(out).files[0].appendices;
    expect(appendix.findings).toContainEqual(
      expect.objectContaining({ rule: 'column-unrecognised', severity: 'error' }),
    );
    expect(appendix).toMatchObject({ scores: { when: null }, verdict: { kind: 'faults', errors: 1 } });
  });

  it.each([
    ['trong.tsv', '\n', 'empty-sheet'],
    ['thu-chi.csv', 'Ngày,Số tiền\n01/02/2026,1000\n', 'no-plan-table'],
    ['anh.png', 'x', 'unknown-format'],
    ['cu.xls', 'x', 'old-xls'],
  ])('says why %s cannot be used', async (name, content, code) => {
    const { files } = JSON.parse((await run(['check', file(name, content), '--json'])).out);
    expect(files[0].error.code).toBe(code);
    expect(files[0].error.message).not.toMatch(/[{}]/);
  });

  it('reads a CSV with quotes, semicolons and line breaks inside cells', async () => {
    const csv =
      '\uFEFFSTT;Nhiệm vụ;Chủ trì;Thời hạn\r\n1;"Lập ""sổ tay""\nhướng dẫn";Sở Nội vụ;Quý I/2026\r\n2;Công bố;Sở Nội vụ;Quý II/2026\r\n';
    const { files } = JSON.parse((await run(['check', file('bang.csv', csv), '--json'])).out);
    expect(files[0].appendices[0].rows[1]).toMatchObject({
      kind: 'task',
      task: 'Lập "sổ tay" hướng dẫn',
      deadline: { due: '2026-03-31' },
    });
  });
});

describe('soat check for a person', () => {
  it('says in Vietnamese what it read and found', async () => {
    const { out } = await run(['check', commune, '--as-of', '2026-11-20']);
    expect(out).toContain('Kế hoạch 18/KH-UBND · năm 2026 · UBND xã An Lâm');
    expect(out).toMatch(/C12\s+Lỗi/);
    expect(out).toContain('Tính đến 20/11/2026');
  });

  it('ends with what all files come to, those that could not be used among them', async () => {
    const files = [commune, file('tong.tsv', table), file('hong2.xlsx', 'không phải zip')];
    const { out } = await run(['check', ...files, '--as-of', '21/11/2026']);
    expect(out.trimEnd().split('\n').at(-1)).toMatch(
      /^Tổng cộng: 3 tệp, 15 nhiệm vụ, \d+ quá hạn; 4 lỗi, .* gợi ý; 1 tệp không dùng được\.$/,
    );
    expect(out).not.toContain('\u001B');
  });

  it('prints only what is grave enough, and counts all', async () => {
    const { out, code } = await run(['check', commune, '--as-of', '2026-11-20', '--severity', 'error']);
    expect(out.match(/^ {2}\w+ +Lỗi/gmu)).toHaveLength(4);
    expect(out).not.toMatch(/^ {2}\w+ +(Cảnh báo|Gợi ý)/mu);
    expect(out).toContain('Còn 4 lỗi, 3 cảnh báo.');
    expect(code).toBe(1);
  });

  it('says one line a file where little is wanted', async () => {
    const { out } = await run(['check', commune, file('it.tsv', table), '--as-of', '2026-01-01', '--quiet']);
    expect(out.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/chuyen-doi-so-xa\.xlsx: Còn 4 lỗi, 3 cảnh báo\.$/),
      expect.stringMatching(/it\.tsv: /),
      expect.stringMatching(/^Tổng cộng: 2 tệp/),
    ]);
  });

  it('judges nothing overdue in a draft', async () => {
    const { out } = await run([
      'check',
      file('duthao.tsv', table),
      '--as-of',
      '2027-01-01',
      '--mode',
      'draft',
    ]);
    expect(out).toContain('Dự thảo, chưa xét quá hạn: 2 nhiệm vụ có ngày cố định');
    expect(out).not.toMatch(/\d+ quá hạn, /);
    expect(out).toContain('Đủ để ban hành');
  });

  it('puts rules aside and says how many findings', async () => {
    const args = ['check', commune, '--as-of', '2026-11-20'];
    const { out, code } = await run([
      ...args,
      '--ignore',
      'missing-lead,invalid-date',
      '--ignore',
      'unit-spelling-variant',
    ]);
    expect(out).not.toMatch(/C12 +Lỗi/);
    expect(out).toMatch(/Đã bỏ qua \d+\./);
    expect(code).toBe(1);
    const { files } = JSON.parse((await run([...args, '--json', '--ignore', 'missing-lead'])).out);
    expect(files[0].appendices[0].ignored).toContainEqual(
      expect.objectContaining({ rule: 'missing-lead', row: 12 }),
    );
  });

  it.each([
    [['check', 'x.xlsx', '--ignore', 'missing-leed']],
    [['check', 'x.xlsx', '--mode', 'du-thao']],
    [['check', 'x.xlsx', '--severity', 'grave']],
    [['check', 'x.xlsx', '--as-of', '31/6/2026']],
    [['rules', 'missing-leed']],
    [['check', 'x.xlsx', '--as-of', '2026-02-30']],
    [['check', 'x.xlsx', '--due-soon', '-1']],
    [['check']],
    [['soi']],
  ])('refuses %j', async (args) => {
    expect((await run(args)).code).toBe(2);
  });
});

describe('soat check --template', () => {
  it('tells how the file differs from the template', async () => {
    const template = file(
      'mau.tsv',
      'STT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời hạn\n1\tRà soát quy chế làm việc\t\t\t\n2\tKiểm tra công vụ\t\t\t\n3\t……\t\t\t\n',
    );
    const { out, code } = await run([
      'check',
      file('nop.tsv', table),
      '--template',
      template,
      '--json',
      '--as-of',
      '2026-01-01',
    ]);
    const { findings } = JSON.parse(out).files[0].appendices[0];
    const rules = findings.map(
      ({ rule, message }: { rule: string; message: string }) => `${rule}: ${message}`,
    );
    expect(rules).toContainEqual(expect.stringMatching(/^template-column-missing: .*“Phối hợp”/));
    expect(rules).toContainEqual(
      expect.stringMatching(/^template-row-reworded: .*“Tập huấn nghiệp vụ”.*“2 Kiểm tra công vụ”/),
    );
    expect(rules.filter((rule: string) => rule.startsWith('template-'))).toHaveLength(2);
    expect(code).toBe(1);
  });
});

describe('soat parse', () => {
  const lines = (out: string) =>
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));

  it('prints one object a line for deadlines', async () => {
    const { out } = await run(
      ['parse', 'deadline', '--plan-year', '2026'],
      'Quý II/2026\ntrước 15/7\nThường xuyên\n',
    );
    expect(lines(out)).toEqual([
      {
        text: 'Quý II/2026',
        kind: 'quarter',
        due: '2026-06-30',
        dues: ['2026-06-30'],
        certain: true,
        reasons: [],
      },
      {
        text: 'trước 15/7',
        kind: 'date',
        due: '2026-07-15',
        dues: ['2026-07-15'],
        certain: false,
        reasons: [{ code: 'year-supplied', text: vi.deadlineDoubts['year-supplied'] }],
      },
      { text: 'Thường xuyên', kind: 'ongoing', due: null, dues: [], certain: true, reasons: [] },
    ]);
  });

  it('prints the units of a cell and what a row number is', async () => {
    expect(
      lines((await run(['parse', 'units'], '- Sở Y tế;⏎- Công an tỉnh.\nSao Mai, Bình Minh\n')).out),
    ).toEqual([
      {
        text: '- Sở Y tế;⏎- Công an tỉnh.',
        units: ['Sở Y tế', 'Công an tỉnh'],
        certain: true,
        reasons: [],
        unexplained: [],
      },
      {
        text: 'Sao Mai, Bình Minh',
        units: ['Sao Mai', 'Bình Minh'],
        certain: false,
        reasons: [
          {
            code: 'unknownName',
            text: 'Chưa rõ từ đây có phải tên một đơn vị không: “Sao Mai”.',
          },
          { code: 'unknownName', text: 'Chưa rõ từ đây có phải tên một đơn vị không: “Bình Minh”.' },
        ],
        unexplained: [],
      },
    ]);
    expect(lines((await run(['parse', 'number'], 'II.1\n')).out)[0]).toMatchObject({
      text: 'II.1',
      path: ['II', '1'],
    });
  });
});
