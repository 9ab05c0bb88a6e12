/** What a copy is made from. */
import { fileNameOf, type CheckedFile } from '../app/checkedFile';
import type { Grid } from '../plan/model/grid';
import type { Step } from '../workbook';
import { plainCopy } from '../workbook/plainCopy';
import { SOURCE_TAG } from '../workbook/tags';
import { newWorkbook } from '../xlsx/apply';

/** A checked file with the bytes its copies are made from. */
export interface Source {
  readonly checked: CheckedFile;
  readonly bytes: Uint8Array;
}

/**
 * The workbook itself, or for a text file or document a workbook with its cells.
 *
 * @param read gives the file's own bytes; asked only where they are a workbook
 */
export async function sourceOf(checked: CheckedFile, read: () => Promise<Uint8Array>): Promise<Source> {
  const isWorkbook = /\.xls[xm]$/i.test(checked.file);
  return {
    checked,
    bytes: isWorkbook ? await read() : await workbookOf(checked.sheets.map(({ grid }) => grid)),
  };
}

/** What a copy of the file is called: its own name with a few words behind it. A workbook with macros stays one. */
export function copyName(file: string, words: string): string {
  const [, base = '', extension = ''] = /^(.*?)(\.[^.]*)?$/s.exec(fileNameOf(file)) ?? [];
  return `${base}${words}${extension.toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx'}`;
}

/** A workbook with one sheet for each Grid, named as the Grids are. */
export function workbookOf(grids: readonly Grid[]): Promise<Uint8Array> {
  return newWorkbook({ kind: 'summary', steps: sourceSteps(grids) });
}

/** What puts a sheet for each Grid, named as the Grids are. */
export function sourceSteps(grids: readonly Grid[]): Step[] {
  return grids.map((grid, i) => ({ kind: 'put-sheet', sheet: plainCopy(grid, `${SOURCE_TAG}${i + 1}`) }));
}
