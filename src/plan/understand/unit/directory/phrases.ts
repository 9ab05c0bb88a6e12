import { compareKey } from '../../../words/text';
import { shortenings } from './shortenings';
import type { Token } from '../split/tokens';

/** A set of phrases that can be looked for at a place in a token list. */
export interface Phrases {
  /** Number of tokens of the longest phrase that starts at `at`, 0 if none does. */
  matchAt(tokens: readonly Token[], at: number): number;
  /** Whether the words, and nothing but them, are one of the phrases. */
  has(words: readonly string[]): boolean;
  /** Every word of every phrase. */
  words(): ReadonlySet<string>;
}

interface Node {
  readonly next: Map<string, Node>;
  /** Words before which a comma may stand in the cell. */
  readonly afterComma: Set<string>;
  end: boolean;
}

/** Words of a phrase as they are compared: lower case, without separators and "và". */
export function wordsOf(phrase: string): string[] {
  return compareKey(phrase)
    .split(/[\s,\-–/]+/u)
    .filter((word) => word !== '' && word !== 'và' && word !== '&');
}

/**
 * Phrases separated by line breaks or `|`. `loose`: dashes, slashes, "và" and a wrapped line between the words of the
 * cell are passed over, a comma only where the phrase has one: "văn hóa, thể thao và du lịch" finds
 * "Văn hóa - Thể thao và Du lịch", "tài chính - kế hoạch" does not find "Tài chính, Kế hoạch".
 */
export function phrases(list: string, loose = false): Phrases {
  const root = nodeOf();
  for (const phrase of list.split(/[|\n]/u)) add(root, phrase);
  return {
    matchAt: (tokens, at) => longest(root, tokens, at, loose),
    has: (words) => {
      let node: Node | undefined = root;
      for (const word of words) node = node?.next.get(word);
      return words.length > 0 && node?.end === true;
    },
    words: () => new Set(list.split(/[|\n]/u).flatMap(wordsOf)),
  };
}

function nodeOf(): Node {
  return { next: new Map(), afterComma: new Set(), end: false };
}

function add(root: Node, phrase: string): void {
  let node = root;
  let comma = false;
  for (const part of phrase.split(/(,)/u)) {
    if (part === ',') {
      comma = true;
      continue;
    }
    for (const word of wordsOf(part)) {
      if (comma) node.afterComma.add(word);
      comma = false;
      let next = node.next.get(word);
      if (!next) node.next.set(word, (next = nodeOf()));
      node = next;
    }
  }
  if (node !== root) node.end = true;
}

/** Tokens a phrase may stretch over in a cell, passed separators included. */
const LONGEST_MATCH = 40;

function longest(root: Node, tokens: readonly Token[], at: number, loose: boolean): number {
  let node: Node | undefined = root;
  let best = 0;
  let comma = false;
  for (let i = at; i < Math.min(tokens.length, at + LONGEST_MATCH); i++) {
    const token = tokens[i] as Token;
    if (loose && i > at && token.kind !== 'word') {
      if (token.kind === 'comma') comma = true;
      // "VP. HĐND và UBND"
      else if (token.kind === 'stop' && shortenings.has(tokens[i - 1]?.key ?? '')) continue;
      else if (token.kind === 'newline' && isBulletAt(tokens, i + 1)) break;
      else if (!PASSED.has(token.kind)) break;
      continue;
    }
    if (token.kind !== 'word' || (comma && !node.afterComma.has(token.key))) break;
    comma = false;
    node = node.next.get(token.key);
    if (!node) break;
    if (node.end) best = i - at + 1;
  }
  return best;
}

const PASSED: ReadonlySet<Token['kind']> = new Set(['and', 'slash', 'dash', 'newline']);

function isBulletAt(tokens: readonly Token[], at: number): boolean {
  const kind = tokens[at]?.kind;
  return kind === 'dash' || kind === 'bullet';
}
