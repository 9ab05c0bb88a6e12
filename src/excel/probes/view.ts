import { attempt } from './attempt';
import type { Bench, Probe } from './probe';

/** L: gridlines, frozen panes, place and visibility of a sheet that is not in front; which events come of it; what is in front after. */
export const view: Probe = {
  id: 'L',
  expected: {
    gridlines: 'ok',
    freeze: 'ok',
    unfreeze: 'ok',
    position: 'ok',
    tabColor: 'ok',
    hide: 'ok',
    veryHide: 'ok',
    show: 'ok',
    frontUnchanged: true,
    activations: 0,
    activated: true,
  },
  async run(bench) {
    const { context, sheet, name, note } = bench;
    let activations = 0;
    const events = context.workbook.worksheets.onActivated.add(async () => {
      activations += 1;
    });
    const before = await inFront(bench);
    await attempt(bench, 'gridlines', () => void (sheet.showGridlines = false));
    await attempt(bench, 'freeze', () => sheet.freezePanes.freezeRows(2));
    await attempt(bench, 'unfreeze', () => sheet.freezePanes.unfreeze());
    await attempt(bench, 'position', () => void (sheet.position = 0));
    await attempt(bench, 'tabColor', () => void (sheet.tabColor = '#1F4E79'));
    await attempt(bench, 'hide', () => void (sheet.visibility = 'Hidden'));
    await attempt(bench, 'veryHide', () => void (sheet.visibility = 'VeryHidden'));
    await attempt(bench, 'show', () => void (sheet.visibility = 'Visible'));
    await pause(500);
    note('frontUnchanged', (await inFront(bench)) === before);
    note('activations', activations);
    sheet.activate();
    note('activated', (await inFront(bench)) === name);
    await pause(500);
    note('activationsAfter', activations);
    context.workbook.worksheets.getItem(before).activate();
    events.remove();
    await context.sync();
  },
};

async function inFront({ context }: Bench): Promise<string> {
  const front = context.workbook.worksheets.getActiveWorksheet();
  front.load('name');
  await context.sync();
  return front.name;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
