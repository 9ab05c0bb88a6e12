/**
 * The directory at the end of a zip file (PKWARE APPNOTE 4.3 and 4.5.3), with the 64-bit records some programs write even for small
 * files. Offsets and sizes are bytes.
 */

/** One part as the directory lists it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; nothing else occurs in a workbook. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly size: number;
  readonly originalSize: number;
  /** Where the part's local header begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** Fields that stand elsewhere, in 64 bits. */
const ELSEWHERE_16 = 0xffff;
const ELSEWHERE = 0xffffffff;

/** Entries in their order. @throws Error (RangeError where the file ends first) unless the directory is whole */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  const { count, start } = placeOf(view);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error('no directory entry');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    entries.push(entryAt(view, at, nameLength, extraLength));
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The packed bytes of a part. @throws Error (RangeError where the file ends first) */
export function packedBytes(bytes: Uint8Array, { offset, size }: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  if (view.getUint32(offset, true) !== LOCAL) throw new Error('no local header');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + size > bytes.length) throw new RangeError('a part ends beyond the file');
  return bytes.subarray(start, start + size);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function placeOf(view: DataView): { count: number; start: number } {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count !== ELSEWHERE_16 && start !== ELSEWHERE) return { count, start };
  if (view.getUint32(end - 20, true) !== END_64_LOCATOR) return { count, start };
  const record = wide(view, end - 20 + 8);
  if (view.getUint32(record, true) !== END_64) throw new Error('no 64-bit end record');
  return { count: wide(view, record + 32), start: wide(view, record + 48) };
}

/** Before a comment of at most 65,535 bytes. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65557); at--)
    if (view.getUint32(at, true) === END) return at;
  throw new Error('no end record');
}

function entryAt(view: DataView, at: number, nameLength: number, extraLength: number): ZipEntry {
  const narrow = {
    originalSize: view.getUint32(at + 24, true),
    size: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength);
  return {
    name: new TextDecoder().decode(name),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    ...widened(view, narrow, at + 46 + nameLength, extraLength),
  };
}

type Places = Pick<ZipEntry, 'originalSize' | 'size' | 'offset'>;

/** The 64-bit extra field holds, in this order, just the fields that are "elsewhere". */
function widened(view: DataView, narrow: Places, from: number, length: number): Places {
  const missing = (['originalSize', 'size', 'offset'] as const).filter(
    (field) => narrow[field] === ELSEWHERE,
  );
  if (missing.length === 0) return narrow;
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const found = missing.map((field, i) => [field, wide(view, at + 4 + i * 8)] as const);
    return { ...narrow, ...Object.fromEntries(found) };
  }
  throw new Error('no 64-bit sizes');
}

function wide(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError('a size nobody has');
  return Number(value);
}
