/** A reverse speaks of sheets by the names they had; the user may have renamed them since. */
import { nameSheets } from '../../workbook';
import type { Ledger } from '../ledger';
import type { Reverse } from '../reverse';

/** The reverse with the names of now. Sheets are known again by their ids, those of ours by the ledger. */
export function followed(reverse: Reverse, now: Ledger): Reverse {
  const nameById = new Map([...now.ids].map(([name, id]) => [id, name]));
  const nameByTag = new Map(
    now.names.flatMap(({ entry, sheet }) =>
      entry.kind === 'sheet' && sheet !== null ? [[entry.tag, sheet] as const] : [],
    ),
  );
  const freed = namesForRemoved(reverse, now);
  const rename = (name: string): string =>
    freed.get(name) ?? nameById.get(reverse.ids.get(name) ?? '') ?? name;
  const placed = <T extends { readonly sheet: string }>(list: readonly T[]): T[] =>
    list.map((one) => ({ ...one, sheet: rename(one.sheet) }));
  const ours = <T extends { readonly name: string; readonly content: { readonly tag: string } }>(
    list: readonly T[],
  ): T[] => list.map((one) => ({ ...one, name: nameByTag.get(one.content.tag) ?? rename(one.name) }));
  return {
    ...reverse,
    names: reverse.names.map((one) => ({ ...one, sheet: one.sheet === null ? null : rename(one.sheet) })),
    addedSheets: ours(reverse.addedSheets),
    updatedSheets: ours(reverse.updatedSheets),
    removedSheets: reverse.removedSheets.map((one) => ({ ...one, name: rename(one.name) })),
    rules: placed(reverse.rules),
    cells: placed(reverse.cells),
    columns: placed(reverse.columns),
  };
}

/** Names for the sheets that come back: their own, or a free one where the user has given theirs to another sheet. */
function namesForRemoved({ removedSheets, ids, begun }: Reverse, now: Ledger): Map<string, string> {
  const taken = begun?.sheets ?? now.sheets;
  const isUsers = (name: string): boolean => taken.includes(name) && now.ids.get(name) !== ids.get(name);
  const clashing = removedSheets.filter(({ name }) => isUsers(name));
  const free = nameSheets(clashing, { sheets: now.sheets, ours: [] });
  return new Map(clashing.map(({ tag, name }) => [name, free.get(tag) ?? name]));
}
