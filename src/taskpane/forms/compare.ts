/** What changed between two states of a plan: sheets of the workbook, files that were read. */
import { SoatError } from '../../plan/model/error';
import { ask } from '../session/ask';
import type { Runner } from '../session/runner';
import { reading } from '../session/work';
import { choicesOf } from '../state/paneState';
import { buildingContext } from './context';
import type { OpenedDesk } from './desk/open';
import type { Side, WhatChanged } from './desk/types';
import { keyOf, type GivenFile } from './fileLines';
import { choicesForFiles } from './files';

/** A side as it is chosen: a sheet by its name, a file by its key. */
export type ChosenSide = { readonly kind: 'sheet'; readonly name: string } | FileSide;

export interface FileSide {
  readonly kind: 'file';
  readonly key: string;
  readonly name: string;
}

export function compareJobs(runner: Runner, opening: Promise<OpenedDesk>) {
  const { host, environment, dispatch } = runner;
  const sideOf = async (chosen: ChosenSide): Promise<Side> =>
    chosen.kind === 'file'
      ? chosen
      : { kind: 'sheet', grid: await host.readSheet(chosen.name, runner.readOptions()) };

  return {
    /** Sheets that a plan may stand on, as they are now. */
    async sheets(): Promise<string[]> {
      const sheets = await host.listSheets();
      dispatch({ type: 'sheets-listed', sheets });
      return sheets.filter(({ ours }) => !ours).map(({ name }) => name);
    },

    /** Reads a file to be compared; it is none of those that units have sent. @returns null where it cannot be; why is shown */
    async open(file: GivenFile): Promise<FileSide | null> {
      let side: FileSide | null = null;
      await runner.job(reading, async () => {
        const key = `compared ${keyOf(file)}`;
        const { desk } = await opening;
        const { problem } = await desk.read(key, file, choicesForFiles(runner), environment.today());
        if (problem !== null) throw new SoatError(problem.code, problem.params);
        side = { kind: 'file', key, name: file.name };
      });
      return side;
    },

    /** @returns null where it could not be told; why is shown */
    async find(before: ChosenSide, after: ChosenSide): Promise<WhatChanged | null> {
      let found: WhatChanged | null = null;
      await runner.job(reading, async () => {
        const { desk } = await opening;
        const choices = {
          ...choicesForFiles(runner),
          sheets: choicesOf(runner.state()).sheets,
          template: null,
        };
        found = await desk.compare({
          before: await sideOf(before),
          after: await sideOf(after),
          choices,
          today: environment.today(),
          context: await buildingContext(runner),
        });
      });
      return found;
    },

    put: ({ edit: prepared }: WhatChanged) =>
      runner.job(reading, async () => {
        const sheet = [...prepared.describe.newSheets, ...prepared.describe.updatedSheets].join(', ');
        const said = { key: 'added', params: { sheet } } as const;
        await ask(runner, { name: 'compare', prepared, said });
      }),
  };
}
