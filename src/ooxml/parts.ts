import { SoatError } from '../plan/model/error';
import { formatBytes } from './formatBytes';
import type { ZipEntry } from './zip/directory';
import { unpack } from './zip/unpack';
import { walk } from './walk';

/** Bytes of XML read from one workbook at most: 10,000 rows of a plan have about 6 MB, 100,000 about 60 MB. */
const MOST_TEXT = 96 * 1024 * 1024;

/** What another part is to this one, and where it is. */
export interface Relation {
  readonly id: string;
  /** The last word of the type, the same in the transitional and the strict form: "worksheet". */
  readonly type: string;
  readonly path: string;
}

/** The XML parts of a workbook, unpacked when they are asked for and kept by nobody. */
export class Parts {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private read = 0;

  constructor(
    private readonly bytes: Uint8Array,
    entries: readonly ZipEntry[],
    private readonly file: string,
  ) {
    this.entries = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  /** Text of a part; null where there is none. @throws SoatError too-large; Error when it is damaged */
  text(path: string): string | null {
    const entry = this.entries.get(path.toLowerCase());
    if (entry === undefined) return null;
    this.read += entry.originalSize;
    if (this.read > MOST_TEXT)
      throw new SoatError('too-large', { file: this.file, size: formatBytes(this.read) });
    return decode(unpack(this.bytes, entry));
  }

  /** What a part ("" for the package) is related to. */
  relations(path: string): Relation[] {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const xml = this.text(`${folder}_rels/${path.slice(folder.length)}.rels`);
    const relations: Relation[] = [];
    walk(xml ?? '<none/>', {
      open(name, { Id: id = '', Type: type = '', Target: target = '' }) {
        if (name !== 'Relationship') return;
        relations.push({ id, type: type.slice(type.lastIndexOf('/') + 1), path: resolve(folder, target) });
      },
    });
    return relations;
  }
}

/** XML may be UTF-8 or UTF-16, told by its first bytes (XML 1.0, appendix F). @throws TypeError for bytes that are neither */
function decode(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  const isLittle = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0);
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0);
  const encoding = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

function resolve(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
