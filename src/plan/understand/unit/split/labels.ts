import { oneOf } from '../../../words/pattern';
import { HELPING, LEADING } from '../../../words/roles';
import type { Token } from '../../../words/tokens';
import { LONGEST_LABEL, partOfLabel, type CellPart } from '../../../words/units/partLabels';

export interface Label {
  readonly part: CellPart;
  /** Number of tokens, colon included. */
  readonly length: number;
}

/** The label that starts at a token and ends with a colon: "Cơ quan chủ trì:", "PH:", "Phối hợp/Thực hiện:". */
export function labelAt(tokens: readonly Token[], at: number): Label | null {
  const words: string[] = [];
  for (let i = at; i < Math.min(tokens.length, at + 2 * LONGEST_LABEL); i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'colon') {
      const part = partOfLabel(words);
      return part === null ? null : { part, length: i - at + 1 };
    }
    if (token.kind === 'word') words.push(token.key);
    else if (!PASSED.has(token.kind)) return null;
  }
  return null;
}

/** Same words standing alone between `from` and `to` ("Chủ trì" on a line of its own). */
export function bareLabel(tokens: readonly Token[], from: number, to: number): CellPart | null {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'word') words.push(token.key);
    else if (!PASSED.has(token.kind)) return null;
  }
  return ROLE_WORDS.test(words.join(' ')) ? partOfLabel(words) : null;
}

/** "Chủ trì" or "Phối hợp (với)" before a name, a dash or nothing between them. */
export function bareRole(tokens: readonly Token[], at: number): Label | null {
  const words = `${tokens[at]?.key} ${tokens[at + 1]?.key}`;
  const part = words === LEADING ? 'lead' : words === HELPING ? 'coordinate' : null;
  if (part === null) return null;
  let length = 2;
  while (tokens[at + length]?.kind === 'dash' || tokens[at + length]?.key === 'với') length++;
  return { part, length };
}

/** What a bracket says about the unit before it: "(chủ trì)", "(cơ quan phối hợp)". */
export function partOfBracket(key: string): CellPart | null {
  const words = key
    .replace(/[()[\]]/gu, ' ')
    .split(/[\s,/-]+/u)
    .filter((word) => word !== '');
  return partOfLabel(words);
}

const PASSED: ReadonlySet<Token['kind']> = new Set(['comma', 'and', 'slash', 'bullet']);
const ROLE_WORDS = new RegExp(`(?:^|\\s)${oneOf([LEADING, HELPING, 'chỉ đạo'])}$`, 'u');
