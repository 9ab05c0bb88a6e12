import { sampleEdit } from '../../workbook';
import type { Action } from './action';

/** Thử với bảng mẫu: a small plan appendix of ours on a sheet of its own, checked at once. */
export const sample: Action = {
  name: 'sample',
  icon: 'document',
  needsCheck: false,
  asksFirst: true,
  checksAfter: 'front',
  enabled: () => true,
  perform: ({ context }) => sampleEdit(context),
  report: ({ newSheets, updatedSheets }) => ({
    key: 'sampled',
    params: { sheet: [...newSheets, ...updatedSheets].join(', ') },
  }),
};
