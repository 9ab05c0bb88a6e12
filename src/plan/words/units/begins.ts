import { compareKey } from '../text';
import { falseStarts } from './exceptions';
import { domains } from './fields';
import { heads, taskStarts } from './heads';
import { institutions } from './institutions';
import { people } from './people';
import { places } from './places';
import { quantifiers } from './quantifiers';
import { titles } from './titles';

/**
 * Whether a cell begins as the name of a unit, a set of units, a person in office or a commune's field does ("Sở Y tế",
 * "- Các phòng, ban", "Đ/c An", "Tư pháp - Hộ tịch"). Only the first words are looked at; for cells of a column of units.
 */
export function beginsUnit(text: string): boolean {
  const words = firstWords(text);
  const rest = words.slice(quantifiers.prefixOf(words));
  const unit = Math.max(...KINDS.map((kind) => kind.prefixOf(rest)));
  return unit > notUnit(rest);
}

/** As `beginsUnit` for running text, where fewer beginnings are sure: whom a document gives a duty. */
export function beginsUnitInProse(text: string): boolean {
  const words = firstWords(text);
  return heads.prefixOf(words) > taskStarts.prefixOf(words);
}

const KINDS = [institutions, titles, people, places, domains, heads];

function notUnit(words: readonly string[]): number {
  return Math.max(taskStarts.prefixOf(words), falseStarts.prefixOf(words));
}

/** Long enough for the longest beginning. */
const LOOKED_AT = 60;

function firstWords(text: string): string[] {
  return (
    compareKey(text.slice(0, LOOKED_AT))
      .match(WORD)
      ?.map((word) => (word === 'đ/c' ? 'đc' : word)) ?? []
  );
}

/** "Đ/c" is one word. */
const WORD = /đ\/c|[\p{L}\p{M}\p{N}&]+/gu;
