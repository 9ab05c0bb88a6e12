import { COMMUNES } from './communes';
import { EVERYDAY } from './everyday';
import { GENRES } from './genres';
import { LATE } from './late';
import { MINISTRIES } from './ministries';
import { MIXED } from './mixed';
import { ODD } from './odd';
import { OFFICES } from './offices';
import { PROVINCES } from './provinces';
import type { TableCase } from './table';

export const ALL_TABLES: readonly TableCase[] = [
  ...MINISTRIES,
  ...COMMUNES,
  ...GENRES,
  ...OFFICES,
  ...ODD,
  ...PROVINCES,
  ...LATE,
  ...EVERYDAY,
  ...MIXED,
];
