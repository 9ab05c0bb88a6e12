import { SoatError } from '../plan/model/error';
import type { Finding } from '../plan/model/finding';
import type { Locale } from '../plan/messages';
import type { ExcelHost, DescribedEdit, SummaryChoice, WorkbookState } from '../workbook';
import type { Action } from './actions';
import type { Checked } from '../taskpane/state/paneState';
import type { WorkbookSettings } from './settings';

export interface PlanInput {
  readonly checked: Checked | null;
  readonly settings: WorkbookSettings;
  readonly today: string;
  readonly locale: Locale;
  readonly choice?: SummaryChoice | null;
  readonly findings?: readonly Finding[];
}

/**
 * What an action would do to the workbook as it is now. Pane and ribbon both come here.
 *
 * @throws SoatError "no-plan-table" where the action needs a table and the sheet has none
 */
export async function prepareAction(
  action: Action,
  host: ExcelHost,
  { checked, settings, today, locale, choice = null, findings = [] }: PlanInput,
): Promise<{ prepared: DescribedEdit; before: WorkbookState }> {
  const error = checked?.report.error ?? null;
  if (action.needsCheck && error !== null) throw new SoatError(error.code, error.params);
  const before = await host.readState();
  const prepared = action.perform({
    sheet: checked === null ? null : { grid: checked.grid, tables: checked.report.appendices },
    context: {
      state: before,
      asOf: settings.asOf ?? today,
      live: settings.asOf === null,
      dueSoonDays: settings.dueSoonDays,
      locale,
    },
    choice,
    findings,
  });
  return { prepared, before };
}
