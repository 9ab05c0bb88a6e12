import type { MergedFiles } from '../app/mergeFiles';
import type { BuildContext } from '../workbook';
import { mergedEdit } from '../workbook/merged';
import { newWorkbook } from '../xlsx/apply';
import { sourceSteps } from './source';

export interface MergedOptions {
  /** The office that puts the files together; null where nobody said. */
  readonly office: string | null;
  /** The units' own sheets stand behind the summary. */
  readonly withSheets: boolean;
}

/** A workbook of its own that puts the files of several units together. */
export function mergedWorkbook(
  { sheets, table }: Pick<MergedFiles, 'sheets' | 'table'>,
  { office, withSheets }: MergedOptions,
  context: BuildContext,
): Promise<Uint8Array> {
  const { edit } = mergedEdit(sheets, { table, office }, context);
  const copies = withSheets ? sourceSteps(sheets.map(({ grid }) => grid)) : [];
  const shown = edit.steps.filter(({ kind }) => kind === 'put-sheet');
  const rest = edit.steps.filter(({ kind }) => kind !== 'put-sheet');
  return newWorkbook({ kind: 'summary', steps: [...shown, ...copies, ...rest] });
}
