/** A document as read: paragraphs and tables in their order. */

export interface Paragraph {
  readonly kind: 'paragraph';
  /** With its number before it; line breaks are "\n". */
  readonly text: string;
  /** Every letter of it is bold. */
  readonly bold: boolean;
  /** Font of its first letters; "" where the document does not say. */
  readonly font: string;
  /** A page or a section begins with it. */
  readonly breakBefore: boolean;
  /** A page or a section begins behind it. */
  readonly breakAfter: boolean;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly Cell[])[];
  /** Where each column of the table's own grid begins and the last ends, in twentieths of a point. */
  readonly edges: readonly number[];
  /** It only sets a letter head or a signature side by side. */
  readonly isFrame: boolean;
}

export interface Cell {
  /** 0-based columns of the grid the cell takes: from, and the first behind it. */
  readonly from: number;
  readonly to: number;
  /** It goes on with the cell above. */
  readonly continues: boolean;
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | Table;

/** Text of blocks as the lines of one cell; a table within it a line for each row. */
export function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text.split('\n') : rowLines(block)));
}

function rowLines({ rows }: Table): string[] {
  return rows.map((row) =>
    row
      .map(({ blocks }) => filledLines(blocks).join(' '))
      .filter((text) => text !== '')
      .join(' | '),
  );
}

/** The same without empty ones. */
export function filledLines(blocks: readonly Block[]): string[] {
  return linesOf(blocks)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Every paragraph, those within tables too. */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap((row) => row.flatMap((cell) => paragraphsOf(cell.blocks))),
  );
}
