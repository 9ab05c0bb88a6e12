/** The ledger of a file: its hidden names, and by form what a program that saved it took out of them. */
import type { Grid } from '../../plan/model/grid';
import { foundByForm } from '../../workbook/byForm';
import {
  freeTrackingTag,
  ledgerName,
  readLedgerName,
  readReference,
  type LedgerName,
} from '../../workbook/ledger';
import type { DefinedName } from './workbook';

export function ledgerNames(names: readonly DefinedName[]): LedgerName[] {
  return names.flatMap(({ name, range, comment }) => {
    const entry = readLedgerName(name);
    return entry === null ? [] : [{ name, entry, comment, ...readReference(`=${range.replace(/^=/, '')}`) }];
  });
}

/** Name of the hidden sheet a set of marks looks things up in. */
const listName = /^_soat(\d+)$/;

/** Whether a sheet is a hidden list of ours by its name. */
export const isListName = (sheet: string): boolean => listName.test(sheet);

/**
 * What the names do not tell.
 *
 * @param names what they do tell
 * @param sheets names of all sheets, and of each what its part says
 */
export function unledgered(
  names: readonly LedgerName[],
  grids: readonly Grid[],
  sheets: readonly { readonly name: string; readonly xml: () => string }[],
): LedgerName[] {
  // A name may be left of a sheet that was renamed by a program that does not follow it.
  const known = names.filter((one) => sheets.some(({ name }) => name === one.sheet));
  const has = (kind: LedgerName['entry']['kind'], sheet: string): boolean =>
    known.some((one) => one.entry.kind === kind && one.sheet === sheet);
  const tags = new Set(known.flatMap(({ entry }) => (entry.kind === 'mark' ? [] : [entry.tag])));
  const found = grids.flatMap((grid): LedgerName[] =>
    foundByForm(grid).flatMap(({ entry, area }) => {
      if (entry.kind === 'mark' || has('sheet', grid.sheet) || has(entry.kind, grid.sheet)) return [];
      const tag = entry.kind === 'columns' ? freeTrackingTag(tags) : entry.tag;
      if (entry.kind === 'sheet' && tags.has(tag)) return [];
      tags.add(tag);
      return [nameOf({ ...entry, tag }, grid.sheet, area)];
    }),
  );
  return [...found, ...sheets.flatMap(({ name }) => (has('sheet', name) ? [] : marksBy(name, sheets)))];
}

/** A hidden list without a name in the ledger, and the sheet whose rules look things up in it. */
function marksBy(list: string, sheets: Parameters<typeof unledgered>[2]): LedgerName[] {
  const set = Number(listName.exec(list)?.[1] ?? 0);
  if (set === 0) return [];
  const marked = sheets.find(
    ({ name, xml }) => name !== list && new RegExp(`${list}(?:'|&#39;|&apos;)?!`).test(xml()),
  );
  const cell = { top: 1, left: 1, bottom: 1, right: 4 };
  return [
    nameOf({ kind: 'sheet', tag: `marks.${set}` }, list, cell),
    ...(marked === undefined ? [] : [nameOf({ kind: 'mark', set, index: 0 }, marked.name, cell)]),
  ];
}

function nameOf(entry: LedgerName['entry'], sheet: string, area: LedgerName['area']): LedgerName {
  return { name: ledgerName(entry), entry, sheet, area, comment: '' };
}
