import { done, type Excelize, type Workbook } from './engine';
import { SheetNames } from './names';
import { StyleBook } from './style';

/** What every step of one file shares. */
export interface Target {
  readonly excelize: Excelize;
  readonly workbook: Workbook;
  readonly styles: StyleBook;
  readonly names: SheetNames;
}

export function targetOf(excelize: Excelize, workbook: Workbook): Target {
  return { excelize, workbook, styles: new StyleBook(workbook), names: new SheetNames() };
}

/** The workbook as a file. */
export function bytesOf(workbook: Workbook): Uint8Array {
  return new Uint8Array(done(workbook.WriteToBuffer()).buffer as ArrayBuffer);
}
