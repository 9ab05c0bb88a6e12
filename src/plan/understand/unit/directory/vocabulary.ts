import { abbreviations } from './abbreviations';
import { genericNouns, modifiers } from './collectives';
import { associationFields, schoolKinds, wholeNames } from './complete';
import { compounds, jointOffices } from './compounds';
import { domains } from './domains';
import { institutions, people, places, titles } from './starters';
import { doubtfulVerbs, plainVerbs } from './verbs';

const sources = [
  genericNouns,
  modifiers,
  associationFields,
  schoolKinds,
  wholeNames,
  compounds,
  jointOffices,
  domains,
  institutions,
  people,
  places,
  titles,
  doubtfulVerbs,
  plainVerbs,
];
const words = new Set<string>(sources.flatMap((source) => [...source.words()]));
for (const meaning of abbreviations.values()) for (const word of meaning) words.add(word);

/** Whether a word (in `compareKey` form) stands in any name the directory knows. */
export function isKnownWord(word: string): boolean {
  return words.has(word);
}
