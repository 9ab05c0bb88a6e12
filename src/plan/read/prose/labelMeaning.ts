import { compareKey } from '../../words/text';
import { DIRECTING, LABEL_HEADS, LABEL_TAILS, OPEN_DEADLINES, OPEN_LEADS } from '../../words/labels';
import { oneOf } from '../../words/pattern';
import { LABEL_MEANINGS, MEANING_PRECEDENCE, type PartMeaning } from './labelLexicon';

/** No label of the genre is longer; keeps the search short whatever the cell holds. */
export const LONGEST_LABEL = 70;

/** A leader's column in the words of one office: "Lãnh đạo UBND xã chỉ đạo", "Lãnh đạo phòng phụ trách". */
const DIRECTOR = new RegExp(`^lãnh đạo .{0,40}${oneOf(DIRECTING)}$`, 'u');

/** "Thời hạn trình Chính phủ", "Thời gian ban hành Quyết định", "Cơ quan chủ trì soạn thảo": more words than can be listed. */
const OPEN: readonly (readonly [RegExp, PartMeaning])[] = [
  [openLabel(OPEN_DEADLINES), 'deadline'],
  [openLabel(OPEN_LEADS), 'lead'],
];

function openLabel({ nouns, verbs }: { nouns: readonly string[]; verbs: readonly string[] }): RegExp {
  return new RegExp(`^${oneOf(nouns)} ${oneOf(verbs)}(?: [^,;]{1,30})?$`, 'u');
}

/** The longest first: "các cơ quan" before "cơ quan". */
const longestFirst = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length);
const HEADS = longestFirst(LABEL_HEADS);
const TAILS = longestFirst(LABEL_TAILS);

/** What a label phrase is about ("Cơ quan chủ trì" is lead); null where it is no label of ours. No colon expected. */
export function labelMeaning(phrase: string): PartMeaning | null {
  if (phrase.length > LONGEST_LABEL) return null;
  const key = compareKey(phrase.replace(/\([^()]*\)/g, ' '))
    .replace(/[\s.:*_]+$/u, '')
    .replace(/^[\s*_]+/u, '');
  if (key === '') return null;
  const whole = LABEL_MEANINGS.get(key);
  if (whole !== undefined) return whole;
  if (DIRECTOR.test(key)) return 'director';
  const open = OPEN.find(([form]) => form.test(key));
  if (open !== undefined) return open[1];
  const met = new Set<PartMeaning>();
  for (const piece of key.split(/\s*(?:[/,;&-]|\svà\s)\s*/u)) {
    const meaning = pieceMeaning(piece);
    if (meaning === null) return null;
    if (meaning !== 'head') met.add(meaning);
  }
  if (met.has('leadAndCoordinate') || (met.has('lead') && met.has('coordinate'))) return 'leadAndCoordinate';
  return MEANING_PRECEDENCE.find((meaning) => met.has(meaning)) ?? null;
}

/** One word of a label; 'head' for a bare "cơ quan" of "Cơ quan, đơn vị chủ trì". */
function pieceMeaning(piece: string): PartMeaning | 'head' | null {
  let rest = piece;
  for (let turn = 0; turn < 4; turn += 1) {
    const meaning = LABEL_MEANINGS.get(rest);
    if (meaning !== undefined) return meaning;
    if (LABEL_HEADS.includes(rest)) return 'head';
    const head = HEADS.find((word) => rest.startsWith(`${word} `));
    const tail = TAILS.find((word) => rest.endsWith(` ${word}`));
    if (head !== undefined) rest = rest.slice(head.length + 1);
    else if (tail !== undefined) rest = rest.slice(0, -tail.length - 1);
    else return null;
  }
  return null;
}
