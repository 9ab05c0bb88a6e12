/** Every action under every way in which Excel was taught to refuse: the right result or a clear sentence, and nothing half done. */
import { SoatError } from '../../src/plan/model/error';
import type { AppliedEdit } from '../../src/workbook';
import { journeys, newStage, type Journey, type Stage } from '../campaign/faults/journeys';
import { picture, usersPicture } from '../campaign/faults/picture';
import type { Adversary } from '../excel-stand-in/host';
import { refusesSome } from '../excel-stand-in/refusals';
import { closeAll } from './support';

afterEach(closeAll);

const switches: Readonly<Record<string, Adversary>> = {
  'some of the page set-up refused': {
    refuseMember: refusesSome(7, 0.5, ['PageLayout', 'HeaderFooter', 'PageBreakCollection']),
  },
  'no panes frozen': { refuseMember: refusesSome(1, 1, ['WorksheetFreezePanes']) },
  'another workbook in front': { otherWorkbookInFront: true },
  'merging loses the fill, freezing activates': { mergeLosesFill: true, freezeActivates: true },
};

/** What can be told of an edit that was not done. */
const clear = ['other-workbook'];

async function performed({ before, job }: Journey, adversary: Adversary) {
  const stage: Stage = await newStage();
  const { host, workbook } = stage.standIn;
  for (const step of before) {
    const edit = await step(stage);
    if (edit) await stage.host.applyEdit(edit);
  }
  const edit = await job(stage);
  const was = picture(workbook);
  Object.assign(host.adversary, adversary);
  const told = await stage.host.applyEdit(edit).catch((error: unknown) => error as Error);
  const is = { picture: picture(workbook), users: usersPicture(workbook), was };
  stage.standIn.dispose();
  return { told, ...is };
}

/** A journey of each action is enough. */
const actions = [
  'mark',
  'clearMarks',
  'track',
  'untrack',
  'summarise again',
  'list',
  'tabulate',
  'fix',
  'sample',
];

describe.each(actions)('%s', (name) => {
  it('gives its result or a clear sentence under every switch', async () => {
    const journey = journeys[name]!;
    const plain = await performed(journey, {});
    for (const [what, adversary] of Object.entries(switches)) {
      const { told, was, ...now } = await performed(journey, adversary);
      if (told instanceof Error) {
        expect([what, told instanceof SoatError && told.code]).toEqual([
          what,
          expect.stringMatching(new RegExp(clear.join('|'))),
        ]);
        expect([what, now.picture]).toEqual([what, was]);
        continue;
      }
      expect([what, now.users]).toEqual([what, plain.users]);
      expect([what, (told as AppliedEdit).differences]).toEqual([what, []]);
      if ((told as AppliedEdit).leftOut.length === 0)
        expect([what, now.picture]).toEqual([what, plain.picture]);
    }
  });
});
