/** What units returned, taken into the plan on the sheet in front. */
import type { Preference } from '../../plan/judge/collect';
import { SoatError } from '../../plan/model/error';
import { ask } from '../session/ask';
import type { Checking } from '../session/check';
import type { Runner } from '../session/runner';
import { reading } from '../session/work';
import { choicesOf } from '../state/paneState';
import { buildingContext } from './context';
import type { OpenedDesk } from './desk/open';
import type { WhatReturned } from './desk/types';
import { readLines, type FilesState } from './fileLines';
import { choicesForFiles } from './files';

export function collectJobs(
  runner: Runner,
  checking: Checking,
  files: () => FilesState,
  opening: Promise<OpenedDesk>,
) {
  return {
    /** Puts the files that were read beside the sheet, and asks whether what they report shall be written. @returns null where it cannot be told; why is shown */
    async find(prefer: Preference): Promise<WhatReturned | null> {
      let found: WhatReturned | null = null;
      await runner.job(reading, async () => {
        await checking.front();
        const { checked } = runner.state();
        const error = checked?.report.error;
        if (checked === null || error)
          throw new SoatError(error?.code ?? 'no-plan-table', error?.params ?? {});
        const { desk } = await opening;
        const returned = await desk.collect({
          master: checked.grid,
          files: readLines(files()).map(({ key }) => key),
          prefer,
          choices: { ...choicesForFiles(runner), sheets: choicesOf(runner.state()).sheets, template: null },
          today: runner.environment.today(),
          context: await buildingContext(runner),
        });
        found = returned;
        const { edit: prepared, taken } = returned;
        const said = { key: 'collected', params: { count: taken } } as const;
        await ask(runner, { name: 'collect', prepared, said, checksAfter: 'view' });
      });
      return found;
    },
  };
}
