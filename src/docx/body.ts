/** The blocks of a document part: what stands on its pages, in their order. */
import { attributeOf, childOf, type Element } from '../ooxml/tree';
import type { Block, Cell, Paragraph, Table } from './blocks';
import type { Numbering } from './numbering';
import type { Remarks } from './remarks';
import { gather, type Gathered, type RunContext } from './runs';
import { numberingRefOf, over, runLook, type Styles } from './styles';

export interface BodyContext {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly remarks: Remarks;
  readonly note: RunContext['note'];
}

/** Elements that only hold blocks. */
const wrappers = new Set(['sdt', 'sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo']);

export function blocksOf(container: Element, context: BodyContext): Block[] {
  const reader = new BlockReader(context);
  reader.read(container);
  reader.end();
  return reader.blocks;
}

class BlockReader {
  readonly blocks: Block[] = [];
  /** A paragraph whose end was deleted: the next one goes on from it. */
  private open: { number: string; gathered: Gathered; properties: Element | undefined } | null = null;

  constructor(private readonly context: BodyContext) {}

  read(container: Element): void {
    for (const child of container.children) {
      if (child.name === 'p') this.paragraph(child);
      else if (child.name === 'tbl') this.blocks.push(...tableOf(child, this.context));
      else if (child.name === 'altChunk') this.context.remarks.add('docx-embedded');
      else if (child.name === 'del' || child.name === 'moveFrom') this.context.remarks.add('docx-changes');
      else if (wrappers.has(child.name)) this.read(child);
    }
  }

  private paragraph(element: Element): void {
    const { styles, remarks, note, numbering } = this.context;
    const properties = childOf(element, 'pPr');
    const mark = childOf(properties, 'rPr');
    const styled = styles.of(attributeOf(childOf(properties, 'pStyle'), 'val'));
    const look = over(styled, { numbering: numberingRefOf(properties) });
    const gathered: Gathered = this.open?.gathered ?? {
      text: '',
      bold: true,
      font: null,
      breakAfter: false,
      boxes: [],
    };
    gather(element, look, gathered, {
      styles,
      remarks,
      note,
      box: (content) => blocksOf(content, this.context),
    });
    const isHidden = runLook(mark).hidden === true && gathered.text.trim() === '';
    const isDeleted = childOf(mark, 'del') !== undefined || childOf(mark, 'moveFrom') !== undefined;
    const isGone = gathered.text.trim() === '' && (isHidden || isDeleted);
    const number =
      this.open?.number || (look.numbering === undefined || isGone ? '' : numbering.next(look.numbering));
    this.open = null;
    if (isDeleted) this.open = { number, gathered, properties };
    else if (!isHidden) this.push(properties, number, gathered);
  }

  /** The last paragraph of a part has none to go on in. */
  end(): void {
    if (this.open !== null && this.open.gathered.text.trim() !== '')
      this.push(this.open.properties, this.open.number, this.open.gathered);
  }

  private push(properties: Element | undefined, number: string, gathered: Gathered): void {
    const { text, bold, font, breakAfter, boxes } = gathered;
    const paragraph: Paragraph = {
      kind: 'paragraph',
      text: number + text,
      bold: bold && text.trim() !== '',
      font: font ?? '',
      breakBefore: childOf(properties, 'pageBreakBefore') !== undefined,
      breakAfter: breakAfter || endsSection(properties),
    };
    this.blocks.push(paragraph, ...boxes);
  }
}

/** A section that goes on on the same page parts nothing. */
function endsSection(properties: Element | undefined): boolean {
  const section = childOf(properties, 'sectPr');
  return section !== undefined && attributeOf(childOf(section, 'type'), 'val') !== 'continuous';
}

