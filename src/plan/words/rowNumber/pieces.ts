/** What numbers of rows are made of: sources of patterns. */
import { NUMBER_WORDS, ORDINALS, type NumberWord } from './numberWords';

/** Up to 89: no list of a plan is longer. */
export const ROMAN = '[IVXL]{1,6}';
/** Well-formed and below 50. */
export const NUMERAL = '(?=[IVX])X{0,4}(?:IX|IV|V?I{0,3})';
export const LETTER = '[A-ZĐ]';
export const SMALL_LETTER = '[a-zđ]';
export const COUNT = '\\d{1,3}';
/** "1.2", "2.2.1" before a text: a step has two digits at most, since "2.500 hộ" is an amount. */
export const DOTTED = '\\d{1,2}(?:\\.\\d{1,2}){1,3}';
export const ORDINAL = oneOf([...ORDINALS.keys()]);

/** The words that pass, as one group, the longest first. */
export function wordsThat(pass: (word: NumberWord) => boolean): string {
  return oneOf(NUMBER_WORDS.filter(pass).map(({ word }) => word));
}

/** The words as alternatives of a pattern, the longest first; a space stands for any white space. */
function oneOf(words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((word) => word.replace(/ /g, '\\s+')).join('|')})`;
}
