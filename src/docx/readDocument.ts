import { SoatError } from '../plan/model/error';
import type { Grid } from '../plan/model/grid';
import type { Remark } from '../plan/model/remark';
import { CellLimits } from '../ooxml/cellLimits';
import { guardPackage, type PackageKind } from '../ooxml/guard';
import { Parts } from '../ooxml/parts';
import { childOf, treeOf, type Element } from '../ooxml/tree';
import { blocksOf } from './body';
import { partsOf } from './layout';
import { Notes } from './notes';
import { Numbering } from './numbering';
import { Remarks } from './remarks';
import { Styles } from './styles';
import { gridOfBlocks } from './toGrid';

/** A document as read from a file. */
export interface DocumentFile {
  /** "Bảng 1", "Bảng 2" for parts with tables, "Văn bản" for text without. */
  readonly grids: readonly Grid[];
  /** What of it is read otherwise than it stands, or not at all. */
  readonly remarks: readonly Remark[];
}

const document: PackageKind = {
  main: /(^|\/)document\d*\.xml$/,
  oldStreams: ['WordDocument'],
  refusals: {
    old: 'old-doc',
    encrypted: 'encrypted-document',
    markup: 'html-document',
    other: 'not-a-document',
  },
};

/**
 * Reads a .docx. Changes that are not yet accepted or refused are taken as accepted. Needs no file system.
 *
 * @param bytes the whole file
 * @param file its name, for error sentences
 * @throws SoatError encrypted-document, old-doc, html-document, not-a-document, damaged, too-large, sheet-too-large
 */
export function readDocument(bytes: Uint8Array, file: string): DocumentFile {
  const parts = new Parts(bytes, guardPackage(bytes, file, document), file);
  try {
    return readParts(parts);
  } catch (cause) {
    if (cause instanceof SoatError) throw cause;
    throw new SoatError('damaged', { file }, { cause });
  }
}

function readParts(parts: Parts): DocumentFile {
  const main = parts.relations('').find(({ type }) => type === 'officeDocument')?.path ?? '';
  const relations = parts.relations(main);
  const related = (kind: string): Element | null => {
    const xml = parts.text(relations.find(({ type }) => type === kind)?.path ?? '');
    return xml === null ? null : treeOf(xml);
  };
  const xml = parts.text(main);
  const body = xml === null ? undefined : childOf(treeOf(xml), 'body');
  if (body === undefined) throw new Error('the document has no body');
  const remarks = new Remarks();
  const notes = new Notes();
  const styles = new Styles(related('styles'));
  const numbering = new Numbering(related('numbering'), styles, remarks);
  const context = { styles, numbering, remarks, note: notes.take };
  const blocks = blocksOf(body, context);
  if (notes.count > 0) {
    const roots = { footnote: related('footnotes'), endnote: related('endnotes') };
    blocks.push(...notes.blocks(roots, (note) => blocksOf(note, { ...context, note: () => {} })));
    remarks.add('docx-notes', notes.count);
  }
  return { grids: gridsOf(blocks), remarks: remarks.list() };
}

/** Names of sheets stand in reports: they are the same in every language. */
function gridsOf(blocks: Parameters<typeof partsOf>[0]): Grid[] {
  const limits = new CellLimits();
  const counts = { Bảng: 0, 'Văn bản': 0 };
  return partsOf(blocks).map(({ blocks: own, hasTable }) => {
    const name = hasTable ? 'Bảng' : 'Văn bản';
    counts[name] += 1;
    return gridOfBlocks(hasTable || counts[name] > 1 ? `${name} ${counts[name]}` : name, own, limits);
  });
}
