/** What comes of files in the open workbook: the sheets that put them together, the tables of one. Each once the user agrees. */
import { ask } from '../session/ask';
import type { Runner } from '../session/runner';
import { reading } from '../session/work';
import { buildingContext } from './context';
import type { OpenedDesk } from './desk/open';
import type { GivenFile } from './fileLines';
import type { FileList } from './files';

export function intoWorkbook(
  runner: Runner,
  { question }: Pick<FileList, 'question'>,
  opening: Promise<OpenedDesk>,
) {
  return {
    put: () =>
      runner.job({ ...reading, step: 'summarising', canStop: false }, async () => {
        const { desk } = await opening;
        const context = await buildingContext(runner);
        const { office } = runner.state().settings;
        const prepared = await desk.merge(question(), office === '' ? null : office, context);
        const { newSheets, updatedSheets } = prepared.describe;
        const count = newSheets.length + updatedSheets.length;
        const said = { key: 'merged', params: { count } } as const;
        await ask(runner, { name: 'merge', prepared, said });
      }),

    /** The tables of a file on sheets of the user's own, which are then checked like any other. */
    layOut: (file: GivenFile) =>
      runner.job(reading, async () => {
        const { desk } = await opening;
        const prepared = await desk.layOut(file, await buildingContext(runner));
        const sheet = prepared.describe.newSheets.join(', ');
        const said = { key: 'added', params: { sheet } } as const;
        await ask(runner, { name: 'layOut', prepared, said, checksAfter: 'front' });
      }),
  };
}
