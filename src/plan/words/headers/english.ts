/** English heads, as companies and projects with foreign money use them. */
import { whole, words, type HeaderCue } from './cue';

export const ENGLISH_CUES = [
  [
    'stt',
    whole(
      'id no', // genre
      'item no', // genre
      'step(?: no)?', // genre
      'wbs(?: number| no)?', // 3-16-vnmasterplan-wbs-2025
    ),
    0.95,
  ],
  [
    'task',
    whole(
      '(?:task|action|work|activity)(?: (?:title|item|name|description))?', // 3-16-vnmasterplan-wbs-2025
    ),
    1,
  ],
  [
    'task',
    whole(
      '(?:tasks|actions|activities|action items|key actions|milestones?|description)', // genre
    ),
    0.85,
  ],
  [
    'lead',
    words(
      'accountable', // genre
      'in charge', // genre
      'lead', // genre
      'leader', // genre
      'owner', // 3-16-vnmasterplan-wbs-2025
      'pic', // genre
    ),
    0.9,
  ],
  [
    'executor',
    words(
      'assigned to', // genre
      'implementer', // genre
      'implementing', // genre
      'responsible', // genre
    ),
    0.85,
  ],
  [
    'coordinate',
    words(
      'consulted', // genre
      'contributors?', // genre
      'coordination', // genre
      'partners?', // genre
      'support', // genre
      'supporting', // genre
    ),
    0.85,
  ],
  [
    'startDate',
    words(
      'begin', // genre
      'start', // 3-16-vnmasterplan-wbs-2025
    ),
    1,
  ],
  [
    'deadline',
    words(
      'deadline', // genre
      'due', // 3-16-vnmasterplan-wbs-2025
      'end date', // genre
      'finish', // genre
      'target date', // genre
      'timeline', // genre
    ),
    1,
  ],
  [
    'completedOn',
    words(
      'actual (?:end|finish|date)', // genre
      'completed on', // genre
      'date completed', // genre
    ),
    1.05,
  ],
  [
    'extendedTo',
    words(
      'extended (?:to|until|deadline)', // genre
      'extension', // genre
    ),
    1.2,
  ],
  [
    'reason',
    whole(
      'reasons?(?: for delay)?', // genre
    ),
    0.9,
  ],
  [
    'product',
    words(
      'deliverables?', // genre
      'expected results?', // genre
      'outputs?', // genre
    ),
    0.95,
  ],
  [
    'status',
    words(
      'complete', // 3-16-vnmasterplan-wbs-2025
      'pct', // 2-90-neg-lich-cong-tac-daksong-2019
      'progress', // genre
      'status', // genre
    ),
    0.9,
    words(
      'completed on', // genre
    ),
  ],
  [
    'target',
    words(
      'indicator', // genre
      'kpis?', // 15-hanoi-kh38-phu-luc-1-xlsx
      'target', // genre
    ),
    0.8,
    words(
      'target date', // genre
    ),
  ],
  [
    'budget',
    words(
      'budget', // genre
      'cost', // genre
    ),
    0.9,
  ],
  [
    'note',
    words(
      'comments?', // genre
      'notes?', // genre
      'remarks?', // genre
    ),
    1,
  ],
] as const satisfies readonly HeaderCue[];
