import type { AppliedEdit, LeftOut } from '../../workbook';
import type { Said } from '../../app/said';

const missing: Readonly<Record<LeftOut, Said['key']>> = {
  chart: 'noChart',
  pivot: 'noPivot',
  slicer: 'noSlicer',
  view: 'noView',
  page: 'noPage',
  front: 'notInFront',
  check: 'notReadBack',
};

/** What to say of an edit: its own sentence, and what this Excel did not do of it. */
export function reportOf({ leftOut, unseenRules }: AppliedEdit, said: Said): Said {
  const more: Said[] = leftOut.map((what) => ({ key: missing[what] }));
  if (unseenRules > 0) more.push({ key: 'unseenRules', params: { count: unseenRules } });
  return more.length === 0 ? said : { ...said, more };
}
