import type { Token } from '../../../words/tokens';
import type { CellPart } from '../../../words/units/partLabels';
import { shortenings } from '../../../words/units/shortenings';
import { startOf } from './starts';
import { isWrap, opensName } from './wraps';
import { labelAt, bareLabel } from './labels';

/** A stretch of the cell between two separators that cannot stand inside a name. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** The part its own label names; null without a label. */
  readonly label: CellPart | null;
}

/** Cuts a cell at `;`, line breaks, ends of sentences, bullets, numbering and role labels. */
export function segmentsOf(tokens: readonly Token[], inner: readonly boolean[]): Segment[] {
  const segments: Segment[] = [];
  const numbered = isNumbering(tokens, 0) > 0;
  let from = 0;
  let label: CellPart | null = null;
  let bulleted = false;
  const close = (to: number): void => {
    if (from >= to) return;
    const alone =
      label === null && !isLink(tokens, from - 1) && !isLink(tokens, to) ? bareLabel(tokens, from, to) : null;
    // A label alone on its line belongs to the next one; alone in the cell it is nobody, but "Đơn vị chủ trì" is one.
    if (alone !== null && !(segments.length === 0 && to >= tokens.length && isNoun(tokens, from)))
      label = alone;
    else {
      segments.push({ from, to, label });
      label = null;
    }
  };
  let i = 0;
  while (i < tokens.length) {
    if (i === from) {
      const skipped = skipLead(tokens, i);
      if (skipped > i) {
        bulleted = tokens[i]?.kind === 'dash';
        i = from = skipped;
        continue;
      }
    }
    const found = inner[i] ? null : labelAt(tokens, i);
    if (found) {
      close(i);
      label = found.part;
      i = from = i + found.length;
    } else if (!inner[i] && isCut(tokens, i, bulleted, numbered)) {
      close(i);
      // "2." of an inline list is skipped with its number.
      i = from = Math.max(i + 1, skipLead(tokens, i));
    } else i++;
  }
  close(tokens.length);
  return segments;
}

/** "Chủ trì + P. Kỹ thuật", "Chủ trì → Giám đốc": what joins two who act. */
function isLink(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === 'arrow' ||
    (token?.key === '+' && tokens[at - 1] !== undefined && tokens[at - 1]?.kind !== 'newline')
  );
}

/** "Đơn vị", "Cơ quan": a label with a noun says who is meant even by itself. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  return startOf(tokens, at) === 'institution';
}

/** Position after bullets, numbering and stray punctuation at the start of a segment. */
function skipLead(tokens: readonly Token[], at: number): number {
  let i = at;
  for (;;) {
    const kind = tokens[i]?.kind;
    const number = isNumbering(tokens, i);
    if (number > 0) i += number;
    else if (kind !== undefined && SKIPPED.has(kind)) i++;
    else return i;
  }
}

const SKIPPED: ReadonlySet<Token['kind']> = new Set([
  'arrow',
  'bullet',
  'dash',
  'comma',
  'semicolon',
  'newline',
  'stop',
  'colon',
  'slash',
  'other',
]);

/** Number of tokens of "(1)", "1.", "1)", "1/ ", "a)", "a.", "1.2."; 0 if there is no numbering. "03 nhà trường" has none. */
function isNumbering(tokens: readonly Token[], at: number, depth = 0): number {
  const token = tokens[at];
  if (token === undefined || tokens[at + 1] === undefined) return 0;
  if (token.kind === 'bracket') return /^\((?:\d{1,2}|[a-zđ])\)$/u.test(token.key) ? 1 : 0;
  if (token.capital || !/^(?:\d{1,2}|[a-zđ])$/u.test(token.key)) return 0;
  const mark = tokens[at + 1] as Token;
  const after = tokens[at + 2];
  const isMark =
    mark.kind === 'stop' || mark.key === ')' || (mark.kind === 'slash' && after?.spaced === true);
  if (mark.spaced || !isMark) return 0;
  if (/^\d/u.test(token.key) && after && !after.spaced && /^\d/u.test(after.key)) {
    const deeper = depth < 4 ? isNumbering(tokens, at + 2, depth + 1) : 0;
    return deeper > 0 ? 2 + deeper : 0;
  }
  return after ? 2 : 0;
}

function isCut(tokens: readonly Token[], at: number, bulleted: boolean, numbered: boolean): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  switch (token.kind) {
    case 'semicolon':
      return true;
    case 'newline':
      return !isWrap(tokens, at);
    case 'arrow':
      return true;
    case 'bullet':
      return token.spaced && token.key !== '+' ? true : token.spaced && after?.spaced === true;
    case 'dash':
      return bulleted && token.spaced && after?.spaced === true && isName(tokens, at + 1);
    case 'stop':
      return endsSentence(before, after) && !opensName(tokens, at);
    case 'bracket':
      return numbered && isNumbering(tokens, at) > 0 && after?.kind === 'word';
    case 'word':
      return numbered && token.spaced && isNumbering(tokens, at) > 0 && tokens[at + 2]?.capital === true;
    default:
      return false;
  }
}

function isName(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.capital === true && startOf(tokens, at) !== null;
}

function endsSentence(before: Token | undefined, after: Token | undefined): boolean {
  if (after === undefined || after.kind === 'newline') return true;
  if (before === undefined || shortenings.has(before.key) || /^\p{L}$/u.test(before.key)) return false;
  if (after.spaced) return after.capital || after.kind === 'dash' || after.kind === 'bullet';
  return after.capital && !before.acronym && !/^\d/u.test(before.key);
}
