/** Workbooks put together from the XML of their parts, so that a test can break just one thing. */
import { crc32, deflateRawSync } from 'node:zlib';
import { strToU8, Zip, type ZipInputFile, zipSync } from 'fflate';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export const SHEET = 'xl/worksheets/sheet1.xml';

/** Looks of cells: 0 General, 1 dd/mm/yyyy, 2 m/d/yyyy by its number alone. */
const styles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts><font><name val="Times New Roman"/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="14" fontId="0"/></cellXfs></styleSheet>`;

export type PartsOfFile = Record<string, string | Uint8Array>;

/** The parts of a workbook of one sheet "Phụ lục"; `sheet` is what stands inside `<worksheet>`. */
export function partsOf(sheet: string, workbookProperties = ''): PartsOfFile {
  return {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${packages}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}">${workbookProperties}<sheets><sheet name="Phụ lục" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
    [SHEET]: `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}">${sheet}</worksheet>`,
  };
}

export function zipOf(parts: PartsOfFile): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

/** The same with one part more, packed by Node: a hundred megabytes take fflate seconds under Jest. */
export function zipWithLarge(parts: PartsOfFile, name: string, part: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [filename, one] of [...Object.entries(parts), [name, part] as const]) {
    const bytes = typeof one === 'string' ? strToU8(one) : one;
    const file: ZipInputFile = { filename, size: bytes.length, crc: crc32(bytes), compression: 8 };
    zip.add(file);
    file.ondata?.(null, new Uint8Array(deflateRawSync(bytes)), true);
  }
  zip.end();
  return joined(pieces);
}

export const text = (reference: string, content: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${content}</t></is></c>`;

/** Rows of a small plan from `top`; `deadlines` are cells as they stand in the file, or texts. */
export function planRows(top: number, deadlines: readonly string[]): string {
  const header = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'];
  const line = (row: number, cells: readonly string[]): string =>
    `<row r="${row}">${cells.map((cell, c) => (cell.startsWith('<') ? cell : text(`${'ABCD'[c]}${row}`, cell))).join('')}</row>`;
  return [
    line(top, header),
    ...deadlines.map((deadline, i) =>
      line(top + 1 + i, [
        String(i + 1),
        `Rà soát thủ tục hành chính lĩnh vực số ${i + 1}`,
        'Văn phòng HĐND và UBND',
        deadline,
      ]),
    ),
  ].join('');
}

export const rawWorkbook = (sheet: string, workbookProperties = ''): Uint8Array =>
  zipOf(partsOf(sheet, workbookProperties));

/** The same file with its directory in the 64-bit form: sizes, offsets, counts and places stand in the wide fields. */
export function asZip64(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  const start = view.getUint32(end + 16, true);
  const count = view.getUint16(end + 10, true);
  const directory: Uint8Array[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    const nameLength = view.getUint16(at + 28, true);
    directory.push(wideEntry(bytes.subarray(at, at + 46 + nameLength)));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  return joined([bytes.subarray(0, start), ...directory, wideEnd(count, size, start)]);
}

function wideEntry(entry: Uint8Array): Uint8Array {
  const wide = new Uint8Array(entry.length + 28);
  wide.set(entry);
  const view = new DataView(wide.buffer);
  const [size, originalSize, offset] = [20, 24, 42].map((at) => view.getUint32(at, true)) as [
    number,
    number,
    number,
  ];
  for (const at of [20, 24, 42]) view.setUint32(at, 0xffffffff, true);
  view.setUint16(30, 28, true);
  view.setUint16(entry.length, 1, true);
  view.setUint16(entry.length + 2, 24, true);
  [originalSize, size, offset].forEach((value, i) =>
    view.setBigUint64(entry.length + 4 + i * 8, BigInt(value), true),
  );
  return wide;
}

function wideEnd(count: number, size: number, start: number): Uint8Array {
  const end = new Uint8Array(56 + 20 + 22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06064b50, true);
  view.setBigUint64(4, 44n, true);
  [count, count, size, start].forEach((value, i) => view.setBigUint64(24 + i * 8, BigInt(value), true));
  view.setUint32(56, 0x07064b50, true);
  view.setBigUint64(64, BigInt(start + size), true);
  view.setUint32(72, 1, true);
  view.setUint32(76, 0x06054b50, true);
  view.setUint16(84, 0xffff, true);
  view.setUint16(86, 0xffff, true);
  view.setUint32(88, 0xffffffff, true);
  view.setUint32(92, 0xffffffff, true);
  return end;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The same file with a second entry for a part, under the same name. */
export function withPartTwice(bytes: Uint8Array, name: string): Uint8Array {
  const twin = `${name.slice(0, -1)}~`;
  const from = new TextEncoder().encode(twin);
  const to = new TextEncoder().encode(name);
  const changed = bytes.slice();
  for (let at = 0; at + from.length <= changed.length; at++)
    if (from.every((byte, i) => changed[at + i] === byte)) changed.set(to, at);
  return changed;
}
