import { createRoot } from 'react-dom/client';
import type { ExcelHost } from '../workbook';
import { Pane } from './Pane';
import { PlainPage } from './PlainPage';
import { createSession } from './session';
import { liveKey } from './session/person';
import { loadChecking } from '../app/checkGrid';
import type { Environment } from './session/environment';
import { keptLanguage, languageKey, localeOf } from '../app/language';
import { initialState } from './state/paneState';
import { createStore } from './state/store';

/**
 * Puts the pane into the page; outside Excel, one plain page that says so. An Excel too old never comes here: see start.js. Resolves to
 * the way to take it out again.
 */
export async function mount(
  element: HTMLElement,
  host: ExcelHost,
  environment: Environment,
): Promise<() => void> {
  const info = host.hostInfo();
  const language = keptLanguage(environment.recall(languageKey));
  const person = { language, officeLanguage: info.language };
  document.documentElement.lang = localeOf(person);
  const root = createRoot(element);
  if (!info.inExcel) {
    root.render(<PlainPage locale={localeOf(person)} />);
    return () => root.unmount();
  }
  const live = environment.recall(liveKey) !== 'off';
  const session = createSession(host, createStore({ ...initialState, ...person, live }), environment);
  root.render(<Pane session={session} />);
  await Promise.all([session.start(), loadChecking()]);
  return () => root.unmount();
}
