/** English heads, as companies and projects with foreign money use them. */
import { whole, words, type HeaderCue } from './cue';

export const ENGLISH_CUES: readonly HeaderCue[] = [
  ['stt', whole('no', 'wbs(?: number| no)?', 'item no', 'id no', 'step(?: no)?'), 0.95],
  ['task', whole('(?:task|action|work|activity)(?: (?:title|item|name|description))?'), 1],
  ['task', whole('(?:tasks|actions|activities|action items|key actions|milestones?|description)'), 0.85],
  ['lead', words('lead', 'leader', 'owner', 'accountable', 'in charge', 'pic'), 0.9],
  ['executor', words('responsible', 'assigned to', 'assignee', 'implementer', 'implementing'), 0.85],
  [
    'coordinate',
    words('support', 'supporting', 'consulted', 'contributors?', 'coordination', 'partners?'),
    0.85,
  ],
  ['startDate', words('start', 'begin'), 1],
  ['deadline', words('due', 'due date', 'deadline', 'timeline', 'end date', 'finish', 'target date'), 1],
  ['completedOn', words('completed on', 'actual (?:end|finish|date)', 'date completed'), 1.05],
  ['product', words('deliverables?', 'outputs?', 'expected results?'), 0.95],
  ['status', words('status', 'progress', 'pct', 'complete'), 0.9, words('completed on')],
  ['target', words('kpis?', 'target', 'indicators?'), 0.8, words('target date')],
  ['target', words('(?:acceptance|exit|success) criteria', 'definition of done', '^exit$'), 0.85],
  ['budget', words('budget', 'cost'), 0.9],
  ['note', words('notes?', 'remarks?', 'comments?'), 1],
];
