/**
 * What a file is, before any of it is unpacked: libraries name an old .xls "password-protected", read cut files as whole
 * ones and unpack whatever they are given. All answers come from the first bytes and the zip directory, in about a millisecond;
 * then the parts are inflated once, counting, so that a directory that lies about its sizes is stopped too.
 */
import { Inflate, unzipSync } from 'fflate';
import { SoatError } from '../plan/model/error';
import { formatBytes } from './formatBytes';

/** Unpacked bytes above which a file is not read: a plan of 100,000 rows unpacks to about 60 MB. */
const MOST_UNPACKED = 400 * 1024 * 1024;
/** The same for the file as it lies on disk. */
const MOST_PACKED = 100 * 1024 * 1024;
/** Deflate cannot pack better than this; a declared ratio above it is a lie or a bomb. */
const MOST_RATIO = 1032;

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Throws a SoatError unless `bytes` can be an .xlsx or .xlsm that is safe to unpack.
 *
 * @param bytes the whole file
 * @param file its name, for the sentence
 */
export function guardWorkbook(bytes: Uint8Array, file: string): void {
  if (bytes.length > MOST_PACKED) throw new SoatError('too-large', { file, size: formatBytes(bytes.length) });
  if (OLE_MAGIC.every((byte, i) => bytes[i] === byte)) throw new SoatError(oleCode(bytes), { file });
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new SoatError(looksLikeMarkup(bytes) ? 'html-file' : 'not-a-workbook', { file });
  }
  const entries = readDirectory(bytes, file);
  if (
    !entries.some((entry) => entry.name === '[Content_Types].xml') ||
    !entries.some((entry) => /(^|\/)workbook\d*\.xml$/.test(entry.name))
  ) {
    throw new SoatError('not-a-workbook', { file });
  }
  const declared = entries.reduce((sum, entry) => sum + entry.originalSize, 0);
  const bomb = entries.some((entry) => entry.originalSize > entry.size * MOST_RATIO + 1024);
  if (declared > MOST_UNPACKED || bomb)
    throw new SoatError('too-large', { file, size: formatBytes(declared) });
  inflateCounting(bytes, file, entries);
}

interface Entry {
  readonly name: string;
  readonly size: number;
  readonly originalSize: number;
}

function readDirectory(bytes: Uint8Array, file: string): Entry[] {
  const entries: Entry[] = [];
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        entries.push({ name: entry.name, size: entry.size, originalSize: entry.originalSize });
        return false;
      },
    });
  } catch (cause) {
    throw new SoatError('damaged', { file }, { cause });
  }
  return entries;
}

/** Streams every deflated part through fflate; stops at the first byte over the budget or over what the directory declared. */
function inflateCounting(bytes: Uint8Array, file: string, entries: readonly Entry[]): void {
  let left = MOST_UNPACKED;
  for (const part of localParts(bytes, file)) {
    const declared = entries.find((entry) => entry.name === part.name)?.originalSize ?? 0;
    let seen = 0;
    const inflate = new Inflate((chunk) => {
      seen += chunk.length;
    });
    for (let at = 0; at < part.data.length; at += 65536) {
      const end = Math.min(at + 65536, part.data.length);
      try {
        inflate.push(part.data.subarray(at, end), end === part.data.length);
      } catch (cause) {
        throw new SoatError('damaged', { file }, { cause });
      }
      if (seen > left) throw new SoatError('too-large', { file, size: `> ${formatBytes(MOST_UNPACKED)}` });
      if (seen > declared) throw new SoatError('damaged', { file });
    }
    if (seen !== declared) throw new SoatError('damaged', { file });
    left -= seen;
  }
}

/** The deflated parts, found through the central directory (a local header may carry no sizes). */
function* localParts(bytes: Uint8Array, file: string): Generator<{ name: string; data: Uint8Array }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  let at = directoryStart(view, file);
  while (at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50) {
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    // A zip64 entry keeps its sizes elsewhere; its declared size was weighed already.
    if (method === 8 && size !== 0xffffffff) {
      if (local + 30 > bytes.length) throw new SoatError('damaged', { file });
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      if (start + size > bytes.length) throw new SoatError('damaged', { file });
      yield { name, data: bytes.subarray(start, start + size) };
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

function directoryStart(view: DataView, file: string): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65557); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return view.getUint32(at + 16, true);
  }
  throw new SoatError('damaged', { file });
}

/** An OLE container with a stream "EncryptedPackage" is a password-protected workbook; with "Workbook" or "Book", an old .xls. */
function oleCode(bytes: Uint8Array): 'encrypted' | 'old-xls' | 'not-a-workbook' {
  if (hasStreamName(bytes, 'EncryptedPackage')) return 'encrypted';
  return hasStreamName(bytes, 'Workbook') || hasStreamName(bytes, 'Book') ? 'old-xls' : 'not-a-workbook';
}

/** Stream names stand in the OLE directory as UTF-16, ended by a zero. */
function hasStreamName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]).concat([0, 0]);
  for (let at = 0; at + wanted.length <= bytes.length; at += 2) {
    if (bytes[at] === wanted[0] && wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

function looksLikeMarkup(bytes: Uint8Array): boolean {
  const head = new TextDecoder()
    .decode(bytes.subarray(0, 1024))
    .replace(/^\uFEFF/, '')
    .trimStart()
    .toLowerCase();
  return /^<(!doctype|html|head|body|table|meta|\?xml|style)/.test(head);
}
