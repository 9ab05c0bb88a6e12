/** A file that has our sheets, marks and columns already gives a copy in which they are renewed. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { workbookOf } from '../../../src/copies/source';
import { readTsv, readWorkbook } from '../../../src/xlsx';
import { done, openWorkbook as openInEngine, type Workbook } from '../../../src/xlsx/apply/engine';
import { run } from '../../cli/run';
import { openWorkbook } from '../../excel-stand-in/files/openWorkbook';
import { workbookDifferences } from '../../support/sameWorkbook';
import { richWorkbook } from '../apply/richWorkbook';

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'soat-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

const at = (name: string): string => path.join(folder, name);
let count = 0;

/** Runs a command over bytes and gives its result; the bytes it was given must be as before. */
async function soat(
  command: 'annotate' | 'summarise',
  bytes: Uint8Array,
  extension = '.xlsx',
): Promise<Uint8Array> {
  count += 1;
  const [from, to] = [at(`${count}-vao${extension}`), at(`${count}-ra${extension}`)];
  fs.writeFileSync(from, bytes);
  expect(await run([command, from, '--out', to, '--as-of', '2026-11-20'])).toMatchObject({
    code: 0,
    err: '',
  });
  expect(fs.readFileSync(from).equals(bytes)).toBe(true);
  return fs.readFileSync(to);
}

const both = async (bytes: Uint8Array, extension = '.xlsx'): Promise<Uint8Array> =>
  soat('annotate', await soat('summarise', bytes, extension), extension);

async function differences(a: Uint8Array, b: Uint8Array): Promise<string[]> {
  return workbookDifferences(await openWorkbook(a), await openWorkbook(b));
}

const textsIn = (bytes: Uint8Array, part: RegExp): string[] =>
  Object.entries(unzipSync(bytes)).flatMap(([name, content]) =>
    part.test(name) ? [strFromU8(content)] : [],
  );

/** As another program saves it: parts under other names and in another order, other ids of relations. */
function savedElsewhere(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const renamed = (text: string): string =>
    text.replace(/worksheets\/sheet(\d+)\.xml/g, 'worksheets/trang$1.xml').replace(/"rId(\d+)"/g, '"x$1"');
  const entries = Object.entries(parts).map(([name, content]): [string, Uint8Array] => {
    const isText = /\.(xml|rels)$/.test(name) && !/vba|customXml/.test(name);
    const moved = name.replace(/worksheets\/(_rels\/)?sheet(\d+)\.xml/, 'worksheets/$1trang$2.xml');
    return [moved, isText ? strToU8(renamed(strFromU8(content))) : content];
  });
  return zipSync(Object.fromEntries(entries.reverse()));
}

/** As a program saves it that drops hidden names, and knows no sheets that are very hidden. */
function withoutLedger(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const main = strFromU8(parts['xl/workbook.xml']!)
    .replace(/<definedName [^>]*name="_soat\.[^>]*>[^<]*<\/definedName>/g, '')
    .replace(/veryHidden/g, 'hidden');
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(main) });
}

async function changed(bytes: Uint8Array, change: (workbook: Workbook) => void): Promise<Uint8Array> {
  const { workbook } = await openInEngine(bytes);
  change(workbook);
  return new Uint8Array(done(workbook.WriteToBuffer()).buffer as ArrayBuffer);
}

const head = 'STT\tNhiệm vụ\tChủ trì\tThời hạn';
const tables = [
  `${head}\n1\tSửa kênh mương thôn Hạ\tPhòng Kinh tế\t30/6/2026\n2\tLập danh sách hộ cận nghèo\t\tQuý III/2026\n3\tTập huấn phòng dịch\tTrạm Y tế\t15/12/2026`,
  `PHỤ LỤC II\n${head}\n1\tĐo đạc đất bãi\tVăn phòng\t31/3/2026\n2\tKiểm tra chợ\tCông an xã\t\n\nPHỤ LỤC IIa\n${head}\n1\tMua máy bơm\tVăn phòng\t20/8/2026\n2\tDọn kho\tPhòng Kinh tế\t30/9/2026`,
];
const plain = (): Promise<Uint8Array> =>
  workbookOf(
    tables.map((table, i) => ({
      ...readTsv(new TextEncoder().encode(table), 'x.tsv'),
      sheet: `Phụ lục ${'I'.repeat(i + 1)}`,
    })),
  );

