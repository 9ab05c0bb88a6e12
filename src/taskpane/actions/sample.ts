import { describe, type PlannedEdit, type WorkbookEdit } from '../../workbook';
import { sampleSheet } from '../sample/sampleSheet';
import type { Action, ActionInput } from './action';

/** Thử với bảng mẫu: a small plan appendix of ours on a sheet of its own, checked at once. */
export const sample: Action = {
  name: 'sample',
  icon: 'document',
  needsCheck: false,
  asksFirst: true,
  checksAfter: 'front',
  enabled: () => true,
  perform: planSample,
  report: ({ newSheets, updatedSheets }) => ({
    key: 'sampled',
    params: { sheet: [...newSheets, ...updatedSheets].join(', ') },
  }),
};

function planSample({ context }: ActionInput): PlannedEdit {
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
