import { SoatError } from '../plan/model/error';
import type { Locale } from '../plan/messages';
import type { ExcelHost } from '../workbook';
import { actions, type ActionName } from '../app/actions';
import { checkGrid } from '../app/checkGrid';
import type { Environment } from '../taskpane/session/environment';
import { prepareAction } from '../app/prepare';
import type { Checked } from '../taskpane/state/paneState';
import { readSettings, settingsKey, type WorkbookSettings } from '../app/settings';

/**
 * Performs an action on the sheet in front as the pane would, with the workbook's own settings, asking nothing: the user pressed the
 * ribbon's button and sees what comes. Rejects with a SoatError and leaves the workbook as it was.
 */
export async function runCommand(
  name: ActionName,
  host: ExcelHost,
  environment: Pick<Environment, 'today' | 'now' | 'pause'>,
  locale: Locale,
): Promise<void> {
  if (!host.hostInfo().supported) throw new SoatError('excel-too-old');
  const action = actions[name];
  const settings = readSettings((await host.getSetting<unknown>(settingsKey)) ?? {});
  const checked = action.needsCheck ? await checkActive(host, settings, environment) : null;
  const today = environment.today();
  const { prepared } = await prepareAction(action, host, { checked, settings, today, locale });
  await host.applyEdit(prepared.edit);
}

async function checkActive(
  host: ExcelHost,
  settings: WorkbookSettings,
  environment: Pick<Environment, 'today' | 'now' | 'pause'>,
): Promise<Checked> {
  const grid = await host.readActiveSheet();
  const report = await checkGrid(grid, settings, environment.today(), {
    onProgress: () => undefined,
    signal: new AbortController().signal,
    now: environment.now,
    pause: environment.pause,
  });
  return { grid, report };
}
