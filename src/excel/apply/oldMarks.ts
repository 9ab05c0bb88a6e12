/**
 * Which conditional formats of a sheet are ours. By the ids in the ledger; where Excel has given new ids (the workbook was closed in
 * between), by kind: ours are custom rules that stop, and hardly any user makes those; if there are others, by place.
 */
import { SoatError } from '../../plan/model/error';
import { areaAddress } from '../../plan/model/grid';
import type { LedgerName } from '../../workbook/ledger';
import { areasOf } from '../address';
import type { MarkFormat, Snapshot } from '../snapshot';
import { inTurn } from '../run';

/** Ids of our marks by sheet, for the sets wanted. Takes a request only where place must decide. */
export async function findMarks(
  context: Excel.RequestContext,
  before: Snapshot,
  wanted: (set: number) => boolean,
): Promise<Map<string, string[]>> {
  const bySheet = new Map<string, LedgerName[]>();
  for (const name of before.names)
    if (name.entry.kind === 'mark' && name.sheet !== null && wanted(name.entry.set))
      bySheet.set(name.sheet, [...(bySheet.get(name.sheet) ?? []), name]);
  const found = await inTurn(bySheet, async ([sheet, names]) => {
    const formats = before.formats.get(sheet) ?? [];
    return [sheet, await idsOf(context, sheet, names, formats)] as const;
  });
  return new Map(found);
}

async function idsOf(
  context: Excel.RequestContext,
  sheet: string,
  names: readonly LedgerName[],
  formats: readonly MarkFormat[],
): Promise<string[]> {
  const candidates = formats.filter(({ type, stopIfTrue }) => type === 'Custom' && stopIfTrue);
  const byId = candidates.filter(({ id }) => names.some(({ comment }) => comment === id)).map(({ id }) => id);
  // Some were found by id: the ids hold, and those not found were deleted by the user.
  if (byId.length > 0 || candidates.length === 0) return byId;
  if (candidates.length === names.length) return candidates.map(({ id }) => id);
  return byPlace(context, sheet, names, candidates);
}

async function byPlace(
  context: Excel.RequestContext,
  sheet: string,
  names: readonly LedgerName[],
  candidates: readonly MarkFormat[],
): Promise<string[]> {
  const all = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
  const ranges = candidates.map(({ id }) => {
    const range = all.getItem(id).getRanges();
    range.load('address');
    return { id, range };
  });
  await context.sync();
  const places = new Set(names.flatMap(({ area }) => (area ? [areaAddress(area)] : [])));
  const ids = ranges
    .filter(({ range }) => areasOf(range.address).every((area) => places.has(areaAddress(area))))
    .map(({ id }) => id);
  // More rules at our places than we made: no telling which are whose.
  if (ids.length > names.length) throw new SoatError('marks-not-found', { sheet });
  return ids;
}
