import type { Rule } from '../../model/finding';
import { gapsOf } from '../judged/gaps';
import { finding } from './support/finding';

/** A plan without a column of leads (or executors), or without one of deadlines, cannot be followed up: said in its header. */
export const columnUnrecognised: Rule = {
  id: 'column-unrecognised',
  severity: 'error',
  principle: 'form',
  check: (appendix) =>
    gapsOf(appendix)
      .filter(({ code }) => code === 'no-people-column' || code === 'no-deadline-column')
      .map(({ meaning }) =>
        finding(columnUnrecognised, {
          row: appendix.layout.headerRows?.[1] ?? appendix.range.top,
          params: { part: '', meaning: meaning ?? '' },
        }),
      ),
};
