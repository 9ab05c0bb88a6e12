/**
 * Which forms a text can hold at all, told by how its words begin and by what stands beside its numbers: one pass over the
 * letters saves nearly all patterns on nearly every cell.
 *
 * A clue is the beginning of a word, without diacritics ("tháng" → "tha": three letters count, shorter clues are whole words), or
 * one of the signs below.
 */
import { bareLetter } from '../../words/text';
import { DAY_MASK, TIME_MASK } from './source';

const SIGNS = {
  /** A digit; one in a text of ten characters at most. */
  '1': 1,
  '1…': 12,
  /** Two, three numbers joined by slash, stop or dash. */
  '1/1': 2,
  '1/1/1': 3,
  '1,1': 4,
  /** A number of five digits or more. */
  '12345': 5,
  /** A number of three digits or more, a blank or stop after another. */
  '1 123': 6,
  /** Four digits that can be a year. */
  '2026': 7,
  /** A slash or dash before a letter. */
  '/a': 8,
  '%': 9,
  ':': 10,
  /** A time that an earlier form has taken. */
  '▬': 11,
} as const;

/** Words that lost their blanks hide how the second begins: then every form is possible. Letters of the longest usual syllable ("phường"). */
const LONGEST_SYLLABLE = 6;
const GLUED = 0;

/** 5 bits a letter; the keys of words begin above those of signs. */
const LETTER = 32;
const [ZERO, NINE, A, Z] = ['0', '9', 'a', 'z'].map((sign) => sign.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
];
const MASKS = [DAY_MASK, TIME_MASK].map((mask) => mask.charCodeAt(0));

/** Whether list `i` of clues has one in the text looked at last. */
export interface ClueFinder {
  look(text: string): void;
  has(list: number): boolean;
}

export function clueFinder(lists: readonly (readonly string[])[]): ClueFinder {
  const listsOf = new Map<number, number[]>();
  lists.forEach((clues, i) => {
    for (const clue of clues) {
      const key = keyOfClue(clue);
      listsOf.set(key, [...(listsOf.get(key) ?? []), i]);
    }
  });
  listsOf.set(GLUED, [...lists.keys()]);
  const seen = new Uint32Array(lists.length);
  let looks = 0;
  const note = (key: number) => {
    const found = listsOf.get(key);
    if (found !== undefined) for (const i of found) seen[i] = looks;
  };
  return {
    look: (text) => {
      looks += 1;
      lookThrough(text, note);
    },
    has: (list) => seen[list] === looks,
  };
}

function keyOfClue(clue: string): number {
  if (clue in SIGNS) return SIGNS[clue as keyof typeof SIGNS];
  return keyOfWord(clue, 0);
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

/** By character code 1..26 of the letter it is without diacritics; 0: none. */
const LETTERS = Uint8Array.from({ length: 0x1f00 }, (_, code) => {
  const bare = bareLetter(code);
  return bare >= A && bare <= Z ? bare - A + 1 : 0;
});

function letterAt(text: string, at: number): number {
  return at < text.length ? (LETTERS[text.charCodeAt(at)] ?? 0) : 0;
}

function keyOfWord(text: string, at: number): number {
  const [first, second] = [letterAt(text, at), letterAt(text, at + 1)];
  const third = second === 0 ? 0 : letterAt(text, at + 2);
  return ((first * LETTER + second) * LETTER + third) * LETTER;
}

function lookThrough(text: string, note: (key: number) => void): void {
  let joined = 0;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      const end = endOfNumber(text, at);
      noteNumber(text, at, end, note);
      const next = nextJoined(text, end);
      joined = next === -1 ? 0 : joined + 1;
      if (joined > 0) note(joined === 1 ? SIGNS['1/1'] : SIGNS['1/1/1']);
      at = next === -1 ? end : next;
    } else if (letterAt(text, at) > 0) {
      note(keyOfWord(text, at));
      const start = at;
      do at += 1;
      while (letterAt(text, at) > 0);
      if (at - start > LONGEST_SYLLABLE) note(GLUED);
    } else {
      noteSign(text, at, note);
      at += 1;
    }
  }
}

function endOfNumber(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

function noteNumber(text: string, at: number, end: number, note: (key: number) => void): void {
  note(SIGNS['1']);
  if (text.length <= 10) note(SIGNS['1…']);
  const length = end - at;
  if (length >= 5) note(SIGNS['12345']);
  if (length === 4 && text.startsWith('20', at)) note(SIGNS['2026']);
  if (length >= 3 && at >= 2 && ' .'.includes(text[at - 1]!) && isDigit(text.charCodeAt(at - 2)))
    note(SIGNS['1 123']);
  if (text[end] === ',' && isDigit(text.charCodeAt(end + 1))) note(SIGNS['1,1']);
}

/** Where the number joined to one that ends here begins; -1: none is. */
function nextJoined(text: string, end: number): number {
  let at = isBlank(text[end]) ? end + 1 : end;
  const sign = at;
  while (at < sign + 2 && isJoint(text[at])) at += 1;
  if (at === sign) return -1;
  if (isBlank(text[at])) at += 1;
  return isDigit(text.charCodeAt(at)) ? at : -1;
}

function noteSign(text: string, at: number, note: (key: number) => void): void {
  const sign = text[at];
  if (sign === undefined || sign === ' ') return;
  if (sign === '%') note(SIGNS['%']);
  else if (sign === ':') note(SIGNS[':']);
  else if (MASKS.includes(text.charCodeAt(at))) note(SIGNS['▬']);
  else if (isJoint(sign) && letterAt(text, isBlank(text[at + 1]) ? at + 2 : at + 1) > 0) note(SIGNS['/a']);
}

function isBlank(sign: string | undefined): boolean {
  return sign === ' ' || sign === '\n';
}

function isJoint(sign: string | undefined): boolean {
  return sign === '/' || sign === '-' || sign === '.';
}
