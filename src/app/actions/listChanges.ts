import { fill, formatDate, messagesFor } from '../../plan/messages';
import { sinceLast } from '../../plan/judge/changes';
import { changesEdit } from '../../workbook';
import { hasTable, sheetOf, type Action } from './action';

/** Đưa ra trang tính: what changed since the last check, as a sheet of ours. */
export const listChanges: Action = {
  name: 'listChanges',
  icon: 'table',
  needsCheck: true,
  asksFirst: true,
  enabled: hasTable,
  perform(input) {
    const { grid, tables } = sheetOf(input);
    const { context, lastCheck } = input;
    if (lastCheck === null) throw new Error('changes were asked for without a check to compare with');
    const appendices = tables.map(({ appendix }) => appendix);
    const { lastChecked, now } = messagesFor(context.locale).changes;
    const { changes } = sinceLast(lastCheck, appendices, grid.sheet);
    const compared = {
      before: fill(lastChecked, { date: formatDate(lastCheck.day) }),
      after: now,
      asOf: context.asOf,
    };
    return changesEdit(changes, compared, context);
  },
  report: ({ newSheets, updatedSheets }) => ({
    key: newSheets.length > 0 ? 'changesListed' : 'changesRenewed',
    params: { sheet: [...newSheets, ...updatedSheets].join(', ') },
  }),
};