describe('a workbook with one of everything, done twice', () => {
  let once: Uint8Array;
  let twice: Uint8Array;
  beforeAll(async () => {
    once = await both(await richWorkbook(), '.xlsm');
    twice = await both(once, '.xlsm');
  });

  it('is the same workbook', async () => {
    expect(await differences(once, twice)).toEqual([]);
  });

  it('has the same parts, one chart, PivotTable and slicer of ours among them', () => {
    const names = (bytes: Uint8Array): string[] => Object.keys(unzipSync(bytes)).sort();
    const kinds = (bytes: Uint8Array): string[] =>
      names(bytes)
        .map((name) => name.replace(/\d+/g, ''))
        .sort();
    expect(kinds(twice)).toEqual(kinds(once));
    for (const part of [/customXml\/item1/, /vbaProject/, /media\/|comments\d/])
      expect(textsIn(twice, part)).toEqual(textsIn(once, part));
  });

  it('is the same again from parts in another order', async () => {
    expect(await differences(once, await both(savedElsewhere(once), '.xlsm'))).toEqual([]);
  });

  it('is the same again where the ledger is gone', async () => {
    expect(await differences(once, await both(withoutLedger(once), '.xlsm'))).toEqual([]);
  });
});

describe('plans on several sheets', () => {
  let once: Uint8Array;
  beforeAll(async () => {
    once = await both(await plain());
  });

  it('are renewed each where it stands', async () => {
    expect(await differences(once, await both(once))).toEqual([]);
    expect(await differences(once, await both(withoutLedger(once)))).toEqual([]);
  });

  it('keep what was typed in tracking columns, beside our rows, and the name a sheet was given', async () => {
    const used = await changed(once, (workbook) => {
      done(workbook.SetCellValue('Phụ lục I', 'G2', 'Đang thực hiện'));
      done(workbook.SetCellValue('Phụ lục I', 'I3', 'Đã nhắc bằng điện thoại'));
      done(workbook.SetCellValue('Phụ lục I', 'F4', 46000));
      const rows = done(workbook.GetRows('Tổng hợp')).result;
      const row = rows.findIndex(([unit]) => unit === 'Trạm Y tế') + 1;
      done(workbook.SetCellValue('Tổng hợp', `M${row}`, 'Hỏi bác sĩ Hoa'));
      done(workbook.SetCellFormula('Tổng hợp', `N${row}`, "COUNTA('Phụ lục I'!B2:B4)"));
      done(workbook.SetCellFormula('Phụ lục II', 'L1', "'Tổng hợp'!B5"));
      done(workbook.SetSheetName('Quá hạn', 'Việc trễ'));
      // A unit that comes before it in the overview.
      done(workbook.SetCellValue('Phụ lục I', 'C3', 'Công an xã'));
    });
    const renewed = await both(used);
    const { workbook } = await openInEngine(renewed);
    const cell = (sheet: string, name: string): string => done(workbook.GetCellValue(sheet, name)).value;
    expect(cell('Phụ lục I', 'G2')).toBe('Đang thực hiện');
    expect(cell('Phụ lục I', 'I3')).toBe('Đã nhắc bằng điện thoại');
    expect(done(workbook.GetCellFormula('Phụ lục I', 'F4')).formula).toBe('');
    expect(done(workbook.GetCellFormula('Phụ lục II', 'L1')).formula).toBe("'Tổng hợp'!B5");
    const rows = done(workbook.GetRows('Tổng hợp')).result;
    const beside = rows.flatMap((cells, i) => (cells[12] ? [[cells[0], cells[12], i + 1]] : []));
    expect(beside).toEqual([['Trạm Y tế', 'Hỏi bác sĩ Hoa', expect.any(Number)]]);
    expect(done(workbook.GetCellFormula('Tổng hợp', `N${beside[0]?.[2]}`)).formula).toBe(
      "COUNTA('Phụ lục I'!B2:B4)",
    );
    expect(workbook.GetSheetList().list).toContain('Việc trễ');
    expect(workbook.GetSheetList().list).not.toContain('Quá hạn');
  });

  it('lose the sheet of a unit that leads nothing any more, and what names it is plain text', async () => {
    const used = await changed(once, (workbook) => {
      done(workbook.SetCellValue('Phụ lục I', 'C4', 'Văn phòng'));
      done(workbook.SetCellFormula('Phụ lục II', 'L1', "'Trạm Y tế'!A1"));
    });
    const { state } = await readWorkbook(await both(used), 'x.xlsx');
    expect(state.ours.map(({ sheet }) => sheet)).not.toContain('Trạm Y tế');
    expect(await differences(await both(used), await both(await both(used)))).toEqual([]);
  });
});

it('does not take a sheet of the user for one of ours because of its name', async () => {
  const own = await changed(await plain(), (workbook) => {
    done(workbook.NewSheet('Tổng hợp'));
    done(workbook.SetCellValue('Tổng hợp', 'A1', 'TỔNG HỢP THU QUỸ'));
    done(workbook.SetCellValue('Tổng hợp', 'A2', 'Đơn vị'));
  });
  const { workbook } = await openInEngine(await both(own));
  expect(done(workbook.GetCellValue('Tổng hợp', 'A1')).value).toBe('TỔNG HỢP THU QUỸ');
  expect(workbook.GetSheetList().list).toContain('Tổng hợp (2)');
});
