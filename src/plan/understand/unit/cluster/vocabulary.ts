import { wordsOf } from '../../../words/phrases';
import { abbreviations } from '../../../words/units/abbreviations';
import { genericNouns, modifiers } from '../../../words/units/collectives';
import { compounds, jointOffices } from '../../../words/units/compounds';
import { associationFields, schoolKinds, domains } from '../../../words/units/fields';
import { institutions } from '../../../words/units/institutions';
import { people } from '../../../words/units/people';
import { places } from '../../../words/units/places';
import { titles } from '../../../words/units/titles';
import { doubtfulVerbs, plainVerbs } from '../../../words/units/verbs';
import { wholeNames } from '../../../words/units/wholeNames';

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
const words = new Set<string>(sources.flatMap((source) => source.entries.flatMap(wordsOf)));
for (const meaning of abbreviations.values()) for (const word of meaning) words.add(word);

/** Whether a word (in `compareKey` form) stands in any name the directory knows. */
export function isKnownWord(word: string): boolean {
  return words.has(word);
}
