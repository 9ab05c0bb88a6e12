/** What is tried in the user's own Excel, in the order it is run. */
import { createExcelHost } from '..';
import { environment } from './environment';
import { events } from './events';
import { extras } from './extras';
import { filter } from './filter';
import { foreignRules } from './foreignRules';
import { matrix } from './matrix';
import { merges } from './merges';
import { order } from './order';
import { pageSetup } from './pageSetup';
import type { Probe } from './probe';
import { regional } from './regional';
import { rules } from './rules';
import { size } from './size';
import { table } from './table';
import { texts } from './texts';
import { validations } from './validations';
import { view } from './view';
import { wholeJob } from './wholeJob';

export const probes: readonly Probe[] = [
  environment,
  texts,
  matrix,
  regional,
  order,
  filter,
  rules,
  foreignRules,
  table,
  merges,
  pageSetup,
  view,
  validations,
  extras,
  size,
  events,
  wholeJob(createExcelHost),
];

export type { Facts, Json, Probe, ProbeId } from './probe';
export { runProbes, type ProbeResult, type RunOptions } from './run';
export { isEmptyWorkbook } from './workbook';
export { readReport, reportText, type Report } from './report';
