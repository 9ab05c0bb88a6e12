import type { SheetContent } from '../workbook';

/** What was put into this workbook in this session, for reverses that Excel itself cannot tell (styles). */
export interface Memory {
  readonly sheets: Map<string, SheetContent>;
}

export function newMemory(): Memory {
  return { sheets: new Map() };
}
