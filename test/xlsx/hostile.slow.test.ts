/** Files no program should have written, and some that do occur: each is read right, or refused with a sentence. */
import { SoatError } from '../../src/plan/model/error';
import { dateAt, textAt } from '../../src/plan/model/grid';
import { readWorkbook } from '../../src/xlsx';
import {
  asZip64,
  partsOf,
  planRows,
  rawWorkbook,
  SHEET,
  text,
  withPartTwice,
  zipOf,
  zipWithLarge,
} from './rawWorkbook';

const codeOf = (bytes: Uint8Array): Promise<string> =>
  readWorkbook(bytes, 'thu.xlsx').then(
    () => 'read',
    (error: unknown) => (error instanceof SoatError ? error.code : `not ours: ${String(error)}`),
  );

const plan = `<sheetData>${planRows(1, ['Quý II/2026', '30/6/2026'])}</sheetData>`;
const sheetXml = (): string => partsOf(plan)[SHEET] as string;
const withSheet = (part: string | Uint8Array): Uint8Array => zipOf({ ...partsOf(plan), [SHEET]: part });

const utf16 = (xml: string, big: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 + xml.length * 2);
  const view = new DataView(bytes.buffer);
  [0xfeff, ...[...Array(xml.length).keys()].map((i) => xml.charCodeAt(i))].forEach((unit, i) =>
    view.setUint16(i * 2, unit, !big),
  );
  return bytes;
};

