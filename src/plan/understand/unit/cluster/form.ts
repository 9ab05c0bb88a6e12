import { wordsOf } from '../../../words/phrases';
import { abbreviations as known, LONGEST_ABBREVIATION } from '../../../words/units/abbreviations';
import { compareKey } from '../../../words/text';
import { lettersOf, type Abbreviations } from './learn';
import { tidy } from '../split/tidy';
import { undress } from './dressing';

/** One spelling at growing distances from the letters written: two spellings with the same key mean one unit. */
export interface Form {
  readonly spelling: string;
  /** Letter case, spaces, kind of dash and place of the tone left out. */
  readonly letters: string;
  /** Commas, dashes and "và" left out too. */
  readonly words: string;
  /** Abbreviations written out. */
  readonly full: string;
  /** Words that dress a name left out: "các", "công chức", "bộ phận", a bracket that says the task. */
  readonly core: string;
  /** The spelling holds an abbreviation. */
  readonly short: boolean;
  /** It ends with a bracket that is left out of `core`. */
  readonly bracketed: boolean;
}

/** Makes the keys of a spelling. `learnt`: abbreviations of this document, stronger than the general ones. */
export function formOf(spelling: string, learnt: Abbreviations): Form {
  const letters = compareKey(tidy(spelling) || spelling);
  const { name, bracket } = withoutBracket(letters);
  // A word said twice ("Kế toán - toán") is a slip of typing or scanning.
  const words = keysOf(name.replace(/[.()[\]"“”]/gu, ' ')).filter((word, i, all) => word !== all[i - 1]);
  const full = expand(words, learnt);
  const core = undress(full);
  const scope = bracket === '' || isOwnAbbreviation(bracket, full, learnt) ? '' : bracket;
  // "Công chức … (phụ trách …)" is another person than the one without; "các sở (…)" are the ones listed.
  const sorts = /^phụ trách/u.test(scope) || full.some((word) => SETS.has(word));
  const kept = scope !== '' && sorts ? ` (${scope})` : '';
  return {
    spelling,
    letters,
    words: keysOf(letters).join(' '),
    full: full.join(' ') + (scope === '' ? '' : ` (${scope})`),
    core: core.join(' ') + kept,
    short: full.length > words.length || words.some((word) => word.includes('&')),
    bracketed: bracket !== '',
  };
}

/** Words to compare: a number by its value, so that "thôn 01" is "thôn 1". */
function keysOf(text: string): string[] {
  return wordsOf(text).map((word) => word.replace(/^0+(?=\d+$)/u, ''));
}

const SETS = new Set(['các', 'những', 'số', 'thôn', 'trường']);

function withoutBracket(letters: string): { name: string; bracket: string } {
  const open = letters.lastIndexOf('(');
  const name = letters.slice(0, open).trim();
  const ends = open > 0 && letters.endsWith(')') && name !== '';
  return ends ? { name, bracket: letters.slice(open + 1, -1).trim() } : { name: letters, bracket: '' };
}

/** "Sở Khoa học và Công nghệ (KH&CN)", "Trung tâm Kiểm soát bệnh tật (CDC)": another word for the same name. */
function isOwnAbbreviation(bracket: string, full: readonly string[], learnt: Abbreviations): boolean {
  const meant = expand(wordsOf(bracket), learnt).join(' ');
  const initials = full.map((word) => word[0]).join('');
  return full.join(' ').endsWith(meant) || initials.endsWith(lettersOf(bracket));
}

/** "hđnd&ubnd": two abbreviations that no entry has together. */
function apart(word: string): string[] {
  const parts = word.split('&');
  return parts.length > 1 && parts.every((part) => known.has(part))
    ? parts.flatMap((part) => known.get(part) ?? [])
    : [word];
}

/** Writes abbreviations out, the longest first. */
export function expand(words: readonly string[], learnt: Abbreviations): string[] {
  const result: string[] = [];
  let at = 0;
  while (at < words.length) {
    let length = Math.min(LONGEST_ABBREVIATION, words.length - at);
    let meaning: readonly string[] | undefined;
    for (; length > 0; length--) {
      const key = words.slice(at, at + length).join(' ');
      meaning = learnt.get(key) ?? known.get(key);
      if (meaning) break;
    }
    if (meaning) {
      result.push(...meaning);
      at += length;
    } else result.push(...apart(words[at++] as string));
  }
  return result;
}
