/** What the tab “Mẫu” can do: the template of the workbook, many files, two states of a plan. One object as long as the session. */
import type { Checking } from '../session/check';
import type { Deciding } from '../session/decide';
import type { Runner } from '../session/runner';
import { compareJobs } from './compare';
import { openDesk } from './desk/open';
import { fileList } from './files';
import { intoWorkbook } from './intoWorkbook';
import { templateJobs } from './template';

export type Forms = ReturnType<typeof createForms>;

export function createForms(runner: Runner, checking: Checking, deciding: Deciding) {
  const desk = openDesk(runner.environment);
  const list = fileList(runner, deciding, desk);
  return {
    template: templateJobs(runner, checking),
    files: { ...list, ...intoWorkbook(runner, list, desk) },
    compare: compareJobs(runner, desk),
    isSlow: async () => (await desk).isSlow,
  };
}
