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
    'KẾ HOẠCH NĂM 2026\t\t\t\t',
    'STT\tNhiệm vụ\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời hạn',
    'I\tCHUẨN BỊ\t\t\t',
    '1\tRà soát quy chế làm việc\tVăn phòng UBND xã\tPhòng Kinh tế; Công an xã\t30/6',
    '2\tTập huấn nghiệp vụ\t\tPhòng Kinh tế\tQuý III/2026',
    '3\tTổng hợp báo cáo\tVăn phòng Ủy ban nhân dân xã\tnt\tHằng tháng',
  ];
  fs.writeFileSync(file, rows.join('\n'));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

describe('soat explain', () => {
  it('says what row and column are, and how a deadline was understood', async () => {
    const { code, out } = await run(['explain', file, 'E4']);
    expect(code).toBe(0);
    expect(out).toContain('Dòng nhiệm vụ');
    expect(out).toContain('- Dòng có đơn vị, thời hạn hoặc sản phẩm riêng');
    expect(out).toContain('Thuộc nhóm ở dòng 3');
    expect(out).toContain('Cột "Thời hạn": đọc là Thời hạn');
    expect(out).toContain('Chữ trong tiêu đề cột nói rõ nghĩa này');
    expect(out).toContain('Thời hạn: Ngày; ngày cuối cùng còn đúng hạn: 30/06/2026');
    expect(out).toContain('Chưa chắc: Ô không ghi năm; lấy theo năm của kế hoạch');
    expect(out).toContain('Không có lỗi nào ở ô này.');
  });

  it('says which units a cell holds, and with which name one was joined', async () => {
    expect((await run(['explain', file, 'D4'])).out).toMatch(/Đơn vị: Phòng Kinh tế\n\s+Đơn vị: Công an xã/u);
    const both = (await run(['explain', file, 'C4'])).out + (await run(['explain', file, 'C6'])).out;
    expect(both).toMatch(/cùng một đơn vị với .*\. Viết tắt của cùng một tên\./u);
  });

  it('says where a value was taken from, and what was found', async () => {
    expect((await run(['explain', file, 'D6'])).out).toContain('Lấy từ dòng 5: ô này ghi như trên');
    expect((await run(['explain', file, 'C5', '--lang', 'en'])).out).toMatch(/Content: blank\n\s+Error: /u);
  });

  it('the same as JSON', async () => {
    const document: unknown = JSON.parse((await run(['explain', file, '$E$5', '--json'])).out);
    expect(document).toMatchObject({
      schema: 1,
      cell: 'E5',
      meaning: 'deadline',
      row: { kind: 'task', number: '2', parent: 3 },
      column: { column: 'E', header: 'Thời hạn' },
      deadline: { kind: 'quarter', due: '2026-09-30', certain: true },
      units: [],
      findings: [],
    });
  });

  it.each([
    ['E4:F5', '"E4:F5" không phải địa chỉ của một ô.'],
    ['A1', 'Ô A1 không nằm trong bảng kế hoạch nào của tệp.'],
    ['Khác!E4', 'Ô Khác!E4 không nằm trong bảng kế hoạch nào của tệp.'],
  ])('refuses %s', async (cell, sentence) => {
    const { code, err } = await run(['explain', file, cell]);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
