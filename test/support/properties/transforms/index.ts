import type { Transform } from '../variant';
import { columnsPermuted } from './columnsPermuted';
import { cutInTheMiddle } from './cutInTheMiddle';
import { equalCellsMerged, mergesLost } from './equalCells';
import { headerAblated } from './headerAblated';
import { numberColumnAblated } from './numberColumnAblated';
import { officesInvented } from './officesInvented';
import { blankRowsPutIn, headersPutIn } from './rowsPutIn';
import { rowsThinned } from './rowsThinned';

export const TRANSFORMS = {
  headerAblated,
  numberColumnAblated,
  officesInvented,
  equalCellsMerged,
  mergesLost,
  rowsThinned,
  blankRowsPutIn,
  headersPutIn,
  columnsPermuted,
  cutInTheMiddle,
} as const satisfies Record<string, Transform>;

export type TransformName = keyof typeof TRANSFORMS;
