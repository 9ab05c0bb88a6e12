import { compareKey } from './text';
import type { Token } from './tokens';
import { shortenings } from './units/shortenings';

/** A set of phrases that can be looked for at a place in a token list. */
export interface Phrases {
  /** Number of tokens of the longest phrase that starts at `at`, 0 if none does. */
  matchAt(tokens: readonly Token[], at: number): number;
  /** Number of words of the longest phrase that the words begin with, 0 if there is none. */
  prefixOf(words: readonly string[]): number;
  /** Whether the words, and nothing but them, are one of the phrases. */
  has(words: readonly string[]): boolean;
  /** The phrases as they are written down. */
  readonly entries: readonly string[];
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

/** Phrases whose words follow each other in the cell with nothing between. */
export function phrases(list: readonly string[]): Phrases {
  return phrasesOf(list, false);
}

/**
 * Phrases between whose words dashes, slashes, "và" and a wrapped line are passed over, a comma only where the phrase
 * has one: "văn hóa, thể thao và du lịch" finds "Văn hóa - Thể thao và Du lịch", "tài chính - kế hoạch" does not find
 * "Tài chính, Kế hoạch".
 */
export function loosePhrases(list: readonly string[]): Phrases {
  return phrasesOf(list, true);
}

function phrasesOf(list: readonly string[], loose: boolean): Phrases {
  const root = nodeOf();
  for (const phrase of list) add(root, phrase);
  return {
    entries: list,
    matchAt: (tokens, at) => longest(root, tokens, at, loose),
    prefixOf: (words) => prefixOf(root, words),
    has: (words) => words.length > 0 && prefixOf(root, words) === words.length,
  };
}

function prefixOf(root: Node, words: readonly string[]): number {
  let node: Node | undefined = root;
  let best = 0;
  for (let i = 0; i < words.length; i++) {
    node = node.next.get(words[i] as string);
    if (!node) break;
    if (node.end) best = i + 1;
  }
  return best;
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
  const first = tokens[at];
  let node = first?.kind === 'word' ? root.next.get(first.key) : undefined;
  // Most places begin no phrase.
  if (node === undefined) return 0;
  let best = node.end ? 1 : 0;
  let comma = false;
  const end = Math.min(tokens.length, at + LONGEST_MATCH);
  for (let i = at + 1; i < end; i++) {
    const token = tokens[i] as Token;
    if (loose && token.kind !== 'word') {
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
