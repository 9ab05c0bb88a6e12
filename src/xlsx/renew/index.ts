/** Makes room in a file for a new run: what an earlier one left is taken out, what the user put beside it stays and is told. */
import { unzipSync, zipSync } from 'fflate';
import type { Area } from '../../plan/model/grid';
import { matchesTag, type SheetContent, type WorkbookEdit, type WorkbookState } from '../../workbook';
import { readLedgerName } from '../../workbook/ledger';
import { cutSheets, type StayingSheet } from '../clean/cutSheets';
import { dropUnreached, relationsOf, setText, textOf, type Package } from '../clean/package';
import { withoutRules } from '../clean/sheetPart';
import { readSharedStrings } from '../read/sharedStrings';
import { clearCharts, clearPivot, clearTables } from './objects';
import { clearCells, keyTexts, usersCells } from './sheetPart';

/** A sheet of ours that stands, its old contents gone. */
export interface OldSheet {
  /** What our old contents covered. */
  readonly area: Area;
  /** Text of the key column by row, as it was. */
  readonly keys: ReadonlyMap<number, string>;
  /** Addresses of the user's cells on it. */
  readonly beside: readonly string[];
}

export interface Cleared {
  readonly bytes: Uint8Array;
  /** By tag: the sheets that stand and are to be filled again. */
  readonly old: ReadonlyMap<string, OldSheet>;
}

/**
 * @param bytes a workbook that `readWorkbook` accepted
 * @param state what of ours is in it
 * @returns the same bytes where the edits meet nothing of ours
 */
export function clearedFor(bytes: Uint8Array, edits: readonly WorkbookEdit[], state: WorkbookState): Cleared {
  const steps = edits.flatMap((edit) => edit.steps);
  const put = new Map(
    steps.flatMap((step) => (step.kind === 'put-sheet' ? [[step.sheet.tag, step.sheet]] : [])),
  );
  const sets = setsIn(steps, state);
  const isList = (tag: string): boolean => [...sets].some((set) => tag === `marks.${set}`);
  const isRemoved = (tag: string): boolean =>
    !put.has(tag) && steps.some((step) => step.kind === 'remove-sheets' && matchesTag(step, tag));
  // A list the marks look things up in holds nothing of the user's: it goes, and with it every rule that names it.
  const gone = state.ours.filter(({ tag }) => isList(tag) || isRemoved(tag));
  const renewed = new Map(
    state.ours.flatMap(({ tag, sheet, area }) => {
      const content = put.get(tag);
      return content === undefined || isList(tag) || area === undefined ? [] : [[sheet, { content, area }]];
    }),
  );
  if (gone.length === 0 && renewed.size === 0) return { bytes, old: new Map() };

  const parts: Package = unzipSync(bytes);
  const main = relationsOf(parts, '').find(({ type }) => type === 'officeDocument')?.part ?? '';
  const strings = relationsOf(parts, main).find(({ type }) => type === 'sharedStrings')?.part ?? '';
  const texts = readSharedStrings(textOf(parts, strings) || '<none/>');
  const old = new Map<string, OldSheet>();
  cutSheets(parts, main, {
    gone: new Set(gone.map(({ sheet }) => sheet)),
    dropsName(name, sheet) {
      const entry = readLedgerName(name);
      if (entry?.kind === 'mark') return sets.has(entry.set);
      return sheet !== null && renewed.has(sheet) && name.startsWith('_xlnm.');
    },
    clearSheet(xml, sheet) {
      const ours = renewed.get(sheet.name);
      if (ours === undefined) return { xml: withoutRules(xml, sheet.namesGone).text, rules: 0 };
      const cleared = clearSheet(parts, xml, sheet, ours, texts);
      old.set(ours.content.tag, cleared.old);
      return { xml: cleared.xml, rules: 0 };
    },
  });
  dropUnreached(parts);
  return { bytes: zipSync(parts), old };
}

/** Numbers of the sets of marks that are put anew or taken away. */
function setsIn(steps: readonly WorkbookEdit['steps'][number][], { marks }: WorkbookState): Set<number> {
  return new Set(
    steps.flatMap((step) => {
      if (step.kind === 'add-marks') return [step.set];
      if (step.kind !== 'remove-marks') return [];
      return step.sets === 'all' ? marks.map(({ set }) => set) : step.sets;
    }),
  );
}

function clearSheet(
  parts: Package,
  xml: string,
  { part }: StayingSheet,
  { content, area }: { readonly content: SheetContent; readonly area: Area },
  strings: readonly string[],
): { readonly xml: string; readonly old: OldSheet } {
  const pivot = clearPivot(parts, part, xml, content.pivot?.name ?? null);
  const charts = [...content.charts.map(({ name }) => name), ...content.formerCharts];
  const bare = clearCharts(parts, part, pivot.xml, charts, content.pivot !== null);
  const areas = [area, ...pivot.areas];
  const cleared = clearCells(
    clearTables(parts, part, bare, { areas, name: content.table?.name ?? null }),
    areas,
  );
  const beside = usersCells(cleared);
  const keys =
    beside.length === 0 || content.keyColumn === null ? new Map() : keyTexts(xml, content.keyColumn, strings);
  setText(parts, part, cleared);
  return { xml: cleared, old: { area, keys, beside } };
}