/** Its blocks where it is only a frame round them. */
function tableOf(element: Element, context: BodyContext): Block[] {
  const widths = (childOf(element, 'tblGrid')?.children ?? [])
    .filter(({ name }) => name === 'gridCol')
    .map((column) => Number(attributeOf(column, 'w') ?? 0));
  const rows = elementsOf(element, 'tr')
    .filter((row) => !isDeletedRow(row, context.remarks))
    .map((row) => cellsOf(row, context));
  const cells = rows.flat();
  const isFrame = cells.every(({ from, to }) => from === 0 && to === Math.max(...cells.map((c) => c.to)));
  const nested = cells.some(({ blocks }) => blocks.some(({ kind }) => kind === 'table'));
  if (isFrame && nested) return cells.flatMap(({ blocks }) => blocks);
  if (nested) context.remarks.add('docx-nested-tables');
  return [{ kind: 'table', rows, edges: edgesOf(widths, rows), isFrame: false }];
}

/** Children of this name, those within what only holds others too. */
function elementsOf(parent: Element, name: string): Element[] {
  return parent.children.flatMap((child) =>
    child.name === name ? [child] : wrappers.has(child.name) ? elementsOf(child, name) : [],
  );
}

function isDeletedRow(row: Element, remarks: Remarks): boolean {
  const isDeleted = childOf(childOf(row, 'trPr'), 'del') !== undefined;
  if (isDeleted) remarks.add('docx-changes');
  return isDeleted;
}

function cellsOf(row: Element, context: BodyContext): Cell[] {
  let at = columnsOf(childOf(row, 'trPr'), 'gridBefore', 0);
  const cells: Cell[] = [];
  for (const element of elementsOf(row, 'tc')) {
    const properties = childOf(element, 'tcPr');
    const from = at;
    at += columnsOf(properties, 'gridSpan', 1);
    if (childOf(properties, 'cellDel') !== undefined) {
      context.remarks.add('docx-changes');
      continue;
    }
    const last = cells.at(-1);
    // The way of old versions to merge across: the cell goes on with the one before it.
    if (isContinued(properties, 'hMerge') && last !== undefined) {
      cells[cells.length - 1] = { ...last, to: at };
      continue;
    }
    const continues = isContinued(properties, 'vMerge');
    // What a merged cell hides is not shown, and not counted either.
    if (continues && hasText(element)) context.remarks.add('docx-hidden');
    if (continues && hasNumber(element)) context.remarks.add('docx-merged-numbers');
    cells.push({ from, to: at, continues, blocks: continues ? [] : blocksOf(element, context) });
  }
  return cells;
}

/** Word has 63 columns at most; other programs some more. */
const MOST_COLUMNS = 1000;

/** A number of columns some element says. @throws Error where no table has as many */
function columnsOf(properties: Element | undefined, name: string, least: number): number {
  const columns = Math.max(least, Number(attributeOf(childOf(properties, name), 'val') ?? least));
  if (!(columns <= MOST_COLUMNS)) throw new Error(`no table has ${columns} columns`);
  return columns;
}

function isContinued(properties: Element | undefined, name: 'vMerge' | 'hMerge'): boolean {
  const merge = childOf(properties, name);
  return merge !== undefined && attributeOf(merge, 'val') !== 'restart';
}

function hasText(element: Element): boolean {
  return element.name === 't' ? element.text.trim() !== '' : element.children.some(hasText);
}

/** Programs differ on whether a number nobody sees is counted. */
function hasNumber(element: Element): boolean {
  const numbering = numberingRefOf(element);
  return (numbering !== undefined && numbering.list !== '0') || element.children.some(hasNumber);
}

/** A table whose grid is not written down, or shorter than its rows, has columns of equal width. */
function edgesOf(widths: readonly number[], rows: Table['rows']): number[] {
  const columns = Math.max(0, ...rows.flat().map(({ to }) => to));
  const known = widths.length >= columns && widths.every((width) => width > 0);
  const edges = [0];
  for (let i = 0; i < columns; i++) edges.push((edges[i] ?? 0) + (known ? (widths[i] ?? 0) : 1440));
  return edges;
}
