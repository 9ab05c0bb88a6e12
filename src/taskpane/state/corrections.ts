import { correctionsOf, type Correction } from '../../app/corrections';
import { rememberByObject } from '../../plan/model/remember';
import type { Checked } from '../../app/checked';
import type { PaneState } from './paneState';

/** What was set by hand on the checked sheet; nothing of it was lost or gained while sheet and settings are the same. */
export function correctionsInView({
  checked,
  settings,
}: Pick<PaneState, 'checked' | 'settings'>): readonly Correction[] {
  return checked === null ? [] : ofSheet(checked)(settings.sheets[checked.grid.sheet] ?? NONE);
}

const NONE: PaneState['settings']['sheets'][string] = [];

const ofSheet = rememberByObject(({ grid, report }: Checked) =>
  rememberByObject((choices: PaneState['settings']['sheets'][string]) =>
    correctionsOf(choices, grid, report.appendices),
  ),
);
