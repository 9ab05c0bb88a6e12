/** The ribbon's function file: the same actions as the pane's buttons, by the names the manifest gives them. */
import type { ActionName } from '../app/actions';
import { clock } from '../app/clock';
import { keptLanguage, languageKey, localeOf } from '../app/language';
import { problemOf, problemSentence } from '../app/problem';
import { createExcelHost } from '../excel';
import { recall } from '../excel/storage';
import type { Locale } from '../plan/messages';
import { respond } from './command';
import { runCommand } from './runCommand';
import { showNotice } from './showNotice';

const names: readonly ActionName[] = ['mark', 'summarise', 'clearMarks'];

void Office.onReady();
for (const name of names)
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => void press(name, event));

function press(name: ActionName, event: Office.AddinCommands.Event): Promise<void> {
  const host = createExcelHost();
  const locale = (): Locale =>
    localeOf({
      language: keptLanguage(recall(languageKey)),
      officeLanguage: host.hostInfo().language,
    });
  return respond(event, {
    run: () => runCommand(name, host, clock, locale()),
    explain: (error) => problemSentence(problemOf(error), locale()),
    notify: showNotice,
  });
}
