import type { AddMarks, SheetContent } from '../workbook';

/** What was put into this workbook in this session, for reverses that Excel itself cannot tell (styles, rules). */
export interface Memory {
  readonly sheets: Map<string, SheetContent>;
  readonly marks: Map<number, AddMarks>;
}

export function newMemory(): Memory {
  return { sheets: new Map(), marks: new Map() };
}
