import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from './run';

const table = [
  'STT\tNhiệm vụ\tChủ trì\tThời hạn',
  '1\tVá đường thôn Hạ\tPhòng Kinh tế\t30/6/2026',
  '2\tĐo đạc lại đất công ích\t\t30/9/2026',
  '3\tKiểm kê đàn gia súc\tKinh tế\t05/10/2026',
].join('\n');
let root: string;

beforeAll(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'soat-office-'));
  for (const folder of ['xa/2026', 'rieng', 'hong'])
    fs.mkdirSync(path.join(root, folder), { recursive: true });
  put('xa/2026/ke-hoach.tsv', table);
  put('rieng/ke-hoach.tsv', table);
  put('hong/ke-hoach.tsv', table);
  put('soat.json', '{ "rules": { "missing-lead": "info" }, "mode": "draft" } // cả cơ quan');
  put('rieng/soat.json', '{ "rules": { "missing-lead": "off" }, "units": { "Phòng Kinh tế": ["Kinh tế"] } }');
  put('hong/soat.json', '{\n  "rules": { "missing-leed": "off" }\n}');
});
afterAll(() => fs.rmSync(root, { recursive: true }));

function put(name: string, text: string): void {
  fs.writeFileSync(path.join(root, name), text);
}
const at = (name: string): string => path.join(root, name);
const check = async (...args: string[]) => {
  const { code, out } = await run(['check', ...args, '--json', '--as-of', '20/11/2026']);
  return { code, files: JSON.parse(out).files };
};

describe('soat.json', () => {
  it('is found above a file, the nearest one for each', async () => {
    const { files, code } = await check(at('xa'), at('rieng'));
    const [above, own] = files.map(({ appendices }: { appendices: object[] }) => appendices[0]);
    expect(above).toMatchObject({ mode: 'draft', ignored: [], verdict: { errors: 0 } });
    expect(above.findings).toContainEqual(
      expect.objectContaining({ rule: 'missing-lead', severity: 'info' }),
    );
    expect(own).toMatchObject({ mode: 'tracking', ignored: [{ rule: 'missing-lead' }] });
    expect(own.units.map(({ name }: { name: string }) => name)).toEqual(['Phòng Kinh tế']);
    expect(code).toBe(0);
  });

  it('gives way to flags, to a file that is named, and to none', async () => {
    const file = at('xa/2026/ke-hoach.tsv');
    expect((await check(file, '--mode', 'tracking')).files[0].appendices[0].mode).toBe('tracking');
    const named = await check(file, '--settings', at('rieng/soat.json'));
    expect(named.files[0].appendices[0].ignored).toHaveLength(1);
    const none = await check(file, '--no-settings');
    expect([none.code, none.files[0].appendices[0].verdict.errors]).toEqual([1, 1]);
  });

  it('that is wrong is what is said of its files, with the line; others are checked', async () => {
    const { files, code } = await check(at('hong'), at('rieng'));
    expect(files[0].error).toMatchObject({ code: 'settings-unknown' });
    expect(files[0].error.message).toMatch(/hong.soat\.json, dòng 2: không có mục “rules › missing-leed”/);
    expect(files[1].appendices).toHaveLength(1);
    expect(code).toBe(2);
    const annotated = await run(['annotate', at('hong/ke-hoach.tsv'), '--out', at('ra.xlsx')]);
    expect([annotated.code, fs.existsSync(at('ra.xlsx'))]).toEqual([2, false]);
    expect(annotated.err).toContain('dòng 2');
  });

  it('names a template beside it', async () => {
    put('xa/mau.tsv', table.replace('Chủ trì', 'Đơn vị chủ trì'));
    put('xa/soat.json', '{ "template": "mau.tsv" }');
    const { files } = await check(at('xa/2026'));
    expect(files[0].appendices[0].findings).toContainEqual(
      expect.objectContaining({ rule: 'template-column-renamed' }),
    );
    fs.rmSync(at('xa/soat.json'));
  });

  it('is written by soat init, and changes nothing then', async () => {
    fs.mkdirSync(at('moi'));
    put('moi/ke-hoach.tsv', table);
    const plain = await check(at('moi'), '--no-settings');
    expect((await run(['init', at('moi')])).code).toBe(0);
    expect(fs.readFileSync(at('moi/soat.json'), 'utf8')).toContain('// Mức của từng quy tắc');
    expect(await check(at('moi'))).toEqual(plain);
    expect((await run(['init', at('moi')])).code).toBe(2);
    expect((await run(['init', at('moi'), '--force', '--lang', 'en'])).code).toBe(0);
  });
});
