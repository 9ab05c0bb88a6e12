/** Ctrl+Z takes back some requests of ours and not others, another list of them on the web: what is left must find its way. */
import { createExcelHost } from '../../src/excel';
import { SoatError } from '../../src/plan/model/error';
import { removeMarksEdit } from '../../src/workbook';
import { journeys, newStage, type Stage } from '../campaign/faults/journeys';
import { disagreements, picture, traces } from '../campaign/faults/picture';
import type { UndoKind } from '../excel-stand-in/undoSteps';
import { closeAll, context } from './support';

afterEach(closeAll);

const actions = [
  'mark',
  'mark again',
  'clearMarks',
  'track',
  'untrack',
  'summarise',
  'summarise again',
  'fix',
];
const presses = { once: 1, 'as often as it does something': Infinity };

/** The workbook after the job and so many presses, with what it was before, and after the job. */
async function pressed(name: string, kind: UndoKind, times: number) {
  const { before, job } = journeys[name]!;
  const stage: Stage = await newStage();
  const { host, workbook } = stage.standIn;
  for (const step of before) {
    const edit = await step(stage);
    if (edit) await stage.host.applyEdit(edit);
  }
  const was = picture(workbook);
  const edit = await job(stage);
  host.adversary.undoSteps = kind;
  const applied = await stage.host.applyEdit(edit);
  const done = picture(workbook);
  let taken = 0;
  while (taken < times && host.pressCtrlZ()) taken += 1;
  return { stage, applied, was, done, taken };
}

/** As if Ctrl+Z had never been pressed, but for a slicer that was taken back, and a list that was left without its name until marks are cleared. */
async function mustBeDone(what: string, { stage, done }: Awaited<ReturnType<typeof pressed>>): Promise<void> {
  const { workbook } = stage.standIn;
  const withoutSlicers = (text: string): string => text.replace(/"slicers": \d/g, '');
  if (workbook.sheets.some(({ name }) => name.endsWith(' (2)'))) {
    await stage.host.applyEdit(removeMarksEdit(await context(stage)).edit);
    expect([what, traces(workbook)]).toEqual([what, []]);
    return;
  }
  expect([what, withoutSlicers(picture(workbook))]).toEqual([what, withoutSlicers(done)]);
  expect([what, disagreements(workbook)]).toEqual([what, []]);
}

describe.each(actions)('%s', (name) => {
  it.each(['desktop', 'web'] as const)('may be taken back by Ctrl+Z on %s', async (kind) => {
    for (const [often, times] of Object.entries(presses)) {
      const what = `${kind}, ${often}`;
      const undone = await pressed(name, kind, times);
      const { workbook, host } = undone.stage.standIn;
      const left = picture(workbook);
      const error: unknown = await undone.stage.host.undo(undone.applied).catch((reason: unknown) => reason);
      if (error === undefined) expect([what, picture(workbook)]).toEqual([what, undone.was]);
      else {
        expect([what, error instanceof SoatError && error.code]).toEqual([what, 'undo-would-lose']);
        expect([what, picture(workbook)]).toEqual([what, left]);
      }
      expect(host.faults).toEqual([]);

      const again = await pressed(name, kind, times);
      again.stage.host = createExcelHost();
      await again.stage.host.applyEdit(await journeys[name]!.job(again.stage));
      await mustBeDone(what, again);
    }
  });
});
