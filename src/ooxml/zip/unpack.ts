import { Inflate } from 'fflate';
import { packedBytes, type ZipEntry } from './directory';

/** Packed bytes given to the inflater at once, so that a part that lies about its size is stopped early. */
const PIECE = 65536;

/** Unpacks a part and throws it away: it is what the directory says. @throws Error unless it is */
export function weigh(bytes: Uint8Array, entry: ZipEntry): void {
  unpackTo(bytes, entry, () => {});
}

/** The part's own bytes. @throws Error unless they are as many and have the checksum the directory says */
export function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const whole = new Uint8Array(entry.originalSize);
  let crc = 0;
  unpackTo(bytes, entry, (chunk, at) => {
    whole.set(chunk, at);
    crc = crc32(chunk, crc);
  });
  if (crc !== entry.crc) throw new Error('the checksum differs');
  return whole;
}

function unpackTo(bytes: Uint8Array, entry: ZipEntry, take: (chunk: Uint8Array, at: number) => void): void {
  const packed = packedBytes(bytes, entry);
  let seen = 0;
  const receive = (chunk: Uint8Array): void => {
    if (seen + chunk.length > entry.originalSize) throw new Error('larger than declared');
    take(chunk, seen);
    seen += chunk.length;
  };
  if (entry.method === 0) receive(packed);
  else if (packed.length > 0) {
    const inflate = new Inflate(receive);
    for (let at = 0; at < packed.length; at += PIECE)
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  }
  if (seen !== entry.originalSize) throw new Error('smaller than declared');
}

let table: Uint32Array | null = null;

/** CRC-32 as zip has it (polynomial 0xEDB88320), going on from `before`. */
function crc32(bytes: Uint8Array, before: number): number {
  const steps = (table ??= crcTable());
  let crc = ~before;
  for (let i = 0; i < bytes.length; i++) crc = (crc >>> 8) ^ (steps[(crc ^ (bytes[i] ?? 0)) & 0xff] ?? 0);
  return ~crc >>> 0;
}

function crcTable(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, value) => {
    let crc = value;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
  });
}
