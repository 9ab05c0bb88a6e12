/**
 * The pane before a fake workbook, for looking at it and for the browser tests, which begin anew without loading the page again. The
 * page's query says which:
 * ?sheet=plan|long|none|undated|form|good|messy|spellings  &office=en-US  &supported=no  &theme=%23262626
 */
import { mount } from '../../../src/taskpane/mount';
import { browserEnvironment } from '../../../src/taskpane/session/environment';
import { fakeHost, type FakeHost } from '../support/fakeHost';
import {
  blankForm,
  goodPlan,
  longPlan,
  manySpellings,
  messyPlan,
  shoppingList,
  smallPlan,
  withoutDeadlines,
} from '../support/grids';

declare global {
  interface Window {
    fake: FakeHost;
    copied: string[];
    saved: string[];
    /** The pane as it is when the page has been loaded with this query. */
    begin(query: string): Promise<void>;
  }
}

const sheets = {
  plan: () => [smallPlan(), shoppingList],
  long: () => [longPlan(2000)],
  none: () => [shoppingList, smallPlan()],
  undated: () => [withoutDeadlines],
  form: () => [blankForm],
  good: () => [goodPlan],
  messy: () => [messyPlan],
  spellings: () => [manySpellings],
};

let end = (): void => undefined;

window.begin = async (search) => {
  end();
  history.replaceState(null, '', search === '' ? location.pathname : search);
  const query = new URLSearchParams(search);
  const supported = query.get('supported');
  window.copied = [];
  window.saved = [];
  window.fake = fakeHost(sheets[(query.get('sheet') ?? 'plan') as keyof typeof sheets](), {
    language: query.get('office') ?? 'vi-VN',
    supported: supported === null,
    inExcel: supported === null,
    oldFormat: false,
  });
  end = await mount(document.getElementById('pane')!, window.fake, {
    ...browserEnvironment,
    today: () => '2026-11-20',
    // What a person has chosen lasts as long as the storage, which each test clears: not as long as the page.
    remember: (key, value) => localStorage.setItem(key, value),
    recall: (key) => localStorage.getItem(key),
    copy: async (text) => void window.copied.push(text),
    save: (name) => void window.saved.push(name),
  });
};

await window.begin(location.search);
