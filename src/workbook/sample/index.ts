import { describe } from '../describe';
import type { DescribedEdit, WorkbookEdit } from '../edit';
import type { BuildContext } from '../input';
import { sampleSheet } from './sampleSheet';

/** A small plan appendix of ours on a sheet of its own, which comes to the front. */
export function sampleEdit(context: Pick<BuildContext, 'asOf' | 'state' | 'locale'>): DescribedEdit {
  const sheet = sampleSheet(context.asOf);
  const edit: WorkbookEdit = {
    kind: 'sample',
    steps: [
      { kind: 'put-sheet', sheet },
      { kind: 'show-sheet', tag: sheet.tag },
    ],
  };
  return { edit, describe: describe(edit, {}, context) };
}
