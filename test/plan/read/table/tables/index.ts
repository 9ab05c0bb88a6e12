import { COMMUNES } from './communes';
import { EVERYDAY } from './everyday';
import { GENRES } from './genres';
import { NEAR_PLANS } from './nearPlans';
import { MINISTRIES } from './ministries';
import { MIXED } from './mixed';
import { TWO_WAYS } from './twoWays';
import { OFFICES } from './offices';
import { PROVINCES } from './provinces';
import type { TableCase } from './table';

export const ALL_TABLES: readonly TableCase[] = [
  ...MINISTRIES,
  ...COMMUNES,
  ...GENRES,
  ...OFFICES,
  ...TWO_WAYS,
  ...PROVINCES,
  ...NEAR_PLANS,
  ...EVERYDAY,
  ...MIXED,
];
