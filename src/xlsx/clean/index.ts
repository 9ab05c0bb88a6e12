/**
 * A copy to send on: the user's workbook without anything of ours. Parts of the file are cut and patched, not written anew, so that what
 * is the user's stays byte for byte.
 */
import { unzipSync, zipSync } from 'fflate';
import { SoatError } from '../../plan/model/error';
import { settingsKeys } from '../../workbook';
import { readLedgerName } from '../../workbook/ledger';
import { readWorkbook } from '../readWorkbook';
import {
  elementsOf,
  mapElements,
  dropRelations,
  dropUnreached,
  relationsOf,
  setText,
  textOf,
  type Package,
} from './package';
import { cutSheets } from './cutSheets';
import { cleanSheet } from './sheetPart';
import { withoutUnusedStrings } from './strings';
import { sheetsOf } from './workbookPart';

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

  const { rules } = cutSheets(parts, main, {
    gone,
    dropsName: (name) => readLedgerName(name) !== null,
    clearSheet: (xml, { name, namesGone }) =>
      cleanSheet(xml, {
        keepTracking: options.keepTracking,
        namesGone,
        tracking: state.columns.filter(({ sheet }) => sheet === name).map(({ area }) => area),
      }),
  });
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