describe('a file read right all the same', () => {
  const readPlan = async (bytes: Uint8Array) => {
    const { grids } = await readWorkbook(bytes, 'thu.xlsx');
    return grids.map(({ text: rows }) => rows.map((row) => row.join('|')));
  };
  const expected = [
    [
      'STT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn',
      '1|Rà soát thủ tục hành chính lĩnh vực số 1|Văn phòng HĐND và UBND|Quý II/2026',
      '2|Rà soát thủ tục hành chính lĩnh vực số 2|Văn phòng HĐND và UBND|30/6/2026',
    ],
  ];

  it.each<[string, () => Uint8Array]>([
    ['as Excel writes it', () => rawWorkbook(plan)],
    ['the directory in the 64-bit form', () => asZip64(rawWorkbook(plan))],
    ['a part in UTF-16, low byte first', () => withSheet(utf16(sheetXml(), false))],
    ['a part in UTF-16, high byte first', () => withSheet(utf16(sheetXml(), true))],
    [
      'names with a prefix',
      () =>
        withSheet(
          sheetXml()
            .replace(/<(\/?)(?=[a-z])/g, '<$1x:')
            .replace('xmlns=', 'xmlns:x='),
        ),
    ],
    ['cells without their places', () => withSheet(sheetXml().replace(/ r="[A-Z]*\d+"/g, ''))],
    ['texts as CDATA', () => withSheet(sheetXml().replace(/<t>([^<]*)<\/t>/g, '<t><![CDATA[$1]]></t>'))],
    ['comments between', () => withSheet(sheetXml().replace('<sheetData>', '<!-- <row> --><sheetData>'))],
  ])('%s', async (_, bytes) => {
    expect(await readPlan(bytes())).toEqual(expected);
  });

  it('decodes entities, escapes, runs and reading aids of a text', async () => {
    const cell =
      '<c r="A1" t="inlineStr"><is><r><t>Kinh tế &amp; </t></r><r><t>đầu tư&#x20;_x0041_&lt;1&gt;</t></r><rPh><t>đọc</t></rPh></is></c>';
    const { grids } = await readWorkbook(
      rawWorkbook(`<sheetData><row r="1">${cell}</row></sheetData>`),
      'thu.xlsx',
    );
    expect(grids[0]?.text).toEqual([['Kinh tế & đầu tư A<1>']]);
  });

  it('reads a number no calendar has as that number, whatever its format', async () => {
    const cells = [
      'A1" s="1"><v>3960000000',
      'B1" s="1"><v>-5',
      'C1" s="1"><v>2958465',
      'D1" s="2"><v>46202',
    ];
    const row = cells.map((cell) => `<c r="${cell}</v></c>`).join('');
    const {
      grids: [grid],
    } = await readWorkbook(rawWorkbook(`<sheetData><row r="1">${row}</row></sheetData>`), 'thu.xlsx');
    expect(grid?.text[0]).toEqual(['3960000000', '-5', '31/12/9999', '29/06/2026']);
    expect([1, 2, 3, 4].map((column) => dateAt(grid!, 1, column))).toEqual([
      null,
      null,
      '9999-12-31',
      '2026-06-29',
    ]);
  });

  it('counts from 1904 where the workbook does', async () => {
    const rows = planRows(1, ['<c r="D2" s="1"><v>44741</v></c>', '<c r="D3"><v>44741</v></c>']);
    const read = (properties: string) =>
      readWorkbook(rawWorkbook(`<sheetData>${rows}</sheetData>`, properties), 'thu.xlsx');
    const [grid] = (await read('<workbookPr date1904="1"/>')).grids;
    expect(dateAt(grid!, 2, 4)).toBe('2026-06-30');
    expect(textAt(grid!, 2, 4)).toBe('30/06/2026');
    expect(textAt(grid!, 3, 4)).toBe('44741');
    expect(grid?.date1904).toBe(true);
    const [plain] = (await read('<workbookPr/>')).grids;
    expect(dateAt(plain!, 2, 4)).toBe('2022-06-29');
    expect(plain?.date1904).toBeUndefined();
  });

  it('gives what stands far beneath a table a Grid of its own', async () => {
    const stray = `<row r="1048576">${text('A1048576', 'x')}</row>`;
    const { grids } = await readWorkbook(
      rawWorkbook(`<sheetData>${planRows(3, ['Quý II/2026'])}${stray}</sheetData>`),
      'thu.xlsx',
    );
    expect(grids.map(({ firstRow, text: rows }) => [firstRow, rows.length])).toEqual([
      [1, 4],
      [1048576, 1],
    ]);
    expect(textAt(grids[1]!, 1048576, 1)).toBe('x');
  });

  it('keeps a table whole over a thousand blank rows', async () => {
    const rows = `<row r="1">${text('A1', 'PHỤ LỤC')}</row>${planRows(1001, ['Quý II/2026'])}`;
    const { grids } = await readWorkbook(rawWorkbook(`<sheetData>${rows}</sheetData>`), 'thu.xlsx');
    expect(grids.map(({ firstRow, text: lines }) => [firstRow, lines.length])).toEqual([[1, 1002]]);
  });

  it('reads hidden columns however many stretches name them', async () => {
    const cols = '<col min="1" max="16384" width="9"/>'.repeat(20_000);
    const sheet = `<cols>${cols}<col min="2" max="3" hidden="1"/></cols>${plan}`;
    const start = performance.now();
    const { grids } = await readWorkbook(rawWorkbook(sheet), 'thu.xlsx');
    expect([...(grids[0]?.hiddenColumns ?? [])]).toEqual([2, 3]);
    // Walking the columns of every stretch took six seconds here.
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe('a file refused', () => {
  const cut = (at: string): Uint8Array => withSheet(sheetXml().slice(0, sheetXml().indexOf(at)));
  const manyRows = (count: number): string =>
    Array.from({ length: count }, () => '<row><c><v>1</v></c></row>').join('');

  it.each<[string, string, () => Uint8Array]>([
    ['damaged', 'a sheet cut between two rows', () => cut('<row r="3">')],
    ['damaged', 'a sheet cut behind its last cell', () => cut('</sheetData>')],
    ['damaged', 'a sheet cut inside a tag', () => withSheet(sheetXml().slice(0, -4))],
    ['damaged', 'a sheet that lacks only its last tag', () => cut('</worksheet>')],
    ['damaged', 'a sheet with nothing in it', () => withSheet('')],
    ['damaged', 'elements closed by others', () => withSheet(sheetXml().replace('</row>', '</sheetData>'))],
    ['damaged', 'bytes that are no text', () => withSheet(new Uint8Array([0x3c, 0x61, 0xff, 0xff, 0x3e]))],
    ['damaged', 'a document type', () => withSheet(`<!DOCTYPE a [<!ENTITY b "c">]>${sheetXml()}`)],
    [
      'damaged',
      'a part stored twice',
      () =>
        withPartTwice(
          zipOf({
            ...partsOf(plan),
            [`${SHEET.slice(0, -1)}~`]: sheetXml().replace('Quý II/', 'Quý IV/'),
          }),
          SHEET,
        ),
    ],
    ['damaged', 'a cell no sheet has', () => withSheet(sheetXml().replace('r="D3"', 'r="D1048577"'))],
    [
      'cell-too-long',
      'a cell longer than Excel takes',
      () => rawWorkbook(`<sheetData><row r="1">${text('A1', 'a'.repeat(32_768))}</row></sheetData>`),
    ],
    [
      'sheet-too-large',
      'more rows than a plan has',
      () => rawWorkbook(`<sheetData>${manyRows(200_001)}</sheetData>`),
    ],
    [
      'sheet-too-large',
      'a rectangle of blanks',
      () =>
        rawWorkbook(
          `<sheetData>${Array.from({ length: 100 }, (_, i) => `<row r="${i + 1}">${text(`XFD${i + 1}`, 'x')}</row>`).join('')}</sheetData>`,
        ),
    ],
    [
      'too-large',
      'blanks without end in a part',
      () => {
        const { [SHEET]: _sheet, ...others } = partsOf(plan);
        return zipWithLarge(others, SHEET, new Uint8Array(101_000_000).fill(32));
      },
    ],
  ])('%s: %s', async (code, _, bytes) => {
    expect(await codeOf(bytes())).toBe(code);
  });

  it('damaged: a part that is not what its checksum says', async () => {
    const bytes = rawWorkbook(plan);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 16, 1, true);
    expect(await codeOf(bytes)).toBe('damaged');
  });
});
