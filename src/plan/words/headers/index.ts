/** The header lexicon: data, grouped by what a column can be about. The order of cues has no meaning; the highest score counts. */
import { ENGLISH_CUES } from './english';
import { MONEY_CUES } from './money';
import { PEOPLE_CUES } from './people';
import { RESULT_CUES } from './results';
import { TASK_CUES } from './tasks';
import { TEAM_CUES } from './teams';
import { TIME_CUES } from './time';

export const HEADER_CUES = [
  ...TASK_CUES,
  ...PEOPLE_CUES,
  ...TIME_CUES,
  ...RESULT_CUES,
  ...MONEY_CUES,
  ...ENGLISH_CUES,
  ...TEAM_CUES,
] as const;
