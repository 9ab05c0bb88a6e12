import fs from 'node:fs/promises';
import path from 'node:path';
import type { Grid } from '../plan/model/grid';
import type { Step } from '../workbook';
import { newWorkbook } from '../xlsx';
import type { CheckedFile } from './checkFile';
import { plainCopy } from '../workbook/plainCopy';
import { SOURCE_TAG } from '../workbook/tags';

/** The bytes a copy is made from: the workbook itself, or for a text file a workbook with its cells. */
export async function sourceBytes(checked: CheckedFile): Promise<Uint8Array> {
  return /\.xls[xm]$/i.test(path.extname(checked.file))
    ? fs.readFile(checked.file)
    : workbookOf(checked.sheets.map(({ grid }) => grid));
}

/** A workbook with one sheet for each Grid, named as the Grids are. */
export function workbookOf(grids: readonly Grid[]): Promise<Uint8Array> {
  return newWorkbook({ kind: 'summary', steps: sourceSteps(grids) });
}

/** What puts a sheet for each Grid, named as the Grids are. */
export function sourceSteps(grids: readonly Grid[]): Step[] {
  return grids.map((grid, i) => ({ kind: 'put-sheet', sheet: plainCopy(grid, `${SOURCE_TAG}${i + 1}`) }));
}
