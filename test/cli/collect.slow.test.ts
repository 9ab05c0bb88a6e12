/** From the plan to the units and back: handed out, filled in, collected. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readWorkbook } from '../../src/xlsx';
import { done, openWorkbook, type Workbook } from '../../src/xlsx/apply/engine';
import { run } from './run';

let folder: string;
const at = (...names: string[]): string => path.join(folder, ...names);
const day = ['--as-of', '2026-10-01'];
const plan = [
  'KẾ HOẠCH SỐ 21/KH-UBND NGÀY 20/01/2026,,,,',
  'STT,Nhiệm vụ,Chủ trì,Phối hợp,Thời hạn',
  'I,Nông nghiệp,,,',
  '1,Nạo vét mương tiêu thôn Hạ,Phòng Kinh tế,Các thôn,30/6/2026',
  '2,Tiêm phòng đàn trâu bò,Trạm Thú y,Phòng Kinh tế,Quý III/2026',
  'II,Trật tự xã hội,,,',
  '1,Ra quân tháng an toàn giao thông,Công an xã,,30/9/2026',
  '2,Rà soát hộ khẩu thường trú,Công an xã,Các thôn,31/10/2026',
];

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'soat-'));
  fs.writeFileSync(at('ke-hoach.csv'), plan.join('\n'));
  expect(
    await run(['summarise', at('ke-hoach.csv'), '--per-unit', '--out', at('giao'), ...day]),
  ).toMatchObject({
    code: 0,
    err: '',
  });
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

async function change(file: string, work: (workbook: Workbook, sheet: string) => void): Promise<void> {
  const { workbook } = await openWorkbook(fs.readFileSync(file));
  work(workbook, workbook.GetSheetList().list[0] ?? '');
  fs.writeFileSync(file, new Uint8Array(done(workbook.WriteToBuffer()).buffer as ArrayBuffer));
}

const sheetOf = async (file: string, name: string) =>
  (await readWorkbook(fs.readFileSync(file), path.basename(file), true)).grids.find(
    ({ sheet }) => sheet === name,
  );

describe('the file a unit is handed', () => {
  it('holds its own rows with an id, columns to fill in and their choices, one page wide', async () => {
    const file = at('giao', 'cong-an-xa.xlsx');
    const { grids, state } = await readWorkbook(fs.readFileSync(file), 'cong-an-xa.xlsx');
    expect(grids.map(({ text }) => text.map((row) => row.slice(0, 3)))).toEqual([
      [
        ['KẾ HOẠCH SỐ 21/KH-UBND NGÀY 20/01/2026', '', ''],
        ['STT', 'Nhiệm vụ', 'Chủ trì'],
        ['II', 'Trật tự xã hội', ''],
        ['1', 'Ra quân tháng an toàn giao thông', 'Công an xã'],
        ['2', 'Rà soát hộ khẩu thường trú', 'Công an xã'],
      ],
    ]);
    const [header, , first] = grids[0]!.text.slice(1);
    expect(header?.slice(5)).toEqual([
      'Mã nhiệm vụ',
      '',
      'Hạn cuối',
      'Trạng thái',
      'Ngày hoàn thành',
      'Gia hạn đến',
      'Kết quả thực hiện',
      'Lý do',
      'Kết quả soát (01/10/2026)',
    ]);
    expect(first?.[5]).toMatch(/^[0-9A-Z]{5,7}$/);
    expect(state.ours.map(({ sheet }) => sheet)).toEqual(['Công an xã', 'Dữ liệu soát']);
    const form = strFromU8(unzipSync(fs.readFileSync(file))['xl/worksheets/sheet2.xml']!);
    expect(form).toMatch(/<dataValidation [^>]*sqref="I3:I5" type="list"/);
    expect(form).toContain('paperSize="9"');
    expect(form).toContain('fitToWidth="1"');
    // The title is as wide as the table: in one narrow column it would wrap letter by letter.
    expect(form).toContain('<mergeCell ref="A1:F1"');
  });
});

describe('soat collect', () => {
  it('writes what the units report into a copy, and tells the rest', async () => {
    fs.cpSync(at('giao'), at('ve'), { recursive: true });
    await change(at('ve', 'cong-an-xa.xlsx'), (workbook, sheet) => {
      done(workbook.SetCellValue(sheet, 'B4', 'Đã ra quân hai đợt'));
      done(workbook.SetCellValue(sheet, 'I4', 'Hoàn thành'));
      done(workbook.SetCellValue(sheet, 'J4', 46_280));
      done(workbook.SetCellValue(sheet, 'L4', 'Hai đợt, nhắc nhở 40 trường hợp'));
      done(workbook.SetCellValue(sheet, 'I5', 'Đang thực hiện'));
    });
    fs.renameSync(at('ve', 'cong-an-xa.xlsx'), at('ve', 'Báo cáo của anh Hùng.xlsx'));
    await change(at('ve', 'phong-kinh-te.xlsx'), (workbook, sheet) => {
      // It coordinates this one.
      done(workbook.SetCellValue(sheet, 'I5', 'Hoàn thành'));
    });
    fs.rmSync(at('ve', 'tram-thu-y.xlsx'));
    fs.writeFileSync(at('ve', 'hong.xlsx'), 'không phải sổ làm việc');

    const { code, out } = await run([
      'collect',
      at('ke-hoach.csv'),
      at('ve'),
      '--out',
      at('thu.xlsx'),
      ...day,
    ]);
    expect(code).toBe(2);
    expect(out.split('\n').slice(1, 7)).toEqual([
      'Ghi 4 ô; 0 ô đã có như vậy; 0 ô khác với bản chính hoặc khác nhau.',
      'Đã có 2/3 đơn vị gửi về.',
      'Chưa gửi về: Trạm Thú y.',
      '  Không chủ trì · ke-hoach!5 · 2 Tiêm phòng đàn trâu bò',
      '      Trạng thái: (trống) → Hoàn thành (Phòng Kinh tế, phong-kinh-te.xlsx)',
      '  Chưa gửi về · Trạm Thú y · Chủ trì 1 nhiệm vụ',
    ]);
    const grid = await sheetOf(at('thu.xlsx'), 'ke-hoach');
    expect(grid?.text[6]?.slice(6, 9)).toEqual(['30/09/2026', 'Hoàn thành', '15/09/2026']);
    expect(grid?.text[6]?.[10]).toBe('Hai đợt, nhắc nhở 40 trường hợp');
    expect(grid?.text[7]?.slice(7, 9)).toEqual(['Đang thực hiện', '']);
    const list = await sheetOf(at('thu.xlsx'), 'Thu về');
    expect(list?.text.slice(4).map(([kind]) => kind)).toEqual([
      'Không chủ trì',
      'Chưa gửi về',
      'Không đọc được',
      'Đã ghi',
      'Đã ghi',
      'Đã ghi',
      'Đã ghi',
    ]);
  });

  it('leaves what the master says, unless told, and gives the same as JSON', async () => {
    fs.mkdirSync(at('lai'));
    fs.writeFileSync(
      at('lai', 'cong an xa.csv'),
      'STT,Nhiệm vụ,Chủ trì,Trạng thái\n2,Rà soát hộ khẩu thường trú tại các thôn,Công an xã,Hoàn thành\n',
    );
    const again = (...more: string[]) =>
      run([
        'collect',
        at('thu.xlsx'),
        at('lai'),
        '--out',
        at('thu-2.xlsx'),
        '--json',
        '--force',
        ...more,
        ...day,
      ]);
    const asked = await again();
    expect(asked.code).toBe(1);
    expect(JSON.parse(asked.out)).toMatchObject({
      schema: 1,
      asOf: '2026-10-01',
      files: [{ file: 'cong an xa.csv', unit: 'Công an xã', by: 'file-name' }],
      taken: [],
      conflicts: [
        { row: 8, field: 'status', was: 'Đang thực hiện', chosen: null, values: [{ text: 'Hoàn thành' }] },
      ],
      notReturned: ['Phòng Kinh tế', 'Trạm Thú y'],
    });
    expect((await sheetOf(at('thu-2.xlsx'), 'ke-hoach'))?.text[7]?.[7]).toBe('Đang thực hiện');
    expect(await again('--prefer', 'returned')).toMatchObject({ code: 0 });
    expect((await sheetOf(at('thu-2.xlsx'), 'ke-hoach'))?.text[7]?.[7]).toBe('Hoàn thành');
  });

  it('says so where there is no table to write into', async () => {
    fs.writeFileSync(
      at('van-xuoi.csv'),
      '"1. Nạo vét mương tiêu thôn Hạ. Chủ trì: Phòng Kinh tế. Thời gian: 30/6/2026."\n"2. Tiêm phòng đàn trâu bò. Chủ trì: Trạm Thú y. Thời gian: Quý III/2026."\n',
    );
    fs.writeFileSync(
      at('lai', 'phong kinh te.csv'),
      'STT,Nhiệm vụ,Chủ trì,Trạng thái\n1,Nạo vét mương tiêu thôn Hạ,Phòng Kinh tế,Hoàn thành\n',
    );
    const { code, err } = await run([
      'collect',
      at('van-xuoi.csv'),
      at('lai'),
      '--out',
      at('x.xlsx'),
      ...day,
    ]);
    expect([code, fs.existsSync(at('x.xlsx'))]).toEqual([2, false]);
    expect(err).toContain('thiếu cột để ghi');
  });
});
