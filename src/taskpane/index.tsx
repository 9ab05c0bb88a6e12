import { keptLanguage, languageKey, localeOf } from '../app/language';
import { createExcelHost } from '../excel';
import { mount } from './mount';
import { isSelfTestPlace } from './selftest/place';
import { browserEnvironment } from './session/environment';

const element = document.getElementById('pane');
if (element === null) throw new Error('the page has no element "pane"');
await Office.onReady();
if (isSelfTestPlace(location.hash)) {
  const { mountSelfTest } = await import('./selftest/mount');
  const language = keptLanguage(browserEnvironment.recall(languageKey));
  const locale = localeOf({ language, officeLanguage: Office.context.displayLanguage });
  mountSelfTest(element, { locale, copy: browserEnvironment.copy });
} else await mount(element, createExcelHost(), browserEnvironment);
