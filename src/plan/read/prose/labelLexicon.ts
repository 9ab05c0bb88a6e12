import { meaningsThat, namesPeople, type MeaningThat } from '../../model/meanings';
import { LABEL_PHRASES } from '../../words/labels';

/**
 * What a labelled paragraph is about. `assignment` and `solution` hold other parts or the body of the task; `other` is a
 * label we know but have no column for (place, participants): it only ends the part before it.
 */
export type PartMeaning = MeaningThat<'labelled'> | 'assignment' | 'solution' | 'other';

/** Whether a part says who does the task. */
export function saysWho(meaning: PartMeaning): boolean {
  return namesPeople(meaning) || meaning === 'assignment';
}

/** Every part that paragraphs carry as a label has its phrases. */
const PHRASES: Readonly<Record<PartMeaning, readonly string[]>> = LABEL_PHRASES;

/** Meaning by phrase. */
export const LABEL_MEANINGS: ReadonlyMap<string, PartMeaning> = new Map(
  (Object.entries(PHRASES) as [PartMeaning, readonly string[]][]).flatMap(([meaning, phrases]) =>
    phrases.map((phrase): [string, PartMeaning] => [phrase, meaning]),
  ),
);

/** In a label of several words ("Phối hợp/Thực hiện") the first of these that is met is what the part is about. */
export const MEANING_PRECEDENCE: readonly PartMeaning[] = [
  ...meaningsThat('labelled'),
  'assignment',
  'solution',
  'other',
];
