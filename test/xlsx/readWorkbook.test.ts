import fs from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { SoatError } from '../../src/plan/model/error';
import { dateAt, textAt } from '../../src/plan/model/grid';
import { readWorkbook } from '../../src/xlsx';
import { corpusPath, describeWithCorpus, goldens, readTsvGrid } from '../support/corpus';

async function codeOf(bytes: Uint8Array): Promise<string> {
  return readWorkbook(bytes, 'thu.xlsx').then(
    () => 'read',
    (error: unknown) => (error instanceof SoatError ? error.code : `not ours: ${String(error)}`),
  );
}

const small = () =>
  writeXlsx({
    sheets: [
      {
        name: 'Phụ lục',
        rows: [
          ['STT', 'Nhiệm vụ', 'Thời hạn', 'Kinh phí'],
          [1, 'Lập danh sách hộ cần hỗ trợ nhà ở', new Date(Date.UTC(2026, 4, 20)), 1250000],
          ['1.1', 'Dòng một\r\nDòng hai', null, null],
        ],
        merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
      },
    ],
  });

describe('readWorkbook', () => {
  it('reads text, real dates, numbers, line breaks and merges', async () => {
    const {
      grids: [grid],
    } = await readWorkbook(await small(), 'thu.xlsx');
    expect(grid?.sheet).toBe('Phụ lục');
    expect(textAt(grid!, 2, 2)).toBe('Lập danh sách hộ cần hỗ trợ nhà ở');
    expect(dateAt(grid!, 2, 3)).toBe('2026-05-20');
    expect(grid?.value?.[1]?.[3]).toBe(1250000);
    expect(textAt(grid!, 3, 2)).toBe('Dòng một\nDòng hai');
    expect(grid?.merges).toEqual([{ top: 2, left: 1, bottom: 3, right: 1 }]);
  });

  it('cuts formatted empty rows and columns off', async () => {
    const rows = [['STT', 'Nhiệm vụ'], ...Array.from({ length: 500 }, () => [null, null, null])];
    const {
      grids: [grid],
    } = await readWorkbook(await writeXlsx({ sheets: [{ name: 'S', rows }] }), 'thu.xlsx');
    expect(grid?.text).toEqual([['STT', 'Nhiệm vụ']]);
  });
});

describe('the guard', () => {
  const ole = (stream: string) => {
    const bytes = new Uint8Array(1024);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    [...stream].forEach((letter, i) => (bytes[512 + i * 2] = letter.charCodeAt(0)));
    return bytes;
  };
  const SHEET = 'xl/worksheets/sheet1.xml';
  /** Rewrites, in the zip directory, the unpacked size of the one part of 5,000,000 bytes. */
  const withDeclaredSize = (bytes: Uint8Array, size: number) => {
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 5_000_000)
        view.setUint32(at + 24, size, true);
    }
    return bytes;
  };
  const workbookParts = {
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8('<workbook/>'),
  };

  it.each([
    ['encrypted', () => ole('EncryptedPackage')],
    ['old-xls', () => ole('Workbook')],
    ['not-a-workbook', () => ole('WordDocument')],
    ['html-file', () => strToU8('\uFEFF <html><body><table><tr><td>STT</td></tr></table></body></html>')],
    ['not-a-workbook', () => strToU8('STT;Nhiệm vụ')],
    ['not-a-workbook', () => new Uint8Array(0)],
    ['not-a-workbook', () => zipSync({ 'readme.txt': strToU8('không phải sổ làm việc') })],
    [
      'too-large',
      () =>
        withDeclaredSize(zipSync({ ...workbookParts, [SHEET]: new Uint8Array(5_000_000) }), 3_000_000_000),
    ],
  ])('says %s', async (code, bytes) => {
    expect(await codeOf(bytes())).toBe(code);
  });

  it('says damaged for a file cut anywhere', async () => {
    const whole = await small();
    for (const part of [0.3, 0.6, 0.9, 0.99]) {
      expect(await codeOf(whole.slice(0, Math.floor(whole.length * part)))).toBe('damaged');
    }
  });

  it('says damaged when a part unpacks to more than the directory declares', async () => {
    const lying = withDeclaredSize(zipSync({ ...workbookParts, [SHEET]: new Uint8Array(5_000_000) }), 2000);
    expect(await codeOf(lying)).toBe('damaged');
  });
});

describeWithCorpus('readWorkbook on real appendices', () => {
  it.each(goldens)('%s: the same cells as its text form', async (folder) => {
    const {
      grids: [grid],
    } = await readWorkbook(fs.readFileSync(corpusPath(folder, 'appendix.xlsx')), 'appendix.xlsx');
    const expected = readTsvGrid(corpusPath(folder, 'sheet.tsv')).text.map((row) =>
      row.join('\t').replace(/\t+$/, ''),
    );
    expect(grid?.text.map((row) => row.join('\t').replace(/\t+$/, ''))).toEqual(expected);
  });
});
