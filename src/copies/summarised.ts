import { asSheet } from '../app/checked';
import { buildContext } from '../app/options';
import { summaryEdit, unitNames, usual } from '../workbook/summary';
import { applyEdits } from '../xlsx/apply';
import type { CopyOptions, Source } from './source';

export interface SummarisedOptions extends CopyOptions {
  /** A sheet for each unit, not only for those that lead. */
  readonly allUnits: boolean;
  /** The sheet of tasks by month too. */
  readonly months: boolean;
}

/**
 * The copy with the summary sheets of the one plan.
 *
 * @throws SoatError what writing throws
 */
export function summarisedCopy(
  { checked, bytes }: Source,
  { choices, today, locale, allUnits, months }: SummarisedOptions,
): Promise<Uint8Array> {
  const { state } = checked;
  const sheets = checked.sheets.map(asSheet);
  const choice = { sheets: { ...usual.sheets, months }, units: allUnits ? unitNames(sheets).all : null };
  const { edit } = summaryEdit(sheets, choice, buildContext(state, choices, today, locale));
  return applyEdits(bytes, [edit], state);
}
