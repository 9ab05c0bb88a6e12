import { SoatError } from '../plan/model/error';
import type { KeptPlan } from '../plan/judge/changes';
import type { Finding } from '../plan/model/finding';
import type { Locale } from '../plan/messages';
import type { ExcelHost, DescribedEdit, SummaryChoice, WorkbookState } from '../workbook';
import type { Action } from './actions';
import { asSheet, type Checked } from './checked';
import { buildContext, type CheckChoices } from './options';

export interface ActionRequest {
  /** The sheet as just checked; null where the action needs none. */
  readonly checked: Checked | null;
  readonly choices: CheckChoices;
  /** ISO date. */
  readonly today: string;
  readonly locale: Locale;
  readonly choice?: SummaryChoice | null;
  readonly findings?: readonly Finding[];
  readonly progress?: boolean;
  readonly lastCheck?: KeptPlan | null;
}

/**
 * What an action would do to the workbook as it is now. Pane and ribbon both come here.
 *
 * @throws SoatError "no-plan-table" where the action needs a table and the sheet has none
 */
export async function prepareAction(
  action: Action,
  host: Pick<ExcelHost, 'readState'>,
  {
    checked,
    choices,
    today,
    locale,
    choice = null,
    findings = [],
    progress = false,
    lastCheck = null,
  }: ActionRequest,
): Promise<{ prepared: DescribedEdit; before: WorkbookState }> {
  const error = checked?.report.error ?? null;
  if (action.needsCheck && error !== null) throw new SoatError(error.code, error.params);
  const before = await host.readState();
  const prepared = action.perform({
    sheet: checked === null ? null : asSheet(checked),
    context: buildContext(before, choices, today, locale),
    choice,
    findings,
    progress,
    lastCheck,
  });
  return { prepared, before };
}
