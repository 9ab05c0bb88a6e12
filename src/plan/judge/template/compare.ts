import type { Appendix } from '../../model/appendix';
import type { Finding } from '../../model/finding';
import type { Grid } from '../../model/grid';
import { boundFindings } from './bounds';
import { changedCells, valueFindings, withRequired } from './cells';
import { columnFindings, matchColumns } from './columns';
import { matchRows, rowFindings } from './rows';
import type { Template } from './types';

/**
 * How a filled-in appendix differs from the template, beside what the rules have found: in its columns, the rows the template gives,
 * and what may stand in the cells. Findings stand in the appendix's own rows; what is gone is told where it would stand.
 *
 * @param found what the rules have found: a part the template demands and a rule misses becomes an error
 * @returns all findings
 */
export function compareWithTemplate(
  appendix: Appendix,
  grid: Grid,
  template: Template,
  found: readonly Finding[] = [],
): Finding[] {
  const columns = matchColumns(appendix, template);
  const rows = matchRows(appendix, template);
  const compared = { appendix, grid, columns, rows };
  return [
    ...columnFindings(appendix, template, columns),
    ...boundFindings(appendix, template),
    ...rowFindings(appendix, template, rows),
    ...changedCells(compared),
    ...valueFindings(compared),
    ...withRequired(found, compared),
  ];
}
