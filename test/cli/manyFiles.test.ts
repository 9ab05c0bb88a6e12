/** One file that goes wrong, whatever way, leaves the others their report. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkSteps } from '../../src/plan/check';
import { reportJson } from '../../src/cli/report';
import { planRows, rawWorkbook } from '../xlsx/rawWorkbook';
import { run } from './run';

jest.mock('../../src/plan/check', () => withSpy('../../src/plan/check', 'checkSteps'));
jest.mock('../../src/cli/report', () => withSpy('../../src/cli/report', 'reportJson'));

function withSpy(file: string, name: string): object {
  const actual = jest.requireActual<Record<string, () => unknown>>(file);
  return { ...actual, [name]: jest.fn(actual[name]) };
}

const defect = (): never => {
  throw new TypeError('x is not a function');
};

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

const good = 'STT,Nhiệm vụ,Chủ trì,Thời hạn\n1,Rà soát quy chế làm việc,Văn phòng,30/6/2026\n';

async function checkAll(...files: string[]) {
  const { code, out } = await run(['check', ...files, '--json', '--as-of', '2026-01-01']);
  return { code, files: JSON.parse(out).files };
}

describe('soat check of several files', () => {
  it('reads a telephone number in a date column as a number', async () => {
    const rows = planRows(1, ['<c r="D2" s="1"><v>3960000000</v></c>', 'Quý II/2026']);
    const phone = file('phone.xlsx', rawWorkbook(`<sheetData>${rows}</sheetData>`));
    const { code, files } = await checkAll(phone, file('tot.csv', good));
    expect(files[0]).toMatchObject({ error: null });
    expect(files[0].appendices[0].rows).toHaveLength(3);
    expect(files[1]).toMatchObject({ error: null });
    expect(code).toBe(0);
  });

  it('refuses one with an endless cell and reports the other', async () => {
    const endless = file('dai.csv', `STT,Nhiệm vụ\n1,${'Rà soát. '.repeat(200_000)}\n`);
    const { code, files } = await checkAll(endless, file('tot2.csv', good));
    expect(files.map((one: { error: { code: string } | null }) => one.error?.code ?? 'read')).toEqual([
      'cell-too-long',
      'read',
    ]);
    expect(code).toBe(2);
  });

  it.each([
    ['while it is checked', checkSteps],
    ['while its report is written', reportJson],
  ])('tells a defect of ours %s as that file’s error', async (_, broken) => {
    jest.mocked<() => unknown>(broken as () => unknown).mockImplementationOnce(defect);
    const { code, files } = await checkAll(file('mot.csv', good), file('hai.csv', good));
    expect(files[0]).toMatchObject({ appendices: [], error: { code: 'unexpected' } });
    expect(files[0].error.message).toContain('mot.csv: x is not a function');
    expect(files[1]).toMatchObject({ error: null });
    expect(files[1].appendices).toHaveLength(1);
    expect(code).toBe(2);
  });
});
