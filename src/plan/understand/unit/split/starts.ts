import { rememberByObject } from '../../../model/remember';
import type { Token } from '../../../words/tokens';
import { falseStarts, preventions } from '../../../words/units/exceptions';
import { familyNames } from '../../../words/units/familyNames';
import { fieldAcronyms } from '../../../words/units/fields';
import { institutions } from '../../../words/units/institutions';
import { people } from '../../../words/units/people';
import { places } from '../../../words/units/places';
import { quantifiers } from '../../../words/units/quantifiers';
import { titles } from '../../../words/units/titles';

/** What kind of unit begins at a token; null where none does. */
export type Start = 'quantified' | 'institution' | 'title' | 'person' | 'people' | 'place' | 'acronym' | null;

export function startOf(tokens: readonly Token[], at: number): Start {
  if (tokens[at]?.kind !== 'word') return null;
  const known = startsOf(tokens);
  return (known[at] ??= findStart(tokens, at) ?? 'none') === 'none' ? null : known[at];
}

/** Found once for each token of a cell: every question about a separator asks for it. */
const startsOf = rememberByObject((_tokens: readonly Token[]): (Exclude<Start, null> | 'none')[] => []);

function findStart(tokens: readonly Token[], at: number): Start {
  const token = tokens[at] as Token;
  // "BA" is no "ba".
  if (isCounted(tokens, at) || (!token.acronym && quantifiers.matchAt(tokens, at) > 0)) return 'quantified';
  // "ĐC-XD" is a field, "ĐC Nam" a comrade.
  const initials = token.key === 'đc' && token.acronym && tokens[at + 1]?.kind === 'dash';
  const title = initials ? 0 : titles.matchAt(tokens, at);
  const institution = institutions.matchAt(tokens, at);
  const crowd = people.matchAt(tokens, at);
  const place = places.matchAt(tokens, at);
  const longest = Math.max(title, institution, crowd, place);
  if (falseStarts.matchAt(tokens, at) >= Math.max(1, longest) || preventions.matchAt(tokens, at) > 0)
    return null;
  if (isPersonAt(tokens, at)) return 'person';
  if (isShortOffice(tokens, at)) return 'institution';
  if (longest === 0) return isUnitAcronym(tokens, at) ? 'acronym' : null;
  if (title === longest) return 'title';
  if (place === longest) return 'place';
  return institution === longest ? 'institution' : 'people';
}

/** "03 nhà trường", "12 ấp": a number and what is counted. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    /^\d{1,3}$/u.test(tokens[at]?.key ?? '') && next?.kind === 'word' && next.spaced && !/^\d/u.test(next.key)
  );
}

/** Number of words of a personal name at a token, 0 if there is none: two to five capitalised words after a family name. */
export function personLength(tokens: readonly Token[], at: number): number {
  if (!familyNames.has(tokens[at]?.key ?? '') || tokens[at]?.capital !== true || tokens[at]?.acronym)
    return 0;
  let length = 1;
  while (length < 5) {
    const token = tokens[at + length];
    if (token?.kind !== 'word' || !token.capital || token.acronym) break;
    length++;
  }
  return length >= 2 ? length : 0;
}

function isPersonAt(tokens: readonly Token[], at: number): boolean {
  const length = personLength(tokens, at);
  if (length < 3) return false;
  const after = tokens[at + length];
  return after === undefined || after.kind !== 'word';
}

/** "P.KHKT", "P. Kế hoạch": a department by its letter. */
function isShortOffice(tokens: readonly Token[], at: number): boolean {
  const field = tokens[at + 2]?.kind === 'newline' ? tokens[at + 3] : tokens[at + 2];
  return (
    tokens[at]?.key === 'p' && tokens[at + 1]?.kind === 'stop' && field?.kind === 'word' && field.capital
  );
}

function isUnitAcronym(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  return token.acronym && fieldAcronyms.matchAt(tokens, at) === 0;
}
