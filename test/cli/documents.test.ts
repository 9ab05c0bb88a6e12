/** Word documents at the command line. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readWorkbook } from '../../src/xlsx';
import { definition, item, level, list, p, rawDocument, run as text, tbl, tc, tr } from '../docx/rawDocument';
import { run } from './run';

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'soat-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

const at = (name: string) => path.join(folder, name);

const numbering = definition(0, [level(0, 'decimal', '%1')]) + list(1, 0);
const task = (...cells: string[]) => tr([tc(item(1, '')), ...cells]);
const appendix = [
  p('PHỤ LỤC'),
  p('PHÂN CÔNG NHIỆM VỤ NĂM 2026'),
  p('(Kèm theo Kế hoạch số 21/KH-UBND ngày 15/01/2026 của UBND xã Tân Lập)'),
  tbl([
    tr(['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Sản phẩm'], '<w:tblHeader/>'),
    task('Rà soát danh mục thủ tục hành chính', 'Văn phòng HĐND và UBND', '30/3/2026', 'Danh mục'),
    task('Số hóa sổ hộ tịch', '', 'Quý III/2026', 'Dữ liệu'),
  ]),
].join('');
const body = [
  p('KẾ HOẠCH'),
  p('1. Nâng cấp cổng thông tin. Chủ trì: Phòng Kinh tế. Thời gian hoàn thành: Quý II/2026.'),
  p('2. Tập huấn kỹ năng số. Chủ trì: Công an xã. Thời gian hoàn thành: Quý III/2026.'),
  p('3. Lắp đặt camera. Chủ trì: Công an xã. Thời gian hoàn thành: tháng 5/2026.'),
];

describe('a Word document', () => {
  beforeAll(() => {
    fs.writeFileSync(at('phu-luc.docx'), rawDocument(appendix, { numbering }));
  });

  it('is checked like a sheet, by the numbers Word makes', async () => {
    const { code, out } = await run(['check', at('phu-luc.docx'), '--json', '--as-of', '2026-04-01']);
    const [file] = JSON.parse(out).files;
    expect(file).toMatchObject({ error: null, remarks: [] });
    const [{ sheet, range, plan, rows, findings }] = file.appendices;
    expect({ sheet, range }).toEqual({ sheet: 'Bảng 1', range: 'A4:E6' });
    expect(plan).toMatchObject({ number: '21/KH-UBND', year: 2026, unit: 'UBND xã Tân Lập' });
    expect(rows.slice(1).map((row: Record<string, unknown>) => row['number'])).toEqual(['1', '2']);
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'missing-lead', row: 6, column: 'C' }));
    expect(code).toBe(1);
  });

  it('is annotated and summarised as a workbook of its sheets', async () => {
    const copies = [
      ['annotate', at('phu-luc.docx'), '--out', at('soat.xlsx')],
      ['summarise', at('phu-luc.docx'), '--out', at('tong-hop.xlsx')],
    ];
    for (const args of copies) expect(await run(args)).toMatchObject({ code: 0, err: '' });
    const { grids, state } = await readWorkbook(fs.readFileSync(at('soat.xlsx')), 'soat.xlsx');
    expect(grids.map(({ sheet, text: cells }) => [sheet, cells[4]?.slice(0, 3)])).toEqual([
      ['Bảng 1', ['1', 'Rà soát danh mục thủ tục hành chính', 'Văn phòng HĐND và UBND']],
    ]);
    expect(state.columns).toHaveLength(1);
  });

  it('refuses a copy that is named .docx', async () => {
    const { code, err } = await run(['annotate', at('phu-luc.docx'), '--out', at('soat.docx')]);
    expect(code).toBe(2);
    expect(err).toContain('.xlsx');
  });

  it('says what is read otherwise than it stands, in the report and beside a copy', async () => {
    const changed = p(`<w:ins w:id="1">${text('Ghi chú: bổ sung')}</w:ins>`);
    fs.writeFileSync(at('sua.docx'), rawDocument(appendix + changed, { numbering }));
    const { out } = await run(['check', at('sua.docx'), '--json']);
    expect(JSON.parse(out).files[0].remarks).toEqual([
      { code: 'docx-changes', message: expect.stringContaining('1 chỗ sửa') },
    ]);
    expect((await run(['check', at('sua.docx')])).out).toContain('1 chỗ sửa');
    expect((await run(['annotate', at('sua.docx'), '--out', at('sua.xlsx')])).err).toContain('1 chỗ sửa');
  });

  it('counts no task twice that stands in its text and in its appendix, and says so', async () => {
    fs.writeFileSync(at('van-ban.docx'), rawDocument(body.join('')));
    fs.writeFileSync(at('ca-hai.docx'), rawDocument(body.join('') + appendix, { numbering }));
    const { out } = await run(['check', at('van-ban.docx'), at('ca-hai.docx'), '--json']);
    const [alone, both] = JSON.parse(out).files;
    const sheets = (file: { appendices: { sheet: string }[] }) => file.appendices.map(({ sheet }) => sheet);
    expect([sheets(alone), alone.remarks]).toEqual([['Văn bản'], []]);
    expect(sheets(both)).toEqual(['Bảng 1']);
    expect(both.remarks).toMatchObject([{ code: 'docx-body-not-judged' }]);
  });
});

describe('a folder of files', () => {
  it('is summarised into one workbook, without the result of an earlier run', async () => {
    const files = at('cac-xa');
    fs.mkdirSync(files);
    fs.writeFileSync(path.join(files, 'xa-mot.docx'), rawDocument(appendix, { numbering }));
    fs.writeFileSync(
      path.join(files, 'xa-hai.csv'),
      'STT,Nhiệm vụ,Chủ trì,Thời hạn\n1,Lập sổ,Văn phòng,Quý I/2026\n',
    );
    const out = path.join(files, 'tong-hop.xlsx');
    const summarise = ['summarise', files, '--out', out, '--force', '--with-sheets'];
    for (const _ of [1, 2]) expect(await run(summarise)).toMatchObject({ code: 0, err: '' });
    const { grids } = await readWorkbook(fs.readFileSync(path.join(files, 'tong-hop.xlsx')), 'x', true);
    expect(grids.map(({ sheet }) => sheet)).toEqual(expect.arrayContaining(['xa-mot', 'xa-hai', 'Tổng hợp']));
    expect(grids.map(({ sheet }) => sheet)).not.toContain('tong-hop');
  });

  it('without a plan in it is said, beside the files of the same command line', async () => {
    fs.mkdirSync(at('trong'));
    const { code, out } = await run(['check', at('trong'), at('phu-luc.docx'), at('*.xyz'), '--json']);
    const errors = JSON.parse(out).files.map((file: { error: { code: string } | null }) => file.error?.code);
    expect(errors).toEqual(['folder-empty', undefined, 'pattern-empty']);
    expect(code).toBe(2);
    expect((await run(['summarise', at('trong'), '--out', at('x.xlsx')])).err).toContain(
      'không có tệp kế hoạch',
    );
  });
});

describe('what is no Word document', () => {
  it.each([
    ['cu.doc', 'old-doc', 'lưu thành .docx'],
    ['ban-in.pdf', 'pdf-file', 'mở PDF bằng Word'],
    ['mo.odt', 'other-office', '.docx'],
    ['hong.docx', 'not-a-document', 'xin lại tệp gốc'],
  ])('%s is refused with what to do', async (name, code, advice) => {
    fs.writeFileSync(at(name), 'x');
    const result = await run(['check', at(name), '--json']);
    expect(result.code).toBe(2);
    expect(JSON.parse(result.out).files[0].error).toMatchObject({
      code,
      message: expect.stringContaining(advice),
    });
  });
});
