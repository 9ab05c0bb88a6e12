import { describe, type DescribedEdit, type WorkbookEdit } from '../../workbook';
import { sampleSheet } from '../../workbook/sample/sampleSheet';
import type { Action, ActionInput } from './action';

/** Thử với bảng mẫu: a small plan appendix of ours on a sheet of its own, checked at once. */
export const sample: Action = {
  name: 'sample',
  icon: 'document',
  needsCheck: false,
  asksFirst: true,
  checksAfter: 'front',
  enabled: () => true,
  perform: sampleEdit,
  report: ({ newSheets, updatedSheets }) => ({
    key: 'sampled',
    params: { sheet: [...newSheets, ...updatedSheets].join(', ') },
  }),
};

function sampleEdit({ context }: ActionInput): DescribedEdit {
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
