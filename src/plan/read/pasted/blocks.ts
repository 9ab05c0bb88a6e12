import { compareKey } from '../../words/text';
import type { PastedLine } from './lines';
import { numberOnLine, type NumberedText } from '../../words/rowNumber';
import { kindOf, NumberSequence } from './numberSequence';

/** The lines of one table row. */
export interface Block {
  readonly number: NumberedText;
  readonly numberLine: PastedLine;
  /** Lines of the row on the page it begins on; the words beside the number first. */
  readonly upper: PastedLine[];
  /** Lines after a repeated header, where a page break cuts the row. */
  readonly lower: PastedLine[];
}

export interface Blocks {
  readonly blocks: readonly Block[];
  /** Page numbers and other lines that are no part of a row. */
  readonly stray: readonly PastedLine[];
}

/** Divides the lines below the header into rows, at their numbers. */
export function findBlocks(
  lines: readonly PastedLine[],
  from: number,
  repeated: readonly (readonly [number, number])[],
): Blocks {
  const blocks: Block[] = [];
  const stray: PastedLine[] = [];
  const sequence = new NumberSequence();
  let cut = false;
  for (let at = from; at < lines.length; at += 1) {
    const header = repeated.find(([start]) => start === at);
    if (header !== undefined) {
      cut = true;
      at = header[1] - 1;
      continue;
    }
    const line = lines[at];
    if (line === undefined) continue;
    const number = numberOnLine(line.text);
    const current = blocks[blocks.length - 1];
    if (number !== null && sequence.accepts(number.number)) {
      const upper = number.rest === '' ? [] : [{ ...line, text: number.rest, key: compareKey(number.rest) }];
      blocks.push({ number, numberLine: line, upper, lower: [] });
      cut = false;
    } else if (number !== null && number.rest === '' && kindOf(number.number) === 'arabic') stray.push(line);
    else if (current === undefined) stray.push(line);
    else (cut ? current.lower : current.upper).push(line);
  }
  return { blocks, stray };
}
