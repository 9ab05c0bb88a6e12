/** The ribbon's function file: the same actions as the pane's buttons, by the names the manifest gives them. */
import { createExcelHost } from '../excel';
import { fill, messagesFor } from '../plan/messages';
import type { ActionName } from '../taskpane/actions';
import { browserEnvironment } from '../taskpane/session/environment';
import { problemOf } from '../taskpane/session/problem';
import { localeOf, type Language } from '../taskpane/state/language';
import { runCommand } from './runCommand';
import { showNotice } from './showNotice';

const names: readonly ActionName[] = ['mark', 'summarise', 'clearMarks'];

void Office.onReady();
for (const name of names) {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => void command(name, event));
}

async function command(name: ActionName, event: Office.AddinCommands.Event): Promise<void> {
  const host = createExcelHost();
  const language = (browserEnvironment.recall('language') ?? 'office') as Language;
  const locale = localeOf({ language, officeLanguage: host.hostInfo().language });
  try {
    await runCommand(name, host, browserEnvironment, locale);
  } catch (error) {
    const { code, params } = problemOf(error);
    showNotice(fill(messagesFor(locale).errors[code], params));
  } finally {
    event.completed();
  }
}
