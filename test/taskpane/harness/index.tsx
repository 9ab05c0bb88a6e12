/**
 * The pane before a fake workbook, for looking at it and for the browser tests. The page's query says which:
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
  }
}

const query = new URLSearchParams(window.location.search);
const sheets = {
  plan: [smallPlan(), shoppingList],
  long: [longPlan(2000)],
  none: [shoppingList, smallPlan()],
  undated: [withoutDeadlines],
  form: [blankForm],
  good: [goodPlan],
  messy: [messyPlan],
  spellings: [manySpellings],
};
const supported = query.get('supported');
window.copied = [];
window.saved = [];
window.fake = fakeHost(sheets[(query.get('sheet') ?? 'plan') as keyof typeof sheets], {
  language: query.get('office') ?? 'vi-VN',
  supported: supported === null,
  inExcel: supported === null,
});

await mount(document.getElementById('pane')!, window.fake, {
  ...browserEnvironment,
  today: () => '2026-11-20',
  copy: async (text) => void window.copied.push(text),
  save: (name) => void window.saved.push(name),
});
