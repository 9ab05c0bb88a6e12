import { trackingEdit, type EditDescription } from '../../workbook';
import type { Said } from '../said';
import { hasTable, sheetOf, type Action } from './action';

/** Cột theo dõi: due date, state, date of completion and findings beside the table; those that stand there already are renewed. */
export const track: Action = {
  name: 'track',
  icon: 'columns',
  needsCheck: true,
  asksFirst: true,
  enabled: hasTable,
  perform: (input) => trackingEdit(sheetOf(input), input.context, { progress: input.progress }),
  report: trackingReport,
};

/** What was really done: added, taken for ours again, renewed. */
export function trackingReport({ counts }: EditDescription): Said {
  const { changed = 0, found = 0, stood = 0 } = counts;
  if (stood === 0) return { key: 'tracked' };
  return { key: found > 0 ? 'trackingFound' : 'trackingRenewed', params: { rows: changed } };
}
