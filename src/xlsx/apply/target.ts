import type { OldSheet } from '../renew';
import { done, type Excelize, type Workbook } from './engine';
import { finished } from './finished';
import type { FormulaValues } from './formulaValues';
import { SheetNames } from './names';
import { StyleBook } from './style';

/** What every step of one file shares. */
export interface Target {
  readonly excelize: Excelize;
  readonly workbook: Workbook;
  readonly styles: StyleBook;
  readonly names: SheetNames;
  /** Names of sheets to be hidden from the user. */
  readonly veryHidden: Set<string>;
  /** What formulas give, as far as it is known. */
  readonly values: FormulaValues;
  /** Sheets of ours that stand and are filled anew, by tag. */
  readonly old: ReadonlyMap<string, OldSheet>;
}

export function targetOf(excelize: Excelize, workbook: Workbook, old: Target['old'] = new Map()): Target {
  return {
    excelize,
    workbook,
    styles: new StyleBook(workbook),
    names: new SheetNames(),
    veryHidden: new Set(),
    values: new Map(),
    old,
  };
}

/** The workbook as a file. */
export function bytesOf({ workbook, veryHidden, values }: Target): Uint8Array {
  return finished(new Uint8Array(done(workbook.WriteToBuffer()).buffer as ArrayBuffer), veryHidden, values);
}
