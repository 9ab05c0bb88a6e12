import { actions, type ActionName } from '../app/actions';
import { checkGrid } from '../app/checkGrid';
import type { Checked } from '../app/checked';
import type { Clock } from '../app/clock';
import { differing } from '../app/differing';
import type { CheckChoices } from '../app/options';
import { prepareAction } from '../app/prepare';
import { settingsOf } from '../app/settings';
import { keptTemplate } from '../app/template/kept';
import { SoatError } from '../plan/model/error';
import type { Locale } from '../plan/messages';
import type { ExcelHost } from '../workbook';

/**
 * Performs an action on the sheet in front as the pane would, with the workbook's own settings, asking nothing: the user pressed the
 * ribbon's button and sees what comes. Rejects with a SoatError and leaves the workbook as it was,
 * or says that what stands there now is not what was written.
 */
export async function runCommand(
  name: ActionName,
  host: ExcelHost,
  clock: Clock,
  locale: Locale,
): Promise<void> {
  if (!host.hostInfo().supported) throw new SoatError('excel-too-old');
  // The pane asks; here nobody can.
  if (name === 'mark' && host.hostInfo().oldFormat) throw new SoatError('marks-lost-in-xls');
  const action = actions[name];
  const [settings, { template }] = await Promise.all([settingsOf(host), keptTemplate(host)]);
  const choices = { ...settings, template };
  const checked = action.needsCheck ? await checkActive(host, choices, clock) : null;
  const today = clock.today();
  const { prepared } = await prepareAction(action, host, { checked, choices, today, locale });
  const wrong = differing(await host.applyEdit(prepared.edit));
  if (wrong !== null) throw wrong;
}

async function checkActive(host: ExcelHost, choices: CheckChoices, clock: Clock): Promise<Checked> {
  const grid = await host.readActiveSheet();
  const report = await checkGrid(grid, choices, clock.today(), {
    onProgress: () => undefined,
    signal: new AbortController().signal,
    now: clock.now,
    pause: clock.pause,
  });
  return { grid, report };
}
