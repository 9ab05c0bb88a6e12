import { compareKey, nfc } from './text';

export type TokenKind =
  | 'word'
  | 'bracket'
  | 'comma'
  | 'and'
  | 'slash'
  | 'dash'
  | 'semicolon'
  | 'newline'
  | 'stop'
  | 'colon'
  | 'bullet'
  | 'arrow'
  | 'other';

export interface Token {
  readonly kind: TokenKind;
  /** `compareKey` of the text: what lexicons are matched against. */
  readonly key: string;
  /** Offsets into the NFC text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Starts with an upper-case letter. */
  readonly capital: boolean;
  /** All letters upper case, at least two ("EVN", "KH&CN"). */
  readonly acronym: boolean;
  /** White space stands before it. */
  readonly spaced: boolean;
}

export interface Tokens {
  /** NFC text the offsets refer to. */
  readonly text: string;
  readonly list: readonly Token[];
}

const PIECE =
  /[Đđ][/.][Cc](?![\p{L}\p{M}])|[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|[&_](?=[\p{L}\p{N}]))*|\n|[-=–]>|[^\s]/gu;
/** "Đ/c": one word, its slash separates nothing. */
const COMRADE = /^[Đđ][/.][Cc]$/u;
const AND = new Set(['và', '&', 'hoặc', 'cùng']);
const PUNCTUATION: Readonly<Record<string, TokenKind>> = {
  ',': 'comma',
  '،': 'comma',
  ';': 'semicolon',
  '\n': 'newline',
  '/': 'slash',
  '-': 'dash',
  '\u2010': 'dash',
  '\u2011': 'dash',
  '\u2012': 'dash',
  '\u2013': 'dash',
  '\u2014': 'dash',
  '\u2015': 'dash',
  '\u2212': 'dash',
  '+': 'bullet',
  '•': 'bullet',
  '*': 'bullet',
  '·': 'bullet',
  '●': 'bullet',
  '▪': 'bullet',
  '○': 'bullet',
  '\uF0B7': 'bullet',
  '→': 'arrow',
  '⇒': 'arrow',
  '➔': 'arrow',
  '->': 'arrow',
  '=>': 'arrow',
  '–>': 'arrow',
  '.': 'stop',
  ':': 'colon',
};

/** Takes a cell apart into words, separators and whole brackets. Linear in the length of the cell. */
export function tokenise(cell: string): Tokens {
  const text = nfc(cell.replace(/\r\n?/g, '\n'));
  const closing = matchBrackets(text);
  const list: Token[] = [];
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(text); match; match = PIECE.exec(text)) {
    const start = match.index;
    const close = closing.get(start);
    const end = close === undefined ? start + match[0].length : close + 1;
    PIECE.lastIndex = end;
    list.push(tokenOf(text, start, end, close !== undefined));
  }
  return { text, list };
}

function tokenOf(text: string, start: number, end: number, bracket: boolean): Token {
  const piece = text.slice(start, end);
  const { kind, key, capital, acronym } = bracket ? lookOf(piece, true) : rememberedLookOf(piece);
  const spaced = start === 0 || isSpace(text.charCodeAt(start - 1));
  return { kind, key, start, end, capital, acronym, spaced };
}

/** What a token is by its own letters. */
type Look = Pick<Token, 'kind' | 'key' | 'capital' | 'acronym'>;

function lookOf(piece: string, bracket: boolean): Look {
  const first = piece[0] ?? '';
  const isWord = /[\p{L}\p{N}]/u.test(first);
  const key = bracket || !isWord ? piece.toLowerCase() : COMRADE.test(piece) ? 'đc' : compareKey(piece);
  return {
    kind: bracket
      ? 'bracket'
      : AND.has(key)
        ? 'and'
        : isWord
          ? 'word'
          : (PUNCTUATION[piece] ?? PUNCTUATION[first] ?? 'other'),
    key,
    capital: /\p{Lu}/u.test(first),
    acronym: /^\p{Lu}[\p{Lu}\p{N}&]+$/u.test(piece),
  };
}

const looks = new Map<string, Look>();

/** Remembered: a plan says the same few hundred words thousands of times. */
function rememberedLookOf(piece: string): Look {
  let look = looks.get(piece);
  if (look === undefined) {
    look = lookOf(piece, false);
    if (looks.size > 20_000) looks.clear();
    looks.set(piece, look);
  }
  return look;
}

const NON_ASCII = 0x80;

function isSpace(code: number): boolean {
  if (code < NON_ASCII) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return /\s/u.test(String.fromCharCode(code));
}

const CLOSES: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** Offset of the outermost opening bracket -> offset of its closing one. Brackets without a partner are left out. */
function matchBrackets(text: string): Map<number, number> {
  const pairs: [number, number][] = [];
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    // "1)" and "a)" are numbering: their bracket closes nothing.
    if (char === '(' || char === '[') open.push(i);
    else if (CLOSES[char] && text[open[open.length - 1] ?? -1] === CLOSES[char]) {
      pairs.push([open.pop() as number, i]);
    }
  }
  const outermost = new Map<number, number>();
  let end = -1;
  for (const [from, to] of pairs.sort((a, b) => a[0] - b[0])) {
    if (from > end) {
      outermost.set(from, to);
      end = to;
    }
  }
  return outermost;
}
