/** The ribbon's function file: the same actions as the pane's buttons, by the names the manifest gives them. */
import { createExcelHost } from '../excel';
import { fill, messagesFor, type Locale } from '../plan/messages';
import type { ActionName } from '../app/actions';
import { browserEnvironment } from '../taskpane/session/environment';
import { problemOf } from '../app/problem';
import { localeOf, type Language } from '../app/language';
import { respond } from './command';
import { runCommand } from './runCommand';
import { showNotice } from './showNotice';

const names: readonly ActionName[] = ['mark', 'summarise', 'clearMarks'];

void Office.onReady();
for (const name of names)
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => void press(name, event));

function press(name: ActionName, event: Office.AddinCommands.Event): Promise<void> {
  const host = createExcelHost();
  const locale = (): Locale => {
    const language = (browserEnvironment.recall('language') ?? 'office') as Language;
    return localeOf({ language, officeLanguage: host.hostInfo().language });
  };
  return respond(event, {
    run: () => runCommand(name, host, browserEnvironment, locale()),
    explain(error) {
      const { code, params } = problemOf(error, host);
      return fill(messagesFor(locale()).errors[code], params);
    },
    notify: showNotice,
  });
}
