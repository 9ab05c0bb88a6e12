/** The blocks of a document laid out as rows of sheets. */
import { closingLines } from '../plan/words/closings';
import { anyOf, sequence } from '../plan/words/pattern';
import { compareKey } from '../plan/words/text';
import { notTitles, organLines } from '../plan/words/titleLines';
import { filledLines, type Block, type Cell, type Paragraph, type Table } from './blocks';

/** What one sheet is made of: paragraphs one a row, tables as they are. */
export interface LayoutPart {
  readonly blocks: readonly Block[];
  readonly hasTable: boolean;
}

/**
 * A sheet for each part of the document that a section or a page of its own sets apart and that has a table: an appendix behind the
 * text of its plan, several appendices one behind the other. Text without tables is one sheet however many pages it has, and a
 * table that goes on on the next page stays one.
 */
export function partsOf(document: readonly Block[]): LayoutPart[] {
  const stretches = stretchesOf(document.map(asLetterhead));
  const parts: { blocks: Block[]; hasTable: boolean }[] = [];
  for (const stretch of stretches) {
    const hasTable = stretch.some(isTable);
    const last = parts.at(-1);
    const isApart = last !== undefined && (hasTable || last.hasTable) && !goesOn(last.blocks, stretch);
    if (last === undefined || isApart) parts.push({ blocks: stretch, hasTable });
    else {
      last.blocks.push(...stretch);
      last.hasTable ||= hasTable;
    }
  }
  return parts.filter(({ blocks }) => blocks.some(isFilled));
}

const isTable = (block: Block): block is Table => block.kind === 'table' && !block.isFrame;
const isFilled = (block: Block): boolean => filledLines([block]).length > 0;

/** How the heading of an appendix reads that stands in a line of its own. */
const APPENDIX = /^(?:phụ lục|biểu (?:số|mẫu)|mẫu số)(?:\s+(?:số\s*)?[\divxa-z.:-]{1,6})?$/u;

function stretchesOf(document: readonly Block[]): Block[][] {
  const stretches: Block[][] = [[]];
  for (const block of document) {
    const begins =
      block.kind === 'paragraph' &&
      (block.breakBefore || (isAppendixHead(block) && !isLetterHead(stretches.at(-1) ?? [])));
    if (begins) stretches.push([]);
    stretches.at(-1)?.push(block);
    if (block.kind === 'paragraph' && block.breakAfter) stretches.push([]);
  }
  return stretches.filter((stretch) => stretch.length > 0);
}

/** Typed with blank lines before it instead of a new page. */
function isAppendixHead({ text }: Paragraph): boolean {
  const [first = ''] = text.split('\n');
  return APPENDIX.test(compareKey(first));
}

/** Lines of a letter head at most, and its characters: whoever sends an appendix by itself puts his name over it. */
const LETTER_HEAD = { lines: 8, characters: 400 } as const;

/** The head of the very page the appendix stands on, and not the text of its plan. */
function isLetterHead(blocks: readonly Block[]): boolean {
  const lines = blocks.flatMap((block) => filledLines([block]));
  return (
    !blocks.some(isTable) &&
    lines.length <= LETTER_HEAD.lines &&
    lines.join('').length <= LETTER_HEAD.characters &&
    lines.some((line) => FRAME_LINE.test(compareKey(line)))
  );
}

/** A table parted by the end of a page: the next stretch begins with rows of as many columns. */
function goesOn(before: readonly Block[], after: readonly Block[]): boolean {
  const last = before.findLast(isFilled);
  const first = after.find(isFilled);
  return (
    last !== undefined &&
    first !== undefined &&
    isTable(last) &&
    isTable(first) &&
    widthOf(last) === widthOf(first)
  );
}

const widthOf = ({ rows }: Table): number => rows.reduce((most, row) => Math.max(most, row.length), 0);

const FRAME_LINE = new RegExp(sequence('^', anyOf(...notTitles, ...organLines, ...closingLines)), 'u');

/** A table that only sets letter head or signature side by side: every line of it is a row, as a typist has it in a sheet. */
function asLetterhead(block: Block): Block {
  if (block.kind === 'paragraph' || widthOf(block) > 3 || block.rows.length > 6) return block;
  const lines = block.rows.flat().flatMap(({ blocks }) => filledLines(blocks));
  if (!lines.some((line) => FRAME_LINE.test(compareKey(line)))) return block;
  // Rows of a plan are many or have a header; a letter head has the motto, a signature its "Nơi nhận".
  const framed = lines.filter((line) => FRAME_LINE.test(compareKey(line))).length;
  return framed * 3 >= lines.length ? { ...block, isFrame: true, rows: block.rows.flatMap(lineRows) } : block;
}

function lineRows(row: readonly Cell[]): Cell[][] {
  const lines = row.map(({ blocks }) => paragraphLines(blocks));
  const height = Math.max(1, ...lines.map(({ length }) => length));
  return Array.from({ length: height }, (_, i) =>
    row.map((cell, c) => ({ ...cell, blocks: [lines[c]?.[i]].filter((line) => line !== undefined) })),
  );
}

function paragraphLines(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.text
          .split('\n')
          .filter((text) => text.trim() !== '')
          .map((text) => ({ ...block, text }))
      : block.rows.flatMap((row) => row.flatMap((cell) => paragraphLines(cell.blocks))),
  );
}
