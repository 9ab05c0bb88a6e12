/**
 * A copy to send on: the user's workbook without anything of ours. Parts of the file are cut and patched, not written anew, so that what
 * is the user's stays byte for byte.
 */
import { unzipSync, zipSync } from 'fflate';
import { SoatError } from '../../plan/model/error';
import { settingsKeys } from '../../workbook';
import { readWorkbook } from '../readWorkbook';
import {
  attribute,
  elementsOf,
  mapElements,
  dropRelations,
  dropUnreached,
  relationsOf,
  setText,
  textOf,
  type Package,
  type Related,
} from './package';
import { cleanSheet } from './sheetPart';
import { withoutUnusedStrings } from './strings';
import { cleanWorkbookPart, sheetsOf } from './workbookPart';

export interface CleanOptions {
  /** What stands in tracking columns of ours stays, as plain values; else the columns are emptied. */
  readonly keepTracking: boolean;
}

export interface CleanCopy {
  readonly bytes: Uint8Array;
  /** Names of the sheets that were taken out, hidden ones left out. */
  readonly sheets: readonly string[];
  /** Rules of conditional formats that were taken out. */
  readonly rules: number;
  /** Sheets whose tracking columns were emptied, or made plain. */
  readonly tracked: readonly string[];
}

/**
 * @param bytes the whole file
 * @param file its name, for error sentences
 * @throws SoatError nothing-to-send where all visible sheets are ours; those of `readWorkbook`
 */
export async function cleanCopy(bytes: Uint8Array, file: string, options: CleanOptions): Promise<CleanCopy> {
  const { state } = await readWorkbook(bytes, file);
  const parts: Package = unzipSync(bytes);
  const main = relationsOf(parts, '').find(({ type }) => type === 'officeDocument')?.part ?? '';
  const gone = new Set(state.ours.map(({ sheet }) => sheet));
  const all = sheetsOf(textOf(parts, main));
  if (!all.some(({ name, visible }) => visible && !gone.has(name)))
    throw new SoatError('nothing-to-send', { file });

  const relations = relationsOf(parts, main);
  const partOf = (relation: string): string => relations.find(({ id }) => id === relation)?.part ?? '';
  const leaving = all.filter(({ name }) => gone.has(name)).map(({ relation }) => partOf(relation));
  const staying = all.filter(({ name }) => !gone.has(name));
  const namesGone = namesAny(gone);
  let rules = 0;
  for (const { name, relation } of staying) {
    const part = partOf(relation);
    const tracking = state.columns.filter(({ sheet }) => sheet === name).map(({ area }) => area);
    const clean = cleanSheet(textOf(parts, part), { ...options, namesGone, tracking });
    rules += clean.rules;
    if (parts[part] !== undefined) setText(parts, part, clean.xml);
  }

  const caches = cachesOf(
    parts,
    relations,
    leaving,
    staying.map(({ relation }) => partOf(relation)),
  );
  setText(parts, main, cleanWorkbookPart(textOf(parts, main), { gone, namesGone, ...caches }));
  const left = new Set(leaving);
  dropRelations(
    parts,
    main,
    ({ id, type, part }) =>
      type === 'calcChain' || caches.caches.has(id) || (part !== null && left.has(part)),
  );
  dropSettings(parts);
  dropTitles(parts);
  dropUnreached(parts);
  withoutUnusedStrings(parts, main);
  return {
    bytes: zipSync(parts),
    sheets: all.filter(({ name, visible }) => visible && gone.has(name)).map(({ name }) => name),
    rules,
    tracked: [...new Set(state.columns.map(({ sheet }) => sheet))],
  };
}

/** Whether a formula names one of the sheets, quoted or not. */
function namesAny(sheets: ReadonlySet<string>): (formula: string) => boolean {
  const names = [...sheets].flatMap((name) => [`'${name.replace(/'/g, "''")}'!`, `${name}!`]);
  return (formula) => names.some((name) => formula.includes(name));
}

/** Caches behind PivotTables and slicers of the sheets that go, unless a sheet that stays uses them. */
function cachesOf(
  parts: Package,
  relations: readonly Related[],
  leaving: readonly string[],
  staying: readonly string[],
): { caches: Set<string>; slicers: Set<string> } {
  const pivots = (sheets: readonly string[]): Set<string> =>
    new Set(
      targets(parts, sheets, 'pivotTable').flatMap((part) => targets(parts, [part], 'pivotCacheDefinition')),
    );
  const slicerNames = (sheets: readonly string[]): Set<string> =>
    new Set(
      targets(parts, sheets, 'slicer').flatMap((part) =>
        elementsOf(textOf(parts, part), 'slicer').map(({ tag }) => attribute(tag, 'cache')),
      ),
    );
  const [oldPivots, newPivots] = [pivots(leaving), pivots(staying)];
  const [oldSlicers, newSlicers] = [slicerNames(leaving), slicerNames(staying)];
  const slicers = new Set([...oldSlicers].filter((name) => !newSlicers.has(name)));
  const caches = relations.filter(({ type, part }) => {
    if (part === null) return false;
    if (type === 'pivotCacheDefinition') return oldPivots.has(part) && !newPivots.has(part);
    if (type !== 'slicerCache') return false;
    return elementsOf(textOf(parts, part), 'slicerCacheDefinition').some(({ tag }) =>
      slicers.has(attribute(tag, 'name')),
    );
  });
  return { caches: new Set(caches.map(({ id }) => id)), slicers };
}

function targets(parts: Package, from: readonly string[], type: string): string[] {
  return from.flatMap((part) =>
    relationsOf(parts, part).flatMap((one) => (one.type === type && one.part !== null ? [one.part] : [])),
  );
}

/** What Excel keeps of an add-in in a workbook: its settings, and that its pane was open. */
function dropSettings(parts: Package): void {
  const isOurs = (part: string): boolean =>
    settingsKeys.some((key) => textOf(parts, part).includes(`"${key}"`));
  for (const { part: panes, type } of relationsOf(parts, '')) {
    if (type !== 'webextensiontaskpanes' || panes === null) continue;
    const ours = relationsOf(parts, panes).filter(({ part }) => part !== null && isOurs(part));
    const ids = new Set(ours.map(({ id }) => id));
    const text = mapElements(textOf(parts, panes), 'taskpane', (pane) =>
      ids.has(/\br:id="([^"]*)"/.exec(pane)?.[1] ?? '') ? '' : pane,
    );
    setText(parts, panes, text);
    dropRelations(parts, panes, ({ id }) => ids.has(id));
    if (elementsOf(text, 'taskpane').length === 0) dropRelations(parts, '', ({ part }) => part === panes);
  }
}

/** The list of sheets in the properties is for show, and would name ours. */
function dropTitles(parts: Package): void {
  const app = relationsOf(parts, '').find(({ type }) => type === 'extended-properties')?.part;
  if (app === undefined || app === null || parts[app] === undefined) return;
  const drop = (text: string, name: string): string => mapElements(text, name, () => '');
  setText(parts, app, ['HeadingPairs', 'TitlesOfParts'].reduce(drop, textOf(parts, app)));
}
