import { MEANING_ROWS, namesPeople, type LabelledMeaning } from '../../model/meanings';
import { OTHER_LABELS } from '../../words/labels';

/**
 * What a labelled paragraph is about. `assignment` and `solution` hold other parts or the body of the task; `other` is a
 * label we know but have no column for (place, participants): it only ends the part before it.
 */
export type PartMeaning = LabelledMeaning | keyof typeof OTHER_LABELS;

/** Whether a part says who does the task. */
export function saysWho(meaning: PartMeaning): boolean {
  return namesPeople(meaning) || meaning === 'assignment';
}

/** The phrases of every part; where a label of several words ("Phối hợp/Thực hiện") means several, the first is what it is about. */
const PHRASES = [
  ...MEANING_ROWS.flatMap(([meaning, { labels }]) =>
    labels === undefined ? [] : [[meaning as LabelledMeaning, labels] as const],
  ),
  ...(Object.entries(OTHER_LABELS) as [keyof typeof OTHER_LABELS, readonly string[]][]),
] as const;

/** Meaning by phrase. */
export const LABEL_MEANINGS: ReadonlyMap<string, PartMeaning> = new Map(
  PHRASES.flatMap(([meaning, phrases]) => phrases.map((phrase): [string, PartMeaning] => [phrase, meaning])),
);

export const MEANING_PRECEDENCE: readonly PartMeaning[] = PHRASES.map(([meaning]) => meaning);
