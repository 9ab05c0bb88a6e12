/** Whose a returned file is. */
import { senderInList } from '../senders';
import type { Leader } from './leaders';
import type { Reporter, ReturnedFile } from './types';

/**
 * @param reportedOn names of the units that lead, for each task the file reports on
 * @returns null where nothing tells, or several units are as likely
 */
export function reporterOf(
  { file, titleLines, hasSheetOf }: ReturnedFile,
  leaders: readonly Leader[],
  reportedOn: readonly (readonly string[])[],
): Reporter | null {
  const bySheet = leaders.filter(({ names }) => names.some(hasSheetOf));
  if (bySheet[0] !== undefined && bySheet.length === 1) return { unit: bySheet[0].name, by: 'sheet' };
  const list = leaders.map(({ name, names }) => ({ name, variants: names, pattern: null }));
  const byName = senderInList({ file, titleLines: [] }, list);
  if (byName !== null) return { unit: byName.unit, by: 'file-name' };
  const byTitle = senderInList({ file: '', titleLines }, list);
  if (byTitle !== null) return { unit: byTitle.unit, by: 'title' };
  const [first = [], ...rest] = reportedOn;
  const common = first.filter((unit) => rest.every((units) => units.includes(unit)));
  return common[0] !== undefined && common.length === 1 ? { unit: common[0], by: 'tasks' } : null;
}
