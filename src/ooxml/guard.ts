/**
 * What a file is, before any of it is read: libraries name an old .xls "password-protected", read cut files as whole
 * ones and unpack whatever they are given. All answers come from the first bytes and the zip directory, in about a millisecond;
 * then every part is unpacked once, counting, so that a directory that lies about its sizes is stopped too.
 */
import { SoatError, type ErrorCode } from '../plan/model/error';
import { formatBytes } from './formatBytes';
import { readDirectory, type ZipEntry } from './zip/directory';
import { weigh } from './zip/unpack';

/** What a file must be to be read, and what is said where it is something else. */
export interface PackageKind {
  /** The part that makes it one. */
  readonly main: RegExp;
  /** Streams of the OLE container its program wrote before 2007. */
  readonly oldStreams: readonly string[];
  readonly refusals: Readonly<Record<'old' | 'encrypted' | 'markup' | 'other', ErrorCode>>;
}

/** Unpacked bytes above which a file is not read. */
const MOST_UNPACKED = 200 * 1024 * 1024;
/** The same for the file as it lies on disk. */
export const MOST_PACKED = 100 * 1024 * 1024;
/** Deflate cannot pack better than this; a declared ratio above it is a lie or a bomb. */
const MOST_RATIO = 1032;

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Throws a SoatError unless `bytes` can be a file of this kind that is safe to unpack.
 *
 * @param bytes the whole file
 * @param file its name, for the sentence
 * @returns its parts
 */
export function guardPackage(bytes: Uint8Array, file: string, kind: PackageKind): ZipEntry[] {
  const { refusals } = kind;
  if (bytes.length > MOST_PACKED) throw new SoatError('too-large', { file, size: formatBytes(bytes.length) });
  if (OLE_MAGIC.every((byte, i) => bytes[i] === byte))
    throw new SoatError(refusals[oleKind(bytes, kind)], { file });
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    throw new SoatError(refusals[looksLikeMarkup(bytes) ? 'markup' : 'other'], { file });
  const entries = directoryOf(bytes, file);
  if (
    !entries.some((entry) => entry.name === '[Content_Types].xml') ||
    !entries.some((entry) => kind.main.test(entry.name))
  ) {
    throw new SoatError(refusals.other, { file });
  }
  demandSizes(entries, file);
  try {
    for (const entry of entries) weigh(bytes, entry);
  } catch (cause) {
    throw new SoatError('damaged', { file }, { cause });
  }
  return entries;
}

/** A part stored twice is read as the one by some programs and as the other by others; Excel refuses such a file. */
function directoryOf(bytes: Uint8Array, file: string): ZipEntry[] {
  try {
    const entries = readDirectory(bytes);
    if (new Set(entries.map(({ name }) => name.toLowerCase())).size < entries.length)
      throw new Error('a part is stored twice');
    if (entries.some(({ method, encrypted }) => encrypted || (method !== 0 && method !== 8)))
      throw new Error('a part is packed in a way Excel does not read');
    return entries;
  } catch (cause) {
    throw new SoatError('damaged', { file }, { cause });
  }
}

function demandSizes(entries: readonly ZipEntry[], file: string): void {
  const all = entries.reduce((total, { originalSize }) => total + originalSize, 0);
  const bomb = entries.some(({ originalSize, size }) => originalSize > size * MOST_RATIO + 1024);
  if (bomb || all > MOST_UNPACKED) throw new SoatError('too-large', { file, size: formatBytes(all) });
}

/** An OLE container with a stream "EncryptedPackage" is a password-protected file; with one of the old program's own, its old format. */
function oleKind(bytes: Uint8Array, { oldStreams }: PackageKind): 'encrypted' | 'old' | 'other' {
  if (hasStreamName(bytes, 'EncryptedPackage')) return 'encrypted';
  return oldStreams.some((name) => hasStreamName(bytes, name)) ? 'old' : 'other';
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
