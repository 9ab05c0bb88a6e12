/** A copy with tracking columns, read again: what comes next must know them. */
import { asSheet, type Checked } from '../app/checked';
import { checkOptions, type CheckChoices } from '../app/options';
import { check } from '../plan/check';
import {
  editsInTurn,
  trackingEdit,
  type BuildContext,
  type TrackingChoice,
  type WorkbookState,
} from '../workbook';
import { applyEdits } from '../xlsx/apply';
import { readWorkbook } from '../xlsx/readWorkbook';
import type { Source } from './source';

export interface Tracked {
  readonly bytes: Uint8Array;
  /** The sheets that were checked, with the columns; their rows stand where they stood. */
  readonly sheets: readonly Checked[];
  readonly state: WorkbookState;
}

/** @param today ISO date @throws SoatError date-1904, and what reading and writing throw */
export async function trackedCopy(
  { checked, bytes: source }: Source,
  choices: CheckChoices,
  today: string,
  context: BuildContext,
  choice?: TrackingChoice,
): Promise<Tracked> {
  const edits = editsInTurn(
    checked.sheets,
    context.state,
    (one, state) => trackingEdit(asSheet(one), { ...context, state }, choice).edit,
  );
  const bytes = await applyEdits(source, edits, checked.state);
  const names = new Set(checked.sheets.map(({ grid }) => grid.sheet));
  return readAgain(bytes, checked.file, names, choices, today);
}

/** A workbook of ours as its reader finds it. @param names of the sheets that matter */
export async function readAgain(
  bytes: Uint8Array,
  file: string,
  names: ReadonlySet<string>,
  choices: CheckChoices,
  today: string,
): Promise<Tracked> {
  const { grids, state } = await readWorkbook(bytes, file);
  const sheets = grids
    .filter(({ sheet }) => names.has(sheet))
    .map((grid) => ({ grid, report: check(grid, checkOptions(grid, choices, today)) }));
  return { bytes, sheets, state };
}
